import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { compile } from '../../../../src/build/compile.ts'
import { CLEARANCE } from '../../../../src/build/graph/layout/point.ts'
import type { GraphFile } from '../../../../src/model/graphFile.ts'
import { headingPair } from '../../../../src/model/headingPair.ts'
import { LAYOUTS, type LayoutId } from '../../../../src/model/kinds.ts'

const fixture = (name: string) => new URL(`../../../fixtures/${name}`, import.meta.url)

describe('the views of the golden article', () => {
  let file: GraphFile
  beforeAll(() => {
    file = compile(readFileSync(fixture('golden.txt')), readFileSync(fixture('golden.ann'), 'utf8'))
  })
  const place = (layout: LayoutId, key: string | undefined): readonly [number, number] => {
    const node = file.nodes.find((found) => found.key === key)
    if (!node) throw new Error(`no node ${key}`)
    return node.attributes.places[layout]
  }
  const sections = () =>
    file.nodes.flatMap(({ key, attributes }) =>
      attributes.kind === 'section' ? [{ key, ...attributes }] : [],
    )
  /** Clockwise from the top, 0 to 2π. */
  const direction = ([x, y]: readonly [number, number]) =>
    (Math.atan2(x / 1.25, y) + 2 * Math.PI) % (2 * Math.PI)

  it('keep all nodes apart, but for the article and its head in the thread', () => {
    for (const layout of LAYOUTS)
      for (const [i, a] of file.nodes.entries())
        for (const b of file.nodes.slice(0, i)) {
          const [ax, ay] = a.attributes.places[layout]
          const [bx, by] = b.attributes.places[layout]
          const distance = Math.hypot(ax - bx, ay - by)
          const together = layout === 'thread' && b.key === 's' && a.key === sections()[0]?.head
          if (together) expect(distance).toBe(0)
          else expect(distance).toBeGreaterThanOrEqual(CLEARANCE)
        }
  })

  it('thread: sets the parts about the middle, the first at the top, the next clockwise', () => {
    expect(place('thread', 's')).toEqual([0, 0])
    expect(place('thread', 's1')[1]).toBeGreaterThan(0)
    expect(place('thread', 's2')[1]).toBeLessThan(0)
  })

  it('thread: sets the 重点 of a part straight below its task', () => {
    for (const section of sections().filter(({ depth }) => depth === 1)) {
      const pair = headingPair(section, file.edges)
      const [taskX, taskY] = place('thread', pair?.task)
      expect(place('thread', pair?.focus)).toEqual([taskX, taskY - 130])
    }
  })

  it('thread: sets the points of a part clockwise and further out', () => {
    const [first, second] = [place('thread', 's1.1'), place('thread', 's1.2')]
    const turn = (direction(second) - direction(first) + 2 * Math.PI) % (2 * Math.PI)
    expect(turn).toBeLessThan(Math.PI)
    for (const [x, y] of [first, second]) expect(Math.hypot(x / 1.25, y)).toBeGreaterThan(700)
  })

  it('means and ends: leads from left to right along every serves', () => {
    for (const { source, target, attributes } of file.edges)
      if (attributes.type === 'serves')
        expect(place('meansEnds', source)[0]).toBeLessThan(place('meansEnds', target)[0])
  })

  it('means and ends: sets the outline at the left, top to bottom', () => {
    const heights = sections().map(({ key }) => place('meansEnds', key)[1])
    expect(heights).toEqual([...heights].sort((a, b) => b - a))
    const concepts = file.nodes.filter(({ attributes }) => attributes.kind !== 'section')
    const leftmost = Math.min(...concepts.map(({ key }) => place('meansEnds', key)[0]))
    for (const { key } of sections()) expect(place('meansEnds', key)[0]).toBeLessThan(leftmost)
  })
})
