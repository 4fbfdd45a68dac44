import type { Atlas } from '../state/atlas.ts'
import type { State, Target } from '../state/state.ts'
import { open, openPalette, readPassage, select, type Transition } from '../state/transitions.ts'
import type { Result } from './results.ts'

/** What the palette found the page in, so that leaving it leaves no trace. */
export type Before = Pick<State, 'hover' | 'camera' | 'passage'>

/** What a result brings forward on the stage while one rests on it: a node, or the concept that is named where the text was hit. */
export function targetOf(result: Result, atlas: Atlas): Target | null {
  if (result.kind === 'node') return { kind: 'node', key: result.key }
  if (result.kind !== 'text') return null
  const { start, end } = result.hit
  const at = atlas.mentions.filter(({ mention }) => mention.start < end && start < mention.end)
  const innermost = at[at.length - 1]
  return innermost ? { kind: 'node', key: innermost.key } : null
}

/** Brings a result forward without choosing it. */
export const preview =
  (result: Result, atlas: Atlas, { passage }: Before): Transition =>
  (state) => ({
    ...state,
    hover: targetOf(result, atlas),
    passage: result.kind === 'text' ? { start: result.hit.start, end: result.hit.end } : passage,
  })

/** Closes the palette and leaves everything as it was before it opened. */
export const putBack =
  (before: Before): Transition =>
  (state) =>
    openPalette(false)({ ...state, ...before, hover: null })

/** Opens what a result stands for; the palette is closed. Commands are run, not opened. */
export const opened =
  (result: Result, before: Before): Transition =>
  (state) => {
    const closed = openPalette(false)({ ...state, hover: null, passage: before.passage })
    switch (result.kind) {
      case 'node':
        return select({ kind: 'node', key: result.key })(closed)
      case 'text':
        return readPassage({ start: result.hit.start, end: result.hit.end })(closed)
      case 'link':
        return open(result.link.state)(closed)
      case 'command':
      case 'more':
        return state
    }
  }
