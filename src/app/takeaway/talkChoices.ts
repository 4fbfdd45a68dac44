import { TALK_LENGTHS, type TalkLength } from '../../model/steps/deriveSteps.ts'
import type { Atlas } from '../state/atlas.ts'
import { shownSteps } from '../state/presenting.ts'
import type { Talk } from '../state/state.ts'
import { articleTalk } from '../state/talkOf.ts'

/** A talk that can be handed on: a person's own, or what the article holds. */
export interface TalkChoice {
  readonly id: TalkLength | 'own'
  readonly talk: Talk
  /** How many steps it shows. */
  readonly count: number
}

const sameSteps = (a: Talk, b: Talk): boolean =>
  a.steps === b.steps || JSON.stringify(a.steps) === JSON.stringify(b.steps)

/** The talks that can be handed on, the one that is being prepared or given first. */
export function talkChoices(atlas: Atlas, talk: Talk | null): TalkChoice[] {
  const held = TALK_LENGTHS.map((id) => ({ id, talk: articleTalk(atlas.file, id) }))
  const same = talk && held.find((choice) => sameSteps(choice.talk, talk))
  const own = talk && !same ? [{ id: 'own' as const, talk }] : []
  const first = same ? [same, ...held.filter((choice) => choice !== same)] : [...own, ...held]
  return first.map((choice) => ({ ...choice, count: shownSteps(choice.talk).length }))
}
