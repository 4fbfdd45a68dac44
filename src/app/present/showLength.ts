import type { TalkLength } from '../../model/steps/deriveSteps.ts'
import type { Step } from '../../model/steps/steps.ts'
import type { Atlas } from '../state/atlas.ts'
import { goToStep, shownSteps } from '../state/presenting.ts'
import { openTalk } from '../state/talk.ts'
import { articleTalk } from '../state/talkOf.ts'
import type { Transition } from '../state/transitions.ts'

/** Where among `steps` a talk goes on that stood at `step`: at the same one, else at its part's, else at the last. */
export function sameStep(steps: readonly Step[], step: string): number {
  const same = steps.findIndex(({ id }) => id === step)
  if (same >= 0) return same
  const part = steps.findIndex(({ id }) => id === step.split('.')[0])
  return part >= 0 ? part : steps.length - 1
}

/** The article's own talk at another length; it goes on where it stood. */
export const showLength =
  (atlas: Atlas, length: TalkLength): Transition =>
  (state) => {
    const talk = articleTalk(atlas.file, length)
    const next = openTalk(talk)(state)
    return state.presenting === null
      ? next
      : goToStep(sameStep(shownSteps(talk), state.presenting.step), atlas)(next)
  }
