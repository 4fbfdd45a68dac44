import { MENTION_WEIGHTS } from './mentionWeights.ts'
import type { MentionModel } from './model.ts'
import { readModel } from './modelText.ts'

let model: MentionModel | undefined

/** The shipped model, read from its text when it is first asked for. */
export function theMentionModel(): MentionModel {
  model ??= readModel(MENTION_WEIGHTS)
  return model
}
