import type { CheckedGraphFile } from '../../model/graphFile.ts'
import { deriveSteps, type TalkLength } from '../../model/steps/deriveSteps.ts'
import type { Talk } from './state.ts'

/** The talk that the article itself holds. */
export const articleTalk = (file: CheckedGraphFile, length: TalkLength = 'full'): Talk => ({
  steps: deriveSteps(file, length),
  origin: 'article',
  past: [],
  future: [],
})
