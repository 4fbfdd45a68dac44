import { describe, expect, it } from 'vitest'
import { countsOf } from '../../../src/app/state/counts.ts'
import { INITIAL_STATE } from '../../../src/app/state/state.ts'
import { select, showDetail, toggleFilter } from '../../../src/app/state/transitions.ts'
import { visibleKeys } from '../../../src/app/state/visible.ts'
import { goldenAtlas } from '../goldenAtlas.ts'

const atlas = goldenAtlas()

describe('what the stage shows', () => {
  it('is the sections and their heads at first', () => {
    const { nodes } = visibleKeys(atlas, INITIAL_STATE)
    expect([...nodes].every((key) => atlas.nodes.get(key)?.detail === 1)).toBe(true)
  })

  it('is everything at the third detail', () => {
    const { nodes, edges } = visibleKeys(atlas, showDetail(3)(INITIAL_STATE))
    expect(nodes.size).toBe(atlas.nodes.size)
    expect(edges.size).toBe(atlas.edges.size)
  })

  it('leaves out hidden kinds with their lines, and shows them again', () => {
    const hidden = toggleFilter('kinds', 'section')(showDetail(3)(INITIAL_STATE))
    const { nodes, edges } = visibleKeys(atlas, hidden)
    expect(nodes.has('s1')).toBe(false)
    expect(edges.has('s contains s1 structure')).toBe(false)
    expect(toggleFilter('kinds', 'section')(hidden).hidden.kinds.size).toBe(0)
  })

  it('always holds what is selected, a line with both its ends', () => {
    const key = 'mechanism:祠堂 serves mechanism:流动书屋'
    const { nodes, edges } = visibleKeys(atlas, select({ kind: 'edge', key })(INITIAL_STATE))
    expect(edges.has(key)).toBe(true)
    expect(nodes.has('mechanism:祠堂')).toBe(true)
    expect(
      visibleKeys(atlas, select({ kind: 'node', key: 'actor:各村' })(INITIAL_STATE)).nodes.has('actor:各村'),
    ).toBe(true)
  })

  it('holds what one rests on in the palette, with what it is related to', () => {
    const aimed = { ...INITIAL_STATE, hover: { kind: 'node' as const, key: 'mechanism:祠堂' } }
    expect(visibleKeys(atlas, aimed).nodes.has('mechanism:祠堂')).toBe(false)
    const { nodes } = visibleKeys(atlas, { ...aimed, palette: true })
    expect(nodes.has('mechanism:祠堂')).toBe(true)
    expect(nodes.has('mechanism:流动书屋')).toBe(true)
  })

  it('is counted: shown of all, by kind, type and basis', () => {
    const { kinds, types, bases } = countsOf(atlas, visibleKeys(atlas, INITIAL_STATE))
    expect(kinds.get('section')).toEqual({ shown: 5, all: 5 })
    expect(kinds.get('actor')).toEqual({ shown: 0, all: 3 })
    expect(types.get('focusesOn')).toEqual({ shown: 2, all: 2 })
    expect(bases.get('structure')).toEqual({ shown: 4, all: 4 })
    expect(bases.get('editor')).toEqual({ shown: 0, all: 1 })
  })
})
