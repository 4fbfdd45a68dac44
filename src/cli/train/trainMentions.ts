import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findMentions } from '../../build/extract/findMentions.ts'
import { mentionExamples } from '../../build/extract/train/mentionExamples.ts'
import { mentionWeightsFile } from '../../build/extract/train/mentionWeightsFile.ts'
import { MENTION_TRAINING, trainMentions } from '../../build/extract/train/trainMentions.ts'
import { parseArticle } from '../../build/text/parseArticle.ts'
import { EMPTY_ANNOTATION } from '../../model/annotation.ts'
import { readAnnotation } from '../../model/readAnnotation.ts'
import { quoteAt } from '../../model/span.ts'
import { writeAnnotation } from '../../model/writeAnnotation.ts'

const FILE = 'src/build/extract/mentionWeights.ts'

const tell = (line: string): void => {
  process.stderr.write(`${line}\n`)
}

/**
 * Trains what finds mentions on every annotated text (NAME.txt beside NAME.ann) of the folders named, and writes its weights.
 *
 *     node --import tsx src/cli/train/trainMentions.ts FOLDER… [--found FOLDER --of PARTS]
 *
 * A folder named as FOLDER*2 counts twice. With `--found`, no weights are written: the texts are split in so many parts, and each
 * is annotated in the folder by a model that has seen only the other parts.
 */
function main(words: readonly string[]): void {
  const option = (name: string): string | undefined => {
    const at = words.indexOf(name)
    return at < 0 ? undefined : words[at + 1]
  }
  const found = option('--found')
  const parts = Number(option('--of') ?? 5)
  const folders = words.filter((word, i) => !word.startsWith('--') && !words[i - 1]?.startsWith('--'))
  const texts = folders.flatMap((named) => {
    const [folder = '', times = '1'] = named.split('*')
    return readdirSync(folder)
      .filter((file) => file.endsWith('.ann'))
      .sort()
      .map((file) => {
        const text = readFileSync(join(folder, file.replace(/ann$/, 'txt')), 'utf8').replace(/^\ufeff/, '')
        const article = parseArticle(text)
        const annotation = readAnnotation(readFileSync(join(folder, file), 'utf8'), text)
        return { file, article, examples: mentionExamples(article, annotation, Number(times)) }
      })
  })
  if (found === undefined) {
    const model = trainMentions(
      texts.map(({ examples }) => examples),
      MENTION_TRAINING,
      tell,
    )
    writeFileSync(FILE, mentionWeightsFile(model))
    return
  }
  mkdirSync(found, { recursive: true })
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

main(process.argv.slice(2))
