import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type NoteBlock, noteBlocks } from '../../../src/app/speaker/notes.ts'

const plain = (text: string) => ({ text, style: 'plain' as const })

describe('a speaker’s note', () => {
  it('has headings, paragraphs with their line breaks, and lists', () => {
    expect(noteBlocks('# 开场\n先问好，\n再介绍。\n\n- 一点\n- 两点\n  - 细处\n3. 第三\n4. 第四')).toEqual([
      { kind: 'heading', level: 1, runs: [plain('开场')] },
      { kind: 'paragraph', lines: [[plain('先问好，')], [plain('再介绍。')]] },
      {
        kind: 'list',
        from: null,
        items: [
          { depth: 0, runs: [plain('一点')] },
          { depth: 0, runs: [plain('两点')] },
          { depth: 1, runs: [plain('细处')] },
        ],
      },
      {
        kind: 'list',
        from: 3,
        items: [
          { depth: 0, runs: [plain('第三')] },
          { depth: 0, runs: [plain('第四')] },
        ],
      },
    ])
  })

  it.each([
    ['**慢**讲', [{ text: '慢', style: 'strong' }, plain('讲')]],
    ['这*里*停', [plain('这'), { text: '里', style: 'emphasis' }, plain('停')]],
    ['__重__点', [{ text: '重', style: 'strong' }, plain('点')]],
    [
      '**重 *要* 的**',
      [
        { text: '重 ', style: 'strong' },
        { text: '要', style: 'strong' },
        { text: ' 的', style: 'strong' },
      ],
    ],
    ['按 `B` 遮黑', [plain('按 '), { text: 'B', style: 'code' }, plain(' 遮黑')]],
    ['见[通知](https://example.cn/a)', [plain('见'), plain('通知（https://example.cn/a）')]],
    ['2 * 3 * 4', [plain('2 * 3 * 4')]],
    ['**没有结束', [plain('**没有结束')]],
    ['\\*不斜\\*', [plain('*不斜*')]],
    ['<b>不是标签</b> & <script>', [plain('<b>不是标签</b> & <script>')]],
  ])('sets %s', (line, runs) => {
    expect(noteBlocks(line)).toEqual([{ kind: 'paragraph', lines: [runs] }])
  })

  it('holds nothing where nothing is written', () => {
    expect(noteBlocks('')).toEqual([])
    expect(noteBlocks(' \n\t\r\n')).toEqual([])
  })

  it('loses no letter, whatever is written', () => {
    const wordsOf = (blocks: readonly NoteBlock[]): string =>
      blocks
        .flatMap((block) =>
          block.kind === 'paragraph'
            ? block.lines.flat()
            : block.kind === 'list'
              ? block.items.flatMap(({ runs }) => runs)
              : block.runs,
        )
        .map(({ text }) => text)
        .join('')
    const letters = fc.array(
      fc.constantFrom('党', '建', '*', '_', '`', '[', ']', '(', ')', '\n', ' ', '#', '-'),
    )
    fc.assert(
      fc.property(letters, (list) => {
        const note = list.join('')
        const kept = (text: string) => text.replace(/[^党建]/g, '')
        expect(kept(wordsOf(noteBlocks(note)))).toBe(kept(note))
      }),
      { seed: 20260405, numRuns: 1000 },
    )
  })
})
