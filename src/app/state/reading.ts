import type { Atlas } from './atlas.ts'
import { countOf, wordsOf } from './occurrences.ts'
import { select, stepIndex, type Transition } from './transitions.ts'

/** Steps `by` through the places of what is selected; where nothing is selected, to the text's first mention. */
export const stepPlace =
  (atlas: Atlas, by: 1 | -1): Transition =>
  (state) => {
    if (state.selection) return stepIndex(by, countOf(atlas, state.selection))(state)
    return stepMention(atlas, by)(state)
  }

/** Selects the next (`by` 1) or previous (−1) mention of any concept in reading order, round the ends, from where the selection stands. */
export const stepMention =
  (atlas: Atlas, by: 1 | -1): Transition =>
  (state) => {
    const { mentions } = atlas
    if (mentions.length === 0) return state
    const { selection } = state
    let at = by > 0 ? -1 : mentions.length
    if (selection) {
      const same = mentions.findIndex(({ key, index }) => key === selection.key && index === selection.index)
      const start = wordsOf(atlas, selection, selection.index)[0]?.start ?? 0
      const following = mentions.findIndex(({ mention }) => mention.start >= start)
      const beyond = following < 0 ? mentions.length : following
      at = same >= 0 ? same : by > 0 ? beyond - 1 : beyond
    }
    const next = mentions[(at + by + mentions.length) % mentions.length]
    return next ? select({ kind: 'node', key: next.key }, next.index)(state) : state
  }
