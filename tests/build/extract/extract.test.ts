import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/build/extract/extract.ts'
import { parseArticle } from '../../../src/build/text/parseArticle.ts'

/** What is found in a text, by its words. */
function found(text: string): string[] {
  const { mentions, relations } = extract(parseArticle(text))
  const quotes = new Map(mentions.map(({ id, quote }) => [id, quote]))
  return [
    ...mentions.map(({ kind, quote }) => `${kind} ${quote}`),
    ...relations.map(({ type, from, to, rule }) => `${quotes.get(from)} ${type} ${quotes.get(to)} ${rule}`),
  ]
}

describe('extract', () => {
  it.each(['n1', 'p2', 's3'])('finds the same in %s whichever way its lines end', (name) => {
    const text = readFileSync(`tests/fixtures/genre/${name}.txt`, 'utf8')
    expect(text).toContain('\n')
    expect(found(text.replaceAll('\n', '\r\n'))).toEqual(found(text))
  })
})
