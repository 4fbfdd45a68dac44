import { describe, expect, it } from 'vitest'
import { placesBeyond, selectedPlaces, stripMarks } from '../../../src/app/coverage/selectedPlaces.ts'
import { INITIAL_STATE, type Selection } from '../../../src/app/state/state.ts'
import { goldenAtlas } from '../goldenAtlas.ts'

const atlas = goldenAtlas()
const edge = [...atlas.edges.values()].find(
  ({ attributes: { type, evidence } }) => type !== 'contains' && (evidence[0]?.cues.length ?? 0) > 0,
)
if (!edge) throw new Error('The fixture has no relation with a cue.')
const selected = (selection: Selection | null) => ({ ...INITIAL_STATE, selection })

describe('the places of what is selected', () => {
  it('are a concept’s mentions', () => {
    const [first] = atlas.mentions
    if (!first) throw new Error('The fixture has no mention.')
    const places = selectedPlaces(atlas, selected({ kind: 'node', key: first.key, index: 0 }))
    expect(places[0]).toEqual({ start: first.mention.start, end: first.mention.end })
    expect(selectedPlaces(atlas, INITIAL_STATE)).toEqual([])
  })

  it('are a relation’s pieces of evidence, from one end to the other', () => {
    const places = selectedPlaces(atlas, selected({ kind: 'edge', key: edge.key, index: 0 }))
    expect(places).toEqual(
      edge.attributes.evidence.map(({ from, to }) => ({
        start: Math.min(from.start, to.start),
        end: Math.max(from.end, to.end),
      })),
    )
  })

  it('are marked with both ends and every cue', () => {
    const marks = stripMarks(atlas, selected({ kind: 'edge', key: edge.key, index: 0 }))
    const expected = edge.attributes.evidence.reduce((sum, { cues }) => sum + 2 + cues.length, 0)
    expect(marks).toHaveLength(expected)
    expect(new Set(marks.map(({ tone }) => tone))).toEqual(new Set(['from', 'to', 'cue']))
  })
})

describe('what lies beyond what can be seen', () => {
  const places = [5, 20, 40, 60, 90].map((start) => ({ start, end: start + 5 }))

  it('is counted above and below, the nearest first', () => {
    expect(placesBeyond(places, { start: 30, end: 50 })).toEqual({ above: [1, 0], below: [3, 4] })
  })

  it('leaves out what is seen in part', () => {
    expect(placesBeyond(places, { start: 22, end: 62 })).toEqual({ above: [0], below: [4] })
  })
})
