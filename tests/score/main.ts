/**
 * 「npm run score -- DIR [--errors]」: annotates every text of a folder that has a reference NAME.ann beside it, and prints how far the
 * two agree. `--errors` lists what was missed and what was too much, by rule. `--against DIR` scores the annotations in that folder
 * instead of the extractor's.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { annotate } from '../../src/build/annotate.ts'
import { ruleNameOf } from '../../src/build/extract/ruleNameOf.ts'
import type { Annotation } from '../../src/model/annotation.ts'
import { readAnnotation } from '../../src/model/readAnnotation.ts'
import { errorList, type Scored } from './errorList.ts'
import { scoreOf, summed } from './scoreOf.ts'
import { scoreTable } from './scoreTable.ts'

const say = (words: string): void => {
  process.stdout.write(`${words}\n`)
}

function scoredText(folder: string, name: string, against: string | undefined): Scored {
  const { text, annotation } = annotate(readFileSync(join(folder, `${name}.txt`)))
  const annotationIn = (place: string): Annotation =>
    readAnnotation(readFileSync(join(place, `${name}.ann`), 'utf8'), text)
  const reference = annotationIn(folder)
  const system = against === undefined ? annotation : annotationIn(against)
  return { name, reference, system, score: scoreOf(reference, system) }
}

/** The exit code: 0 where something was scored. */
function main(words: readonly string[]): number {
  const at = words.indexOf('--against')
  const against = at < 0 ? undefined : words[at + 1]
  const [folder, ...others] = words.filter((word, i) => !word.startsWith('--') && (at < 0 || i !== at + 1))
  if (folder === undefined || others.length > 0 || (at >= 0 && against === undefined)) {
    say('usage: npm run score -- DIR [--errors] [--against DIR]')
    return 2
  }
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.txt') && existsSync(join(folder, name.replace(/\.txt$/, '.ann'))))
    .sort()
    .map((name) => name.replace(/\.txt$/, ''))
  if (names.length === 0) {
    say(`${folder}: there is no text with an annotation beside it`)
    return 2
  }
  const scored = names.map((name) => scoredText(folder, name, against))
  if (words.includes('--errors')) say(errorList(scored, ruleNameOf))
  say(scoreTable(summed(scored.map(({ score }) => score))))
  return 0
}

process.exitCode = main(process.argv.slice(2))
