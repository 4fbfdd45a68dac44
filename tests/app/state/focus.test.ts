import { describe, expect, it } from 'vitest'
import { FARTHEST, focusAround, focusBy } from '../../../src/app/state/focus.ts'
import { INITIAL_STATE, type State } from '../../../src/app/state/state.ts'
import { select } from '../../../src/app/state/transitions.ts'
import { goldenAtlas } from '../goldenAtlas.ts'

const atlas = goldenAtlas()
const [edge] = [...atlas.edges.values()].filter(({ attributes }) => attributes.type !== 'contains')
const chosen = (key: string): State => select({ kind: 'node', key })(INITIAL_STATE)

describe('the focus by degrees', () => {
  it('begins around what is selected, a relation with both its ends', () => {
    expect(focusBy(atlas, 1)(chosen('s2')).focus).toEqual({ mode: 'around', keys: ['s2'], degree: 1 })
    if (!edge) throw new Error('the article has relations')
    expect(focusBy(atlas, 1)(select({ kind: 'edge', key: edge.key })(INITIAL_STATE)).focus).toEqual({
      mode: 'around',
      keys: [edge.source, edge.target],
      degree: 1,
    })
  })

  it('changes nothing where nothing is selected or nothing is focused', () => {
    expect(focusBy(atlas, 1)(INITIAL_STATE)).toBe(INITIAL_STATE)
    expect(focusBy(atlas, -1)(chosen('s2')).focus).toBeNull()
    expect(focusAround([])(INITIAL_STATE)).toBe(INITIAL_STATE)
  })

  it('grows and shrinks by a degree, stays around what it began with, and lifts when shrunk to nothing', () => {
    const grown = focusBy(atlas, 1)(select({ kind: 'node', key: 's3' })(focusAround(['s2'])(INITIAL_STATE)))
    expect(grown.focus).toEqual({ mode: 'around', keys: ['s2'], degree: 2 })
    const shrunk = focusBy(atlas, -1)(focusBy(atlas, -1)(grown))
    expect(shrunk.focus).toBeNull()
  })

  it('reaches no farther than it can be counted', () => {
    let state = focusAround(['s2'])(INITIAL_STATE)
    for (let i = 0; i < 20; i++) state = focusBy(atlas, 1)(state)
    expect(state.focus).toEqual({ mode: 'around', keys: ['s2'], degree: FARTHEST })
  })
})
