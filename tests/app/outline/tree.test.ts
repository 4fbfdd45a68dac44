import { describe, expect, it } from 'vitest'
import { MESSAGES } from '../../../src/app/messages.ts'
import { moveOf, typeahead } from '../../../src/app/outline/moves.ts'
import { nearestItem } from '../../../src/app/outline/nearestItem.ts'
import {
  expandedIn,
  foldsText,
  initiallyOpened,
  type TreeItem,
  treeItems,
} from '../../../src/app/outline/tree.ts'
import { createAtlas } from '../../../src/app/state/atlas.ts'
import { compile } from '../../../src/build/compile.ts'
import { checkGraphFile } from '../../../src/model/checkGraphFile.ts'
import { goldenAtlas, goldenFile } from '../goldenAtlas.ts'

const atlas = goldenAtlas()
const words = MESSAGES.zh
const first = expandedIn(atlas, initiallyOpened(atlas), new Set())
const items = treeItems(atlas, words, first)
const told = (list: readonly TreeItem[]) =>
  list.map(({ level, marker, relation, label }) => `${level} ${marker}${relation}${label}`)

/** Everything open, as far down as the tree goes. */
function everything(of = atlas): TreeItem[] {
  let expanded = new Set<string>()
  for (;;) {
    const list = treeItems(of, words, expanded)
    const next = new Set(list.filter(({ hasChildren }) => hasChildren).map(({ id }) => id))
    if (next.size === expanded.size) return list
    expanded = next
  }
}

describe('the outline', () => {
  it('opens with the sections in the text’s own numbering, concepts beside subsections in a group', () => {
    expect(told(items)).toEqual([
      '1 推进全民阅读 建设书香𠮷镇',
      '2 4 个概念',
      '2 一、以服务群众为重点,健全阅读阵地',
      '3 2 个概念',
      '3 一要建好村屋',
      '3 二要办好活动',
      '2 二、以培养习惯为重点,完善激励机制',
    ])
  })

  it('reaches every node and every relation of the graph', () => {
    const reached = new Set(everything().map(({ target }) => target.key))
    for (const key of atlas.nodes.keys()) expect(reached).toContain(key)
    for (const [key, { attributes }] of atlas.edges)
      if (attributes.type !== 'contains') expect(reached).toContain(key)
  })

  it('gives every line an id of its own, and its place among its siblings', () => {
    const all = everything()
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    for (const item of all) {
      const siblings = all.filter(({ parent }) => parent === item.parent)
      expect(siblings).toHaveLength(item.siblings)
      expect(siblings[item.position - 1]).toBe(item)
    }
  })

  it('tells a relation in the words of its direction', () => {
    const relations = told(everything().filter(({ target }) => target.kind === 'edge'))
    expect(relations).toContain('5 由…承担文化站')
    expect(relations).toContain('5 用于激发群众的阅读兴趣度')
  })

  it('says of every concept and relation what a mark or a dashed line shows', () => {
    const signs = (key: string) => everything().find(({ target }) => target.key === key)?.signs
    expect(signs('actor:各村')).toBe('组织与人群')
    expect(signs('s1')).toBe('')
    for (const { target, kind, label, signs } of everything()) {
      const edge = atlas.edges.get(target.key)
      if (!edge || kind === null) continue
      const { basis } = edge.attributes
      const rests = basis === 'stated' ? [] : [words.bases[basis]]
      expect(signs, label).toBe([words.kinds[kind], ...rests].join('，'))
    }
  })
})

describe('the outline of what a machine marked', () => {
  const TEXT = '健全制度，提高水平。'
  const lines = (...annotation: readonly string[]) => {
    const atlas = createAtlas(
      compile(
        new TextEncoder().encode(TEXT),
        [
          'T1\tmechanism 0 4\t健全制度',
          'T2\tgoal 5 9\t提高水平',
          'R1\tserves Arg1:T1 Arg2:T2',
          ...annotation,
        ].join('\n'),
      ),
    )
    return everything(atlas)
      .filter(({ unreviewed }) => unreviewed !== '')
      .map(({ relation, label, unreviewed }) => `${relation}${label}：${unreviewed}`)
  }

  it('says of each concept and relation that nobody has reviewed it', () => {
    expect(lines('#1\tRule T1\tK01')).toEqual([
      '健全制度：机器初标，未经复核',
      '用于提高水平：机器初标，未经复核',
      '靠…推进健全制度：机器初标，未经复核',
    ])
  })

  it('says of a reviewed relation what it leads to, and of reviewed ends the relation between them', () => {
    expect(lines('#1\tRule T1\tK01', '#2\tReview R1\tconfirmed')).toEqual([
      '健全制度：机器初标，未经复核',
      '靠…推进健全制度：机器初标，未经复核',
    ])
    expect(lines()).toEqual(['用于提高水平：机器初标，未经复核', '靠…推进健全制度：机器初标，未经复核'])
  })

  it('says nothing where everything has been reviewed', () => {
    expect(lines('#1\tReview R1\tdoubtful')).toEqual([])
  })

  it('counts in a group of concepts how many nobody has reviewed', () => {
    const file = goldenFile()
    const marked = file.nodes.map((node) =>
      node.key === 'goal:建设书香𠮷镇' && node.attributes.kind !== 'section'
        ? {
            ...node,
            attributes: {
              ...node.attributes,
              mentions: node.attributes.mentions.map((mention) => ({ ...mention, rule: 'K01' })),
            },
          }
        : node,
    )
    const groups = everything(createAtlas(checkGraphFile({ ...file, nodes: marked }))).filter(
      ({ kind }) => kind === null,
    )
    expect(groups.map(({ unreviewed }) => unreviewed)).toEqual(['4 个概念中，1 个为机器初标，未经复核。', ''])
  })
})

describe('the outline and the text', () => {
  const labels = (opened: readonly string[], folded: readonly string[]) =>
    treeItems(atlas, words, expandedIn(atlas, new Set(opened), new Set(folded))).map(({ target, kind }) =>
      kind === null ? `${target.key}#` : target.key,
    )

  it('fold together: a section that is folded in the text shows nothing of what is in it', () => {
    expect(labels(['s'], ['s1'])).toEqual(['s', 's#', 's1', 's2'])
  })

  it('close the concepts of a section that is folded in the text, and open them with it again', () => {
    const opened = ['s', 's\ns2']
    const open = labels(opened, [])
    expect(open.length).toBeGreaterThan(7)
    expect(labels(opened, ['s2'])).toEqual(['s', 's#', 's1', 's1#', 's1.1', 's1.2', 's2'])
    expect(labels(opened, [])).toEqual(open)
  })

  it('fold by sections that hold sections; a list of concepts and the article leave the text as it is', () => {
    expect(items.filter((item) => foldsText(atlas, item)).map(({ target }) => target.key)).toEqual(['s1'])
  })
})

describe('keys in the outline', () => {
  const at = (label: string) => items.findIndex((item) => item.label === label)

  it('move up and down, to the first and the last', () => {
    expect(moveOf('ArrowDown', items, 0, first)).toEqual({ kind: 'focus', id: items[1]?.id })
    expect(moveOf('ArrowUp', items, 0, first)).toBeNull()
    expect(moveOf('End', items, 0, first)).toEqual({ kind: 'focus', id: items[items.length - 1]?.id })
    expect(moveOf('Home', items, 3, first)).toEqual({ kind: 'focus', id: 's' })
  })

  it('open and go in, fold and go out', () => {
    const point = at('建好村屋')
    expect(moveOf('ArrowRight', items, point, first)).toEqual({ kind: 'expand', id: items[point]?.id })
    expect(moveOf('ArrowRight', items, 0, first)).toEqual({ kind: 'focus', id: items[1]?.id })
    expect(moveOf('ArrowLeft', items, 0, first)).toEqual({ kind: 'fold', id: 's' })
    expect(moveOf('ArrowLeft', items, point, first)).toEqual({ kind: 'focus', id: items[point]?.parent })
    expect(moveOf('x', items, 0, first)).toBeNull()
  })

  it('find a line by its first characters, with and without its numbering', () => {
    expect(typeahead(items, 0, '办')?.label).toBe('办好活动')
    expect(typeahead(items, 0, '二要')?.label).toBe('办好活动')
    expect(typeahead(items, 0, '无')).toBeNull()
  })
})

describe('the selection in the outline', () => {
  it('is shown at its own line where that is open', () => {
    expect(nearestItem(atlas, items, { kind: 'node', key: 's1.2', index: 0 })).toBe('s\ns1\ns1.2')
  })

  it('is shown at the innermost open section around it otherwise', () => {
    expect(nearestItem(atlas, items, { kind: 'node', key: 'mechanism:晨读会', index: 0 })).toBe('s\ns1\ns1.2')
    expect(nearestItem(atlas, items, null)).toBeNull()
  })
})
