import type { CheckedGraphFile } from '../../model/graphFile.ts'
import { deriveSteps, type TalkLength } from '../../model/steps/deriveSteps.ts'
import type { Step } from '../../model/steps/steps.ts'
import type { Talk } from './state.ts'
import { freshTalk } from './talk.ts'

const KNOWN = new WeakMap<CheckedGraphFile, Map<TalkLength, readonly Step[]>>()

/** `deriveSteps`, remembered: the very same steps for the same graph. */
export function articleSteps(file: CheckedGraphFile, length: TalkLength = 'full'): readonly Step[] {
  const known = KNOWN.get(file) ?? new Map<TalkLength, readonly Step[]>()
  KNOWN.set(file, known)
  const steps = known.get(length) ?? deriveSteps(file, length)
  known.set(length, steps)
  return steps
}

/** The talk that the article itself holds. */
export const articleTalk = (file: CheckedGraphFile, length: TalkLength = 'full'): Talk =>
  freshTalk(articleSteps(file, length), 'article')
