import type { MentionModel } from '../model.ts'
import { writeModel } from '../modelText.ts'

/** The module that holds a model as text. */
export const mentionWeightsFile = (model: MentionModel): string =>
  `/** Written by src/cli/train/trainMentions.ts; modelText.ts tells how to read it. */\nexport const MENTION_WEIGHTS =\n  '${writeModel(model)}'\n`
