import { describe, expect, it } from 'vitest'
import { MESSAGES } from '../../../../src/app/messages.ts'
import { PALETTES } from '../../../../src/app/palette.ts'
import { arrange, largestSize } from '../../../../src/app/stage/camera/arrange.ts'
import { boxesOverlap } from '../../../../src/app/stage/labels/boxGrid.ts'
import { breakLabel } from '../../../../src/app/stage/labels/breakLabel.ts'
import { placeLabels } from '../../../../src/app/stage/labels/placeLabels.ts'
import { numberOf } from '../../../../src/app/stage/scene/roles.ts'
import { groundOf, sceneOf } from '../../../../src/app/stage/scene/sceneOf.ts'
import type { SceneLabel, SceneNode } from '../../../../src/app/stage/scene.ts'
import { createAtlas } from '../../../../src/app/state/atlas.ts'
import { INITIAL_STATE, NO_FILTERS, type State } from '../../../../src/app/state/state.ts'
import { buildGraph } from '../../../../src/build/graph/buildGraph.ts'
import { parseArticle } from '../../../../src/build/text/parseArticle.ts'
import { EMPTY_ANNOTATION } from '../../../../src/model/annotation.ts'
import { checkGraphFile } from '../../../../src/model/checkGraphFile.ts'
import { firstScreenAtlas, fixedMeasure } from '../firstScreen.ts'

const atlas = firstScreenAtlas()
const sceneFor = (change: Partial<State> = {}, size = 1) =>
  sceneOf(atlas, { ...INITIAL_STATE, ...change }, PALETTES.light, MESSAGES.zh, size)
const groundFor = (size: number, change: Partial<State> = {}) =>
  groundOf(atlas, { ...INITIAL_STATE, ...change }, PALETTES.light, MESSAGES.zh, size)
const wordsOf = (label: SceneLabel): string => label.runs.map(({ text }) => text).join('')

describe('the first screen', () => {
  const scene = sceneFor()

  it('names the middle, five numbered tasks, their 重点 and once the structure', () => {
    const always = scene.labels.filter(
      ({ fromZoom, once }, i, all) =>
        fromZoom === 0 && (once === null || all.findIndex((label) => label.once === once) === i),
    )
    expect(always.map(wordsOf)).toHaveLength(12)
    expect(always.map(wordsOf)).toEqual(
      expect.arrayContaining([
        '提高社区服务科学化水平',
        '一\u00a0推进便民窗口建设',
        '二\u00a0保障居民知情权利和议事权利',
        '三\u00a0推进邻里互助工作创新',
        '四\u00a0健全物业管理制度',
        '五\u00a0强化社区自身建设',
        '重点\u00a0完善值班制度',
        '重点\u00a0健全楼栋议事机制',
        '重点\u00a0统筹志愿力量',
        '重点\u00a0提高物业满意度',
        '重点\u00a0打造过硬网格队伍',
        '据篇章结构',
      ]),
    )
    expect(always.every(({ essential }) => essential)).toBe(true)
  })

  it('draws the middle largest, then tasks, then their 重点, then sixteen equal dots', () => {
    const radii = scene.nodes.map(({ radius }) => radius)
    const counts = [...new Set(radii)]
      .sort((a, b) => b - a)
      .map((radius) => radii.filter((r) => r === radius).length)
    expect(counts).toEqual([1, 5, 5, 16])
  })

  it('leaves out the sections that their concepts speak for', () => {
    expect(scene.nodes.filter(({ shape }) => shape === 'ring')).toEqual([])
  })

  it('joins each pair by a solid line and each task to the middle by a dashed one', () => {
    expect(scene.edges.filter(({ dash }) => dash === null)).toHaveLength(5)
    const middle = atlas.sections.get('s')?.attributes.head
    expect(scene.edges.filter(({ target, dash }) => target === middle && dash !== null)).toHaveLength(5)
    expect(scene.edges.every(({ curve }) => curve === 0)).toBe(true)
  })

  it('puts the label 据篇章结构 on a dashed line to the middle', () => {
    const label = scene.labels.find((found) => wordsOf(found) === '据篇章结构')
    const edge = scene.edges.find(({ key }) => key === label?.key)
    expect(edge?.target).toBe(atlas.sections.get('s')?.attributes.head)
  })

  it.each([
    [1220, 940],
    [760, 640],
    [684, 650],
    [684, 480],
    [390, 390],
    [360, 340],
  ])('shows all twelve without overlap on a stage of %i × %i', (width, height) => {
    const viewport = { width, height }
    for (const projected of width < 480 ? [false] : [false, true]) {
      const { size, fitted } = arrange(
        (tried) => groundFor(tried).frame,
        viewport,
        fixedMeasure,
        largestSize(viewport, projected),
      )
      const placed = placeLabels(sceneFor({}, size), fitted, viewport, fixedMeasure)
      expect(placed).toHaveLength(12)
      for (const [i, a] of placed.entries())
        for (const b of placed.slice(i + 1)) expect(boxesOverlap(a, b)).toBe(false)
    }
  })
})

describe('a scene', () => {
  it('names the points as room allows where the stage is enlarged', () => {
    const later = sceneFor().labels.filter(({ fromZoom }) => fromZoom > 1)
    expect(later).toHaveLength(16)
    expect(sceneFor({ detail: 2 }).labels.filter(({ fromZoom }) => fromZoom > 0)).toEqual([])
  })

  it('lights what is hovered with its neighbours, and dims the rest', () => {
    const key = 'goal:推进便民窗口建设'
    const scene = sceneFor({ hover: { kind: 'node', key } })
    const lit = scene.lit?.nodes.map((node) => node.key) ?? []
    expect([...lit].sort()).toEqual(
      [
        key,
        'goal:完善值班制度',
        'goal:提高社区服务科学化水平',
        'goal:延长窗口时间',
        'goal:简化办事材料',
        'goal:公开办事流程',
        'goal:优化窗口布局',
      ].sort(),
    )
    expect(scene.nodes).toHaveLength(27)
    expect(scene.labels[0]?.key).toBe(key)
    expect(scene.labels.filter(({ key: found }) => lit.includes(found)).every(({ whole }) => whole)).toBe(
      true,
    )
  })

  it('writes the relation on a lit line, and on a chosen one what it rests on', () => {
    const edge = [...atlas.edges.values()].find(
      ({ source, attributes }) => source === 'goal:简化办事材料' && attributes.basis === 'structure',
    )
    const label = sceneFor({ hover: { kind: 'edge', key: edge?.key ?? '' } }).labels.find(
      ({ key }) => key === edge?.key,
    )
    expect(label && wordsOf(label)).toBe('用于·据篇章结构')
  })

  it('draws a line the wider the more evidence it has, at rest, chosen and on a way', () => {
    const file = structuredClone(firstScreenAtlas().file)
    const pair = file.edges.find(({ attributes }) => attributes.type === 'focusesOn')
    if (!pair) throw new Error('the first screen has pairs')
    const [piece] = pair.attributes.evidence
    const widthWith = (pieces: number, change: Partial<State>): number => {
      const evidence = Array.from({ length: pieces }, () => piece)
      const edges = file.edges.map((edge) =>
        edge === pair ? { ...edge, attributes: { ...edge.attributes, evidence } } : edge,
      )
      const heavy = createAtlas({ ...file, edges } as typeof file)
      const scene = sceneOf(heavy, { ...INITIAL_STATE, ...change }, PALETTES.light, MESSAGES.zh)
      return (scene.lit ?? scene).edges.find(({ key }) => key === pair.key)?.width ?? 0
    }
    const { key, source, target } = pair
    const way = { nodes: new Set([source, target]), edges: new Set([key]), numbered: true }
    for (const change of [{}, { selection: { kind: 'edge' as const, key, index: 0 } }, { lit: way }]) {
      const one = widthWith(1, change)
      expect([2, 3, 9].map((pieces) => widthWith(pieces, change) / one)).toEqual([
        expect.closeTo(1.6, 9),
        expect.closeTo(2.2, 9),
        expect.closeTo(2.2, 9),
      ])
    }
  })

  it('draws a ring around the concept that speaks for a chosen section', () => {
    const scene = sceneFor({ selection: { kind: 'node', key: 's2', index: 0 } })
    const ring = scene.lit?.nodes.find(({ key }) => key === 's2')
    const task = scene.lit?.nodes.find(({ key }) => key === 'goal:保障居民知情权利和议事权利')
    expect(ring).toMatchObject({ x: task?.x, y: task?.y, shape: 'ring', tier: 'lit' })
    expect((ring?.radius ?? 0) > (task?.radius ?? 0)).toBe(true)
  })

  it('draws a ring around each pinned concept, below it, at rest, lit and dimmed', () => {
    const pins = ['goal:推进便民窗口建设', 'goal:健全物业管理制度']
    const signs = ({ nodes }: { nodes: readonly SceneNode[] }) => nodes.filter(({ sign }) => sign)
    const rest = sceneFor({ pins })
    expect(signs(rest)).toHaveLength(2)
    for (const ring of signs(rest)) {
      const key = pins.find((pin) => ring.key.startsWith(pin))
      const at = rest.nodes.findIndex((node) => node.key === key)
      expect(rest.nodes[at]).toMatchObject({ x: ring.x, y: ring.y })
      expect(rest.nodes[at]?.radius).toBeLessThan(ring.radius)
      expect(rest.nodes.indexOf(ring)).toBeLessThan(at)
    }
    const { lit } = sceneFor({ pins, hover: { kind: 'node', key: pins[0] ?? '' } })
    expect(lit && signs(lit).map(({ key }) => key.split('\n')[0])).toEqual([pins[0]])
  })

  it('shows a chosen concept of a later detail with what it is related to', () => {
    const selection = { kind: 'node', key: 'mechanism:发放便民手册', index: 0 } as const
    const more = sceneFor({ selection }).lit?.nodes
    expect(more?.map(({ key }) => key).sort()).toEqual(['goal:宣传服务内容', 'mechanism:发放便民手册'])
    expect(sceneFor().nodes.some(({ key }) => key === 'goal:宣传服务内容')).toBe(false)
  })

  it('names sections themselves where their concepts are hidden', () => {
    const scene = sceneFor({ hidden: { ...NO_FILTERS, kinds: new Set(['goal'] as const) } })
    const words = scene.labels.map(wordsOf)
    expect(words).toContain('一\u00a0以完善值班制度为重点，推进便民窗口建设')
    expect(scene.nodes.every(({ shape }) => shape === 'ring')).toBe(true)
  })

  it('has no edge without both its ends, and no label without what it names, in every state', () => {
    for (const view of ['thread', 'meansEnds', 'affinity'] as const)
      for (const detail of [1, 2, 3] as const)
        for (const key of ['s', 's1', 's3.2', 'goal:提高物业满意度', null]) {
          const scene = sceneFor({ view, detail, hover: key === null ? null : { kind: 'node', key } })
          const nodes = new Set([...scene.nodes, ...(scene.lit?.nodes ?? [])].map((node) => node.key))
          const drawn = [...scene.edges, ...(scene.lit?.edges ?? [])]
          const edges = new Set(drawn.map((edge) => edge.key))
          expect(drawn.filter(({ source, target }) => !nodes.has(source) || !nodes.has(target))).toEqual([])
          expect(scene.labels.filter((label) => !nodes.has(label.key) && !edges.has(label.key))).toEqual([])
          expect(new Set(scene.labels.map((label) => label.key)).size).toBe(scene.labels.length)
        }
  })

  it.each([
    [1220, 900],
    [766, 655],
    [684, 480],
  ])(
    'names every point beside the tasks in the view of means and ends, on a stage of %i × %i',
    (width, height) => {
      const viewport = { width, height }
      const at = (size: number) => sceneFor({ view: 'meansEnds' }, size)
      const { size, fitted } = arrange(
        (tried) => groundFor(tried, { view: 'meansEnds' }).frame,
        viewport,
        fixedMeasure,
        largestSize(viewport, false),
      )
      const placed = placeLabels(at(size), fitted, viewport, fixedMeasure)
      expect(placed).toHaveLength(28)
      for (const [i, a] of placed.entries())
        for (const b of placed.slice(i + 1)) expect(boxesOverlap(a, b)).toBe(false)
    },
  )

  it('names what leads on at its left and what is led to at its right, in the view of means and ends', () => {
    const { labels } = sceneFor({ view: 'meansEnds', detail: 3 })
    const firstSide = (key: string) => labels.find((label) => label.key === key)?.sides[0]
    expect(firstSide('mechanism:发放便民手册')).toBe('left')
    expect(firstSide('goal:宣传服务内容')).toBe('right')
    expect(firstSide('goal:推进便民窗口建设')).toBe('right')
  })

  it('sets the article’s goal in two lines in the view of means and ends, a task in one', () => {
    const { labels } = sceneFor({ view: 'meansEnds' })
    const lines = (key: string) => {
      const label = labels.find((found) => found.key === key)
      return label && breakLabel(label.runs, label.maxWidth, label.whole, fixedMeasure).lines.length
    }
    expect(lines('goal:提高社区服务科学化水平')).toBe(2)
    expect(lines('goal:推进便民窗口建设')).toBe(1)
  })

  it('is the outline alone for a text without concepts', () => {
    const bare = '社区公约\n\n一、和睦相处\n互相帮助。\n二、爱护环境\n分类投放。\n三、注意安全\n检查电器。\n'
    const outline = createAtlas(checkGraphFile(buildGraph(parseArticle(bare), EMPTY_ANNOTATION)))
    const scene = sceneOf(outline, INITIAL_STATE, PALETTES.light, MESSAGES.zh)
    expect(scene.labels.map(wordsOf)).toEqual([
      '社区公约',
      '一\u00a0和睦相处',
      '二\u00a0爱护环境',
      '三\u00a0注意安全',
    ])
    expect(scene.edges).toHaveLength(3)
  })
})

describe('the number of a marker', () => {
  it.each([
    ['一、', '一'],
    ['（二）', '二'],
    ['3．', '3'],
    ['四要', '四'],
    ['五是要', '五'],
    ['第一章', '第一章'],
    ['①', '①'],
    ['——', ''],
    ['', ''],
  ])('%s is read %s', (marker, number) => {
    expect(numberOf(marker)).toBe(number)
  })
})
