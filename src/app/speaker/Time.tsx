import { useEffect, useState } from 'preact/hooks'
import { useExplorer } from '../explorerContext.ts'
import { SPEAKER_MESSAGES, type SpeakerMessages } from '../messages/speaker.ts'
import {
  aimClock,
  type Clock,
  dayTimeText,
  dueOf,
  elapsedOf,
  LONGEST,
  type Pace,
  type Progress,
  paceOf,
  resetClock,
  startClock,
  stopClock,
  timeText,
} from './clock.ts'
import type { Mirror } from './mirror.ts'

/** Milliseconds between two looks at the clock. */
const TICK = 250

/** The time as it is now, looked at again and again. */
function useNow(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = window.setInterval(() => setNow(Date.now()), TICK)
    return () => window.clearInterval(timer)
  }, [])
  return now
}

function paceWords(own: SpeakerMessages, comma: string, pace: Pace, clock: Clock, now: number): string {
  switch (pace.kind) {
    case 'free':
      return ''
    case 'over':
      return own.over(timeText(pace.by))
    case 'late':
      return own.late(timeText(pace.by))
    case 'early':
      return own.early(timeText(pace.by))
    case 'even':
      return clock.target === null
        ? ''
        : `${own.even}${comma}${own.left(timeText(clock.target - elapsedOf(clock, now)))}`
  }
}

const percent = (share: number): string => `${Math.max(0, Math.min(1, share)) * 100}%`

/** The time of day, what the talk has taken, its target, and how far along the time one should be. */
export function Time({ mirror, progress }: { readonly mirror: Mirror; readonly progress: Progress }) {
  const { words } = useExplorer()
  const own = SPEAKER_MESSAGES[words.value.language]
  const now = useNow()
  const clock = mirror.clock.value
  const elapsed = elapsedOf(clock, now)
  const pace = paceOf(clock, progress, now)
  const due = dueOf(clock, progress)
  const running = clock.since !== null
  const minutes = clock.target === null ? '' : String(clock.target / 60_000)
  const aim = (value: string) =>
    mirror.setClock((before) => aimClock(before, value.trim() === '' ? null : Number(value)))
  return (
    <section class={`desk-time ${pace.kind}`} aria-label={own.elapsed}>
      <p class="day" title={own.clock}>
        {dayTimeText(new Date(now))}
      </p>
      <p class="elapsed" title={own.elapsed}>
        {timeText(elapsed)}
      </p>
      <p class="target">
        <label>
          {own.target}
          <input
            type="number"
            inputMode="numeric"
            min={1}
            max={LONGEST}
            // What is being typed is not written over by the next tick.
            key={minutes}
            defaultValue={minutes}
            placeholder="—"
            title={own.target}
            onChange={({ currentTarget }) => aim(currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' || event.key === 'Escape') event.currentTarget.blur()
            }}
          />
          {own.minutes}
        </label>
        <button
          type="button"
          onClick={() => mirror.setClock(running ? stopClock : startClock)}
          title={running ? own.pause : own.start}
          aria-label={running ? own.pause : own.start}
        >
          {running ? '❚❚' : '▶'}
        </button>
        <button type="button" disabled={elapsed === 0} onClick={() => mirror.setClock(resetClock)}>
          {own.reset}
        </button>
      </p>
      <p class="pace">
        <strong>{paceWords(own, words.value.signs.comma, pace, clock, now)}</strong>
        {due && <span>{own.due(timeText(due.from), timeText(due.to))}</span>}
      </p>
      <span class="unseen" role="status">
        {pace.kind === 'over' ? own.timeUp : ''}
      </span>
      <p class="desk-bar" role="img" aria-label={own.progress}>
        <i class="told" style={{ width: percent((progress.done + 1) / progress.all) }} />
        {clock.target !== null && <i class="time" style={{ left: percent(elapsed / clock.target) }} />}
      </p>
    </section>
  )
}
