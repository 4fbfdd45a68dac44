import { describe, expect, it } from 'vitest'
import { MESSAGES } from '../../../src/app/messages.ts'
import { PLAIN_TABLE, type TableView } from '../../../src/app/state/state.ts'
import { arrange, filtered, pressed } from '../../../src/app/table/arrange.ts'
import { cellText, cellWords, NO_RULE, reviewState } from '../../../src/app/table/cells.ts'
import { csvRows } from '../../../src/app/table/csvRows.ts'
import { rowsOf } from '../../../src/app/table/rows.ts'
import { goldenAtlas } from '../goldenAtlas.ts'

const atlas = goldenAtlas()
const zh = cellWords(atlas, MESSAGES.zh)
const en = cellWords(atlas, MESSAGES.en)
const all = rowsOf(atlas)
const shown = (view: Partial<TableView>, words = zh) =>
  arrange(atlas, words, all, { ...PLAIN_TABLE, ...view })
const names = (view: Partial<TableView>) =>
  shown(view).rows.map((row) =>
    ['from', 'type', 'to'].map((column) => cellText(atlas, zh, row, column as 'from')).join(' '),
  )

describe('the rows of the table', () => {
  it('are all pieces of evidence of all relations, containment left out, in text order', () => {
    const relations = [...atlas.edges.values()].filter(({ attributes }) => attributes.type !== 'contains')
    const pieces = relations.flatMap(({ attributes }) => attributes.evidence)
    expect(all.length).toBe(pieces.length)
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length)
    expect(names({}).slice(0, 3)).toEqual([
      '推进全民阅读 用于 建设书香𠮷镇',
      '推进全民阅读 用于 建设书香𠮷镇',
      '各村 承担 建设书香𠮷镇',
    ])
  })
})

describe('the filters', () => {
  it('name a value of a listed column, in whatever language the page is', () => {
    expect(names({ filters: { basis: 'structure' } })).toEqual([
      '健全阅读阵地 用于 建设书香𠮷镇',
      '建好村屋 用于 健全阅读阵地',
      '办好活动 用于 健全阅读阵地',
      '培养习惯 用于 建设书香𠮷镇',
    ])
    expect(shown({ filters: { basis: 'structure' } }, en).rows.length).toBe(4)
    expect(shown({ filters: { rule: 'S02' } }).rows.length).toBe(1)
    expect(shown({ filters: { rule: NO_RULE } }).rows.length).toBe(18)
  })

  it('must stand in the cell elsewhere, and must all pass', () => {
    expect(names({ filters: { to: '借阅' } })).toEqual(['流动书屋 用于 方便群众就近借阅'])
    expect(names({ filters: { to: '群众', from: ' 流动 ' } })).toEqual([
      '流动书屋 用于 方便群众就近借阅',
      '流动书屋 面向 群众',
    ])
    expect(names({ filters: { to: '群众', type: 'performs' } })).toEqual([])
  })

  it('leave each list the counts that the other filters pass', () => {
    expect([...shown({}).counts.type].sort()).toEqual([
      ['focusesOn', 2],
      ['guidedBy', 1],
      ['performs', 2],
      ['serves', 13],
      ['targets', 1],
    ])
    const { counts } = shown({ filters: { type: 'targets', from: '流动书屋' } })
    expect([...counts.type]).toEqual([
      ['serves', 1],
      ['targets', 1],
    ])
    expect([...counts.basis]).toEqual([['stated', 1]])
  })

  it('are lifted one by one by empty words', () => {
    const view = filtered(filtered(PLAIN_TABLE, 'to', '群众'), 'type', 'serves')
    expect(view.filters).toEqual({ to: '群众', type: 'serves' })
    expect(filtered(view, 'to', '').filters).toEqual({ type: 'serves' })
  })
})

describe('the order', () => {
  it('goes up, down and back to the text at each press of a head', () => {
    const up = pressed(PLAIN_TABLE, 'from')
    expect(up).toEqual({ ...PLAIN_TABLE, sort: 'from', descending: false })
    const down = pressed(up, 'from')
    expect(down).toEqual({ ...PLAIN_TABLE, sort: 'from', descending: true })
    expect(pressed(down, 'from')).toEqual(PLAIN_TABLE)
    expect(pressed(down, 'to')).toEqual({ ...PLAIN_TABLE, sort: 'to' })
  })

  it('of names is that of their sound', () => {
    const ends = shown({ sort: 'from' }).rows.map((row) => cellText(atlas, zh, row, 'from'))
    expect([...new Set(ends)].slice(0, 4)).toEqual(['办好活动', '晨读会', '祠堂', '各村'])
  })

  it('of reviews begins with what is in doubt, and what is equal keeps the order of the text', () => {
    const { rows } = shown({ sort: 'review' })
    const states = rows.map(reviewState)
    expect([...new Set(states)]).toEqual(['doubtful', 'unreviewed', 'confirmed', 'needless'])
    const unreviewed = rows.filter((row) => reviewState(row) === 'unreviewed')
    expect(unreviewed).toEqual(all.filter((row) => reviewState(row) === 'unreviewed'))
    expect(shown({ sort: 'sentence' }).rows).toEqual(all)
    expect(shown({ sort: 'sentence', descending: true }).rows).toEqual([...all].reverse())
  })
})

describe('the rows of a CSV file', () => {
  it('hold what is shown in the language of the page, with place, piece of evidence and key', () => {
    const { rows } = shown({ filters: { type: 'targets' } })
    expect(csvRows(atlas, zh, rows)).toEqual([
      ['关系', '起点', '终点', '关联词', '位置', '句子', '依据', '规则', '复核', '第几处', '共几处', '标识'],
      [
        '面向',
        '流动书屋',
        '群众',
        '方便',
        '一（一）·第2句',
        expect.stringContaining('流动书屋'),
        '原文明言',
        '无',
        expect.any(String),
        '1',
        '1',
        'mechanism:流动书屋 targets actor:群众',
      ],
    ])
    expect(csvRows(atlas, en, rows)[0]?.slice(0, 3)).toEqual(['Relation', 'From', 'To'])
  })
})
