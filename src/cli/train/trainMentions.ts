import { writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { findMentions } from '../../build/extract/findMentions.ts'
import { mentionExamples } from '../../build/extract/train/mentionExamples.ts'
import { mentionWeightsFile } from '../../build/extract/train/mentionWeightsFile.ts'
import { MENTION_TRAINING, trainMentions } from '../../build/extract/train/trainMentions.ts'
import { EMPTY_ANNOTATION } from '../../model/annotation.ts'
import type { Article } from '../../model/article.ts'
import { quoteAt } from '../../model/span.ts'
import { writeAnnotation } from '../../model/writeAnnotation.ts'
import { annotatedTexts, readAnnotationAt, readArticle } from '../annotatedTexts.ts'
import { CliError, UsageError } from '../cliError.ts'
import { makeFolder } from '../makeFolder.ts'
import { annotationPath } from '../paths.ts'
import { runProgram } from '../runProgram.ts'
import { trainingArguments } from './trainingArguments.ts'
import { WEIGHT_FILES } from './weightFiles.ts'

const USAGE = 'node --import tsx src/cli/train/trainMentions.ts FOLDER… [--found FOLDER] [--of PARTS]'

/** A whole number from `least` up, told as `told`. Throws a UsageError for any other words. */
function wholeFrom(least: number, words: string, told: string): number {
  if (/^\d{1,9}$/.test(words) && Number(words) >= least) return Number(words)
  throw new UsageError(`${told}: it is a whole number from ${least} up; usage: ${USAGE}`)
}

const tell = (line: string): void => {
  process.stderr.write(`${line}\n`)
}

/**
 * Trains what finds mentions on every annotated text (NAME.txt beside NAME.ann) of the folders named, and writes its weights.
 *
 *     node --import tsx src/cli/train/trainMentions.ts FOLDER… [--found FOLDER] [--of PARTS]
 *
 * A folder named as FOLDER*2 counts twice. With `--found`, no weights are written: the texts are split in so many parts, and each
 * is annotated in the folder by a model that has seen only the other parts.
 */
async function main(words: readonly string[]): Promise<void> {
  const { folders, options } = trainingArguments(words, ['found', 'of'], USAGE)
  const found = options.get('found')
  const parts = wholeFrom(2, options.get('of') ?? '5', `--of ${options.get('of')}`)
  const texts: { file: string; article: Article; examples: ReturnType<typeof mentionExamples> }[] = []
  for (const named of folders) {
    const [, folder = named, counted = '1'] = /^(.*)\*([^*]*)$/.exec(named) ?? []
    const times = wholeFrom(1, counted, `${named}: how often it counts`)
    for (const path of await annotatedTexts(folder)) {
      const article = await readArticle(path)
      const beside = annotationPath(path)
      const annotation = await readAnnotationAt(beside, article.text)
      texts.push({ file: basename(beside), article, examples: mentionExamples(article, annotation, times) })
    }
  }
  if (found !== undefined && texts.length < 2)
    throw new CliError('--found needs at least two annotated texts, so that each is met by a model of others')
  if (found === undefined) {
    const model = trainMentions(
      texts.map(({ examples }) => examples),
      MENTION_TRAINING,
      tell,
    )
    writeFileSync(WEIGHT_FILES.mentions, mentionWeightsFile(model))
    return
  }
  await makeFolder(found)
  for (let part = 0; part < parts; part++) {
    const others = texts.filter((_, i) => i % parts !== part)
    const model = trainMentions(
      others.map(({ examples }) => examples),
      MENTION_TRAINING,
      tell,
    )
    for (const { file, article } of texts.filter((_, i) => i % parts === part)) {
      const mentions = findMentions(article, model).map(({ start, end, kind, rule }, i) => ({
        id: `T${i + 1}`,
        kind,
        rule,
        ...quoteAt(article.text, start, end),
      }))
      writeFileSync(join(found, file), writeAnnotation({ ...EMPTY_ANNOTATION, mentions }, article.text))
    }
    tell(`found ${part + 1} of ${parts}`)
  }
}

await runProgram(() => main(process.argv.slice(2)))
