import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNotes } from '../../../src/exchange/notes/readNotes.ts'

const said = (markdown: string) =>
  readNotes(markdown).map(({ kind, depth, sign, spans }) =>
    [
      kind,
      depth,
      sign,
      ...spans.map(({ text, style }) => (style === 'plain' ? text : `${style}:${text}`)),
    ].join('|'),
  )

describe('a note in Markdown', () => {
  it('is read line by line', () => {
    expect(
      said('# 开场\n\n先讲**三层意思**，再讲*党员*。\n- 一是 `选人`\n  - 细节\n2. 二是\n> 引一句\n---\n末了'),
    ).toEqual([
      'heading|1||开场',
      'words|0||先讲|strong:三层意思|，再讲|emphasis:党员|。',
      'item|1|•|一是 |code:选人',
      'item|2|•|细节',
      'item|1|2.|二是',
      'quote|0||引一句',
      'words|0||末了',
    ])
  })

  it('keeps what is no sign', () => {
    expect(said('3 * 4 * 5，a_b_c，**没完')).toEqual(['words|0||3 * 4 * 5，a_b_c，**没完'])
    expect(said('<b>不是标记</b> [网](http://a.b) \\*星\\*')).toEqual([
      'words|0||<b>不是标记</b> 网（http://a.b） |*|星|*',
    ])
  })

  it('loses no Chinese character, whatever stands between', () => {
    const words = fc.array(fc.constantFrom('讲', '党', '*', '**', '_', '`', '#', '-', '>', ' ', '\n', '1.'))
    fc.assert(
      fc.property(words, (parts) => {
        const markdown = parts.join('')
        const shown = readNotes(markdown)
          .flatMap(({ spans }) => spans.map(({ text }) => text))
          .join('')
        const han = (text: string) => text.replace(/[^讲党]/g, '')
        // A line that opens a block of code is left out with its words.
        if (!markdown.includes('```')) expect(han(shown)).toBe(han(markdown))
      }),
      { seed: 5, numRuns: 300 },
    )
  })

  it.each(['*', '**a', '**a ', '__', '`', '[', '[a](', '# ', '#', '- ', '> ', '\\', ' '])(
    'reads 100,000 characters of %j',
    (sign) => {
      const words = `# x${sign.repeat(Math.floor(100_000 / sign.length))}x`
      expect(readNotes(words)).toHaveLength(1)
      expect(readNotes(words.slice(3))).toHaveLength(1)
    },
  )
})
