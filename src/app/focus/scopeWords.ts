import { BASES, EDGE_TYPES, NODE_KINDS } from '../../model/kinds.ts'
import type { FocusMessages } from '../messages/focus.ts'
import type { Messages } from '../messages.ts'
import type { Atlas } from '../state/atlas.ts'
import type { Count } from '../state/counts.ts'
import type { Part } from '../state/part.ts'
import type { Filters, Focus, State } from '../state/state.ts'
import { nodeName } from '../state/wording.ts'

/** What is told of the part that is shown. */
export interface ScopeWords {
  readonly words: Messages
  readonly focusWords: FocusMessages
  readonly atlas: Atlas
}

/** 「隐去 目标、承担、2 章」; empty where nothing is hidden. */
export function hiddenWords({ words, focusWords }: ScopeWords, hidden: Filters): string {
  const names = [
    ...NODE_KINDS.filter((kind) => hidden.kinds.has(kind)).map((kind) => words.kinds[kind]),
    ...BASES.filter((basis) => hidden.bases.has(basis)).map((basis) => words.bases[basis]),
    ...EDGE_TYPES.filter((type) => hidden.types.has(type)).map((type) => words.types[type].out),
    ...(hidden.sections.size > 0 ? [focusWords.sections(hidden.sections.size)] : []),
  ]
  return names.length === 0 ? '' : focusWords.hidden(names.join(focusWords.comma))
}

/** How far a focus reaches: 「周围 2 层」; of a section, whose first degree is what stands in it: 「之内」. */
export function degreeWords({ focusWords, atlas }: ScopeWords, focus: Focus & { mode: 'around' }): string {
  const sections = focus.keys.some((key) => atlas.sections.has(key))
  return sections ? focusWords.within(focus.degree) : focusWords.around(focus.degree)
}

export const quotedNames = ({ words, focusWords, atlas }: ScopeWords, keys: readonly string[]): string =>
  keys.map((key) => focusWords.quoted(nodeName(atlas, key, words.language))).join(focusWords.comma)

/** What is said where the pins are shown alone and do not join; empty where they do. */
export function apartWords(of: ScopeWords, pins: readonly string[], part: Part | null): string {
  if (pins.length === 1) return of.focusWords.onePin
  const apart = part?.apart ?? []
  if (apart.length === 0) return ''
  return pins.length === 2
    ? of.focusWords.apartTwo(quotedNames(of, pins))
    : of.focusWords.apart(quotedNames(of, apart))
}

/** All of it in one sentence, as it is read aloud. */
export function toldScope(
  of: ScopeWords,
  { focus, hidden, pins }: Pick<State, 'focus' | 'hidden' | 'pins'>,
  { shown, all }: Count,
  part: Part | null,
): string {
  const { focusWords } = of
  const parts = [focusWords.shown(shown, all)]
  if (focus?.mode === 'around')
    parts.push(`${focusWords.only} ${quotedNames(of, focus.keys)} ${degreeWords(of, focus)}`)
  if (focus?.mode === 'between') parts.push(focusWords.between(pins.length), apartWords(of, pins, part))
  parts.push(hiddenWords(of, hidden))
  return parts.filter((words) => words !== '').join(focusWords.pause)
}
