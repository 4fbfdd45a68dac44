import type { Lit, Trace } from '../state.ts'
import type { Branch } from './ascent.ts'
import type { TraceAnswer } from './traceAnswer.ts'
import type { Step, Way } from './ways.ts'

const NONE: readonly Step[] = []

const stepsUnder = (branches: readonly Branch[]): Step[] =>
  branches.flatMap(({ step, branches: below }) => [step, ...stepsUnder(below)])

/** The way that an answer shows in one line, null where it shows several or none. */
export function shownWay(answer: TraceAnswer): Way | null {
  if (answer.kind === 'ways') return answer.ways[answer.chosen] ?? null
  return answer.kind === 'reverse' || answer.kind === 'loose' ? answer.way : null
}

/** The steps that an answer shows, in the order in which they are read. */
function stepsOf(answer: TraceAnswer): readonly Step[] {
  if (answer.kind === 'ground') return answer.ground.ways.flat()
  if (answer.kind === 'means') return stepsUnder(answer.descent.branches)
  return shownWay(answer) ?? NONE
}

/**
 * What an answer lights on the stage: its relations and, also where it has none, the ends asked about; null while an end is still to be
 * chosen. A step within a section lights the section, too.
 */
export function litOf(answer: TraceAnswer, { from, to }: Trace): Lit | null {
  if (answer.kind === 'awaiting') return null
  const steps = stepsOf(answer)
  const nodes = steps.flatMap(({ from, to, within }) => (within === null ? [from, to] : [from, within, to]))
  return {
    nodes: new Set([...[from, to].filter((end) => end !== null), ...nodes]),
    edges: new Set(steps.map(({ edge }) => edge)),
    numbered: shownWay(answer) !== null,
  }
}
