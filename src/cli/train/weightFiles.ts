import { projectPath } from '../project.ts'

/** Where the weights of the trained parts stand, from whatever folder the training is called. */
export const WEIGHT_FILES = {
  mentions: projectPath('src/build/extract/mentionWeights.ts'),
  relations: projectPath('src/build/extract/relations/linkData.ts'),
} as const
