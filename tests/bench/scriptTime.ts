import type { Browser, Page } from 'playwright-core'

/** An event of Chromium's trace; times in microseconds of the thread's own clock, which stands while others have the processor. */
interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly tts: number
  readonly tdur?: number
  readonly pid: number
  readonly tid: number
}

/** The events that stand for JavaScript at work; they may hold each other. */
const SCRIPT = new Set([
  'FunctionCall',
  'EvaluateScript',
  'v8.compile',
  'RunMicrotasks',
  'FireAnimationFrame',
  'TimerFire',
  'EventDispatch',
  'V8.GCScavenger',
  'MinorGC',
  'MajorGC',
])

export interface ScriptTime {
  /** Milliseconds of JavaScript on the page's main thread, until the end. */
  readonly total: number
  /** Milliseconds of JavaScript up to the first frame drawn; null where none was. */
  readonly toFirstDraw: number | null
  readonly frames: number
}

/** The length of the union of intervals, each cut at `end`. */
function covered(intervals: readonly (readonly [number, number])[], end: number): number {
  let sum = 0
  let reached = Number.NEGATIVE_INFINITY
  for (const [start, stop] of [...intervals].sort((a, b) => a[0] - b[0])) {
    const from = Math.max(start, reached)
    const to = Math.min(stop, end)
    if (to > from) sum += to - from
    reached = Math.max(reached, stop)
  }
  return sum
}

function timeIn(events: readonly TraceEvent[]): ScriptTime {
  const marks = events.filter(({ name }) => name === 'drawn').sort((a, b) => a.tts - b.tts)
  const begun = events.find(({ name }) => name === 'begun')
  if (!begun) throw new Error('the trace lacks its own beginning')
  const scripts = events
    .filter(
      ({ name, ph, pid, tid }) => ph === 'X' && SCRIPT.has(name) && pid === begun.pid && tid === begun.tid,
    )
    .filter(({ tts }) => tts > begun.tts)
    .map(({ tts, tdur = 0 }) => [tts, tts + tdur] as const)
  const first = marks[0]
  return {
    total: covered(scripts, Number.POSITIVE_INFINITY) / 1000,
    toFirstDraw: first ? covered(scripts, first.tts) / 1000 : null,
    frames: marks.length,
  }
}

/** Does `act` in the page and tells, from Chromium's own trace, how long JavaScript ran and how many frames were drawn meanwhile. */
export async function scriptTime(
  browser: Browser,
  page: Page,
  act: () => Promise<void>,
): Promise<ScriptTime> {
  await browser.startTracing(page, {
    categories: ['-*', 'devtools.timeline', 'v8', 'blink.user_timing', 'disabled-by-default-v8.gc'],
  })
  await page.evaluate(() => void performance.mark('begun'))
  await act()
  const buffer = await browser.stopTracing()
  const { traceEvents } = JSON.parse(buffer.toString('utf8')) as { traceEvents: readonly TraceEvent[] }
  return timeIn(traceEvents)
}
