import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FoundMention } from '../../build/extract/found.ts'
import { linkGrammar } from '../../build/extract/relations/linkGrammar.ts'
import { linkDataFile, roundedWeights } from '../../build/extract/train/linkDataFile.ts'
import { linkExamples } from '../../build/extract/train/linkExamples.ts'
import { LINK_TRAINING } from '../../build/extract/train/linkTraining.ts'
import { type LinkExample, trainLinker } from '../../build/extract/train/trainLinker.ts'
import { parseArticle } from '../../build/text/parseArticle.ts'
import { readAnnotation } from '../../model/readAnnotation.ts'

const FILE = 'src/build/extract/relations/linkData.ts'

/**
 * Trains the linker on every annotated text of the folders named, and writes its weights.
 *
 *     node --import tsx src/cli/train/trainRelations.ts FOLDER… [--found FOLDER]
 *
 * `--found`: annotations by the same names whose mentions an extractor found that had not seen the text; the relations are
 * then learned on these too, so that the linker knows what mentions it will meet.
 */
function main(words: readonly string[]): void {
  const at = words.indexOf('--found')
  const foundFolder = at < 0 ? undefined : words[at + 1]
  const folders = at < 0 ? words : [...words.slice(0, at), ...words.slice(at + 2)]
  const grammar = linkGrammar()
  const examples: LinkExample[] = []
  for (const folder of folders)
    for (const file of readdirSync(folder).sort()) {
      if (!file.endsWith('.ann')) continue
      const text = readFileSync(join(folder, file.replace(/ann$/, 'txt')), 'utf8').replace(/^\ufeff/, '')
      const article = parseArticle(text)
      const annotation = readAnnotation(readFileSync(join(folder, file), 'utf8'), text)
      examples.push(...linkExamples(article, annotation, grammar, 1))
      const beside = foundFolder === undefined ? '' : join(foundFolder, file)
      if (!existsSync(beside)) continue
      const found: FoundMention[] = readAnnotation(readFileSync(beside, 'utf8'), text).mentions.map((m) => ({
        ...m,
        rule: '',
      }))
      examples.push(...linkExamples(article, annotation, grammar, LINK_TRAINING.foundWeight, found))
    }
  const values = trainLinker(examples, grammar.frames, LINK_TRAINING)
  writeFileSync(FILE, linkDataFile(roundedWeights(values, LINK_TRAINING.threshold, LINK_TRAINING.steps)))
  process.stdout.write(`${examples.length} scenes, ${FILE}\n`)
}

main(process.argv.slice(2))
