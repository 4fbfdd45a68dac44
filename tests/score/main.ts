/**
 * 「npm run score -- DIR [--errors]」: annotates every text of a folder that has a reference NAME.ann beside it, and prints how far the
 * two agree. `--errors` lists what was missed and what was too much, by rule. `--against DIR` scores the annotations in that folder
 * instead of the extractor's.
 */
import { annotateArticle } from '../../src/build/annotate.ts'
import { ruleNameOf } from '../../src/build/extract/ruleNameOf.ts'
import { annotatedTexts, readAnnotationAt, readArticle } from '../../src/cli/annotatedTexts.ts'
import { CliError, UsageError } from '../../src/cli/cliError.ts'
import { filesIn } from '../../src/cli/filesIn.ts'
import { annotationPath, nameOf } from '../../src/cli/paths.ts'
import { runProgram } from '../../src/cli/runProgram.ts'
import { tellProblem } from '../../src/cli/tellProblem.ts'
import { terminalOn } from '../../src/cli/terminal.ts'
import { errorList, type Scored } from './errorList.ts'
import { scoreOf, summed } from './scoreOf.ts'
import { scoreTable } from './scoreTable.ts'

const USAGE = 'npm run score -- DIR [--errors] [--against DIR]'
const TERMINAL = terminalOn(process.stdout, process.stderr, 'score')

/** What is asked for. */
interface Asked {
  readonly folder: string
  readonly errors: boolean
  readonly against: string | null
}

function readWords(words: readonly string[]): Asked {
  let folder: string | undefined
  let errors = false
  let against: string | null = null
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string
    if (word === '--errors') errors = true
    else if (word === '--against') {
      against = words[++i] ?? ''
      if (against === '' || against.startsWith('--'))
        throw new UsageError(`--against needs a value; usage: ${USAGE}`)
    } else if (word.startsWith('-')) throw new UsageError(`there is no option ${word} here; usage: ${USAGE}`)
    else if (folder !== undefined)
      throw new UsageError(`one folder is scored, 「${word}」 is too much; usage: ${USAGE}`)
    else folder = word
  }
  if (folder === undefined) throw new UsageError(`no folder is named; usage: ${USAGE}`)
  return { folder, errors, against }
}

async function scoredText(path: string, against: string | null): Promise<Scored> {
  const article = await readArticle(path)
  const { text } = article
  const reference = await readAnnotationAt(annotationPath(path), text)
  const system =
    against === null
      ? annotateArticle(article).annotation
      : await readAnnotationAt(annotationPath(path, against), text)
  return { name: nameOf(path), text, reference, system, score: scoreOf(reference, system) }
}

async function main(words: readonly string[]): Promise<void> {
  const { folder, errors, against } = readWords(words)
  const texts = await annotatedTexts(folder)
  if (against !== null) await filesIn(against)
  const scored: Scored[] = []
  for (const text of texts)
    try {
      scored.push(await scoredText(text, against))
    } catch (error) {
      tellProblem(error, TERMINAL, text)
    }
  const say = (lines: string): void => {
    for (const line of lines.split('\n')) if (line !== '') TERMINAL.say(line)
  }
  if (errors) say(errorList(scored, ruleNameOf))
  if (scored.length > 0) say(scoreTable(summed(scored.map(({ score }) => score))))
  const failed = texts.length - scored.length
  if (failed > 0) throw new CliError(`${failed} of ${texts.length} texts failed`, { file: folder })
}

await runProgram(
  () => main(process.argv.slice(2)),
  () => 2,
  TERMINAL,
)
