import { readFileSync } from 'node:fs'
import { describe, expect } from 'vitest'
import { annotateArticle } from '../../src/build/annotate.ts'
import { parseArticle } from '../../src/build/text/parseArticle.ts'
import { articleOfSize } from '../bench/articleOfSize.ts'
import { scriptOf } from '../browser/scriptOf.ts'
import { it } from './harness/test.ts'

const TEXTS: Readonly<Record<string, string>> = {
  'the project’s article': readFileSync('graph-data/000_f43e0b856f5a713e.txt', 'utf8'),
  'the golden article': readFileSync('tests/fixtures/golden.txt', 'utf8'),
  'a long made article': articleOfSize(20_000).text,
  'one long line': '以活动为载体，健全学习制度，'.repeat(1500),
  'lone surrogates and control characters':
    '推进\ud800学习\u0001型，\udc00提高\u0007素质。\u2028健全\ufeff制度。',
  'another language': 'We shall improve the system, step by step. 이것은 시험입니다.\n',
  'a poem': '床前明月光\n疑是地上霜\n举头望明月\n低头思故乡\n',
  nothing: '',
}

describe('the extractor', () => {
  it('gives in a browser the annotation that it gives in Node, byte for byte', async ({ browserWith }) => {
    const page = await (await browserWith(true)).newPage()
    await page.addScriptTag({ content: await scriptOf('tests/e2e/extract/inPage.ts') })
    for (const [name, text] of Object.entries(TEXTS)) {
      // Code units, since a lone surrogate would not survive the way to the page.
      const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))
      const inBrowser = await page.evaluate((given) => {
        let joined = ''
        for (const unit of given) joined += String.fromCharCode(unit)
        return Array.from(window.annotateText(joined), (character) => character.codePointAt(0) ?? 0)
      }, units)
      const inNode = Array.from(annotateArticle(parseArticle(text)).file, (character) =>
        character.codePointAt(0),
      )
      expect(inBrowser.length, name).toBe(inNode.length)
      expect(inBrowser, name).toEqual(inNode)
    }
    await page.close()
  })
})
