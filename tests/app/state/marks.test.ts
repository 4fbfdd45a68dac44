import { describe, expect, it } from 'vitest'
import { marksOf } from '../../../src/app/state/marks.ts'
import { INITIAL_STATE } from '../../../src/app/state/state.ts'
import { hoverOn, select } from '../../../src/app/state/transitions.ts'
import { goldenAtlas } from '../goldenAtlas.ts'

const atlas = goldenAtlas()
const node = (key: string) => ({ kind: 'node' as const, key })
const edge = (key: string) => ({ kind: 'edge' as const, key })

describe('the words that are marked', () => {
  it('are none at first', () => {
    expect(marksOf(atlas, INITIAL_STATE)).toEqual([])
  })

  it('are the chosen mention, and more quietly the concept’s others', () => {
    expect(marksOf(atlas, select(node('goal:建设书香𠮷镇'), 1)(INITIAL_STATE))).toEqual([
      { start: 7, end: 14, tone: 'also' },
      { start: 53, end: 60, tone: 'chosen' },
      { start: 88, end: 97, tone: 'also' },
    ])
  })

  it('are both ends and the cues of a line in three tones', () => {
    const state = select(edge('actor:文化站 performs mechanism:晨读会'))(INITIAL_STATE)
    expect(marksOf(atlas, state)).toEqual([
      { start: 163, end: 166, tone: 'from' },
      { start: 168, end: 171, tone: 'to' },
      { start: 162, end: 163, tone: 'cue' },
      { start: 166, end: 168, tone: 'cue' },
    ])
  })

  it('are all places of what the pointer rests on', () => {
    const state = hoverOn(node('mechanism:推进全民阅读'))(INITIAL_STATE)
    expect(marksOf(atlas, state).map(({ tone }) => tone)).toEqual(['hover', 'hover'])
    expect(marksOf(atlas, hoverOn(node('s2'))(INITIAL_STATE))).toEqual([
      { start: 188, end: 203, tone: 'hover' },
    ])
  })

  it('do not mix the tones of two lines', () => {
    const chosen = select(edge('actor:文化站 performs mechanism:晨读会'))(INITIAL_STATE)
    const state = hoverOn(edge('mechanism:祠堂 serves mechanism:流动书屋'))(chosen)
    expect(marksOf(atlas, state).every(({ start }) => start < 150)).toBe(true)
  })
})
