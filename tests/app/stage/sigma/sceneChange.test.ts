import { describe, expect, it } from 'vitest'
import type { Scene } from '../../../../src/app/stage/scene.ts'
import { changeBetween } from '../../../../src/app/stage/sigma/sceneChange.ts'
import { edge, node, scene } from './items.ts'

const nodes = [node('a'), node('b', { x: 5 }), node('c', { shape: 'ring' })]
const edges = [edge('ab', 'a', 'b'), edge('bc', 'b', 'c')]
const before = scene(nodes, edges)
const change = (after: Scene) => changeBetween(before, after)
const same = { kind: 'styles', nodes: [], edges: [], moved: false }
const items = { kind: 'items' }

describe('the change between two scenes', () => {
  it('is nothing where all looks the same, even in other objects', () => {
    expect(
      change(
        scene(
          nodes.map((each) => ({ ...each })),
          edges.map((each) => ({ ...each })),
        ),
      ),
    ).toEqual(same)
  })

  it('names what has another style, and no line for a mere colour', () => {
    const after = scene(
      [node('a', { fill: '#000000' }), ...nodes.slice(1)],
      [edge('ab', 'a', 'b', { dash: [6, 4] }), ...edges.slice(1)],
    )
    expect(change(after)).toEqual({ ...same, nodes: ['a'], edges: ['ab'] })
  })

  it('names the lines at a node whose rim is elsewhere', () => {
    expect(change(scene([node('a', { radius: 12 }), ...nodes.slice(1)], edges))).toEqual({
      ...same,
      nodes: ['a'],
      edges: ['ab'],
    })
    expect(change(scene([nodes[0] ?? node('a'), node('b', { x: 6 }), ...nodes.slice(2)], edges))).toEqual({
      ...same,
      nodes: ['b'],
      edges: ['ab', 'bc'],
      moved: true,
    })
  })

  it('names the rings where the paper is another', () => {
    expect(change(scene(nodes, edges, '#191816'))).toEqual({ ...same, nodes: ['c'] })
  })

  it('is nothing where only what is lit differs', () => {
    expect(
      change(scene(nodes, edges, before.paper, { nodes: [node('a', { radius: 12 })], edges: [] })),
    ).toEqual(same)
  })

  it('is other items where the painting order differs, or a line goes to another program', () => {
    expect(change(scene(nodes, [...edges].reverse()))).toEqual(items)
    expect(change(scene(nodes, [edge('ab', 'a', 'b', { curve: 0.1 }), ...edges.slice(1)]))).toEqual(items)
  })

  it('is other items where some are new, gone, or tie other nodes', () => {
    expect(change(scene([...nodes, node('d')], edges))).toEqual({ kind: 'items' })
    expect(change(scene(nodes, edges.slice(1)))).toEqual({ kind: 'items' })
    expect(change(scene([...nodes.slice(0, 2), node('d')], edges))).toEqual({ kind: 'items' })
    expect(change(scene(nodes, [edge('ab', 'a', 'c'), ...edges.slice(1)]))).toEqual({ kind: 'items' })
  })
})
