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

  it('means and ends: sets the article’s goal, the tasks and the points in columns from right to left', () => {
    const across = (key: string | undefined) => place('meansEnds', key)[0]
    const tasks = sections().flatMap((section) =>
      section.depth === 1 ? [headingPair(section, file.edges)?.task] : [],
    )
    expect(new Set(tasks.map(across)).size).toBe(1)
    expect(across(tasks[0])).toBeLessThan(across(sections()[0]?.head))
    for (const { head, depth } of sections())
      if (depth === 2 && head !== undefined) expect(across(head)).toBeLessThan(across(tasks[0]))
  })

  it('means and ends: sets the 重点 of a part close below its task', () => {
    for (const section of sections().filter(({ depth }) => depth === 1)) {
      const pair = headingPair(section, file.edges)
      const [taskX, taskY] = place('meansEnds', pair?.task)
      expect(place('meansEnds', pair?.focus)).toEqual([taskX, taskY - 136])
    }
  })

  it('means and ends: keeps the concepts of a part within its strip, the first at the top', () => {
    const heights = (key: string) =>
      file.edges
        .filter(({ source, target }) => source.startsWith(key) && !target.startsWith('s'))
        .filter(
          ({ target }) =>
            file.edges.filter((edge) => edge.target === target && edge.source.startsWith('s')).length === 1,
        )
        .map(({ target }) => place('meansEnds', target)[1])
    expect(Math.min(...heights('s1'))).toBeGreaterThan(Math.max(...heights('s2')))
  })

  it('means and ends: sets a section beside the concept that speaks for it', () => {
    for (const { key, head } of sections().filter(({ depth }) => depth === 2)) {
      const [x, y] = place('meansEnds', key)
      if (head !== undefined) expect(place('meansEnds', head)).toEqual([x + 40, y])
    }
  })
})
