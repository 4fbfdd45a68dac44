import { existsSync, writeFileSync } from 'node:fs'
import type { FoundMention } from '../../build/extract/found.ts'
import { linkGrammar } from '../../build/extract/relations/linkGrammar.ts'
import { linkDataFile, roundedWeights } from '../../build/extract/train/linkDataFile.ts'
import { linkExamples } from '../../build/extract/train/linkExamples.ts'
import { LINK_TRAINING } from '../../build/extract/train/linkTraining.ts'
import { type LinkExample, trainLinker } from '../../build/extract/train/trainLinker.ts'
import { annotatedTexts, readAnnotationAt, readArticle } from '../annotatedTexts.ts'
import { annotationPath } from '../paths.ts'
import { runProgram } from '../runProgram.ts'
import { TERMINAL } from '../terminal.ts'
import { trainingArguments } from './trainingArguments.ts'
import { WEIGHT_FILES } from './weightFiles.ts'

const USAGE = 'node --import tsx src/cli/train/trainRelations.ts FOLDER… [--found FOLDER]'

/**
 * Trains the linker on every annotated text of the folders named, and writes its weights.
 *
 *     node --import tsx src/cli/train/trainRelations.ts FOLDER… [--found FOLDER]
 *
 * `--found`: annotations by the same names whose mentions an extractor found that had not seen the text; the relations are
 * then learned on these too, so that the linker knows what mentions it will meet.
 */
async function main(words: readonly string[]): Promise<void> {
  const { folders, options } = trainingArguments(words, ['found'], USAGE)
  const foundFolder = options.get('found')
  const grammar = linkGrammar()
  const examples: LinkExample[] = []
  for (const folder of folders)
    for (const path of await annotatedTexts(folder)) {
      const article = await readArticle(path)
      const annotation = await readAnnotationAt(annotationPath(path), article.text)
      examples.push(...linkExamples(article, annotation, grammar, 1))
      const beside = foundFolder === undefined ? '' : annotationPath(path, foundFolder)
      if (!existsSync(beside)) continue
      const { mentions } = await readAnnotationAt(beside, article.text)
      const found: FoundMention[] = mentions.map((mention) => ({ ...mention, rule: '' }))
      examples.push(...linkExamples(article, annotation, grammar, LINK_TRAINING.foundWeight, found))
    }
  const values = trainLinker(examples, grammar.frames, LINK_TRAINING)
  const weights = roundedWeights(values, LINK_TRAINING.threshold, LINK_TRAINING.steps)
  writeFileSync(WEIGHT_FILES.relations, linkDataFile(weights))
  TERMINAL.say(`${examples.length} scenes, ${WEIGHT_FILES.relations}`)
}

await runProgram(() => main(process.argv.slice(2)))
