import { describe, expect, it } from 'vitest'
import type { GraphEdge } from '../../src/model/graphFile.ts'
import { headingPair } from '../../src/model/headingPair.ts'
import type { EdgeType } from '../../src/model/kinds.ts'

const heading = { start: 10, end: 20, quote: '以改革为重点推进工作' }
const edge = (source: string, type: EdgeType, target: string, from = 12, to = 18): GraphEdge => ({
  key: `${source} ${type} ${target}`,
  source,
  target,
  attributes: {
    type,
    basis: 'stated',
    evidence: [
      {
        from: { start: from, end: from + 1, quote: '' },
        cues: [],
        to: { start: to, end: to + 1, quote: '' },
        sentences: [],
      },
    ],
  },
})

describe('headingPair', () => {
  it('takes task and 重点 from what the heading states', () => {
    expect(headingPair({ heading, head: 'goal:a' }, [edge('goal:a', 'focusesOn', 'goal:b')])).toEqual({
      task: 'goal:a',
      focus: 'goal:b',
    })
  })

  it('knows them also where the 重点 is the head', () => {
    expect(headingPair({ heading, head: 'goal:b' }, [edge('goal:a', 'focusesOn', 'goal:b')])?.task).toBe(
      'goal:a',
    )
  })

  it('prefers the pair that the head belongs to', () => {
    const edges = [edge('goal:x', 'focusesOn', 'goal:y'), edge('goal:a', 'focusesOn', 'goal:b')]
    expect(headingPair({ heading, head: 'goal:b' }, edges)).toEqual({ task: 'goal:a', focus: 'goal:b' })
    expect(headingPair({ heading }, edges)).toEqual({ task: 'goal:x', focus: 'goal:y' })
  })

  it('is the head alone where the heading states no 重点', () => {
    const elsewhere = [edge('goal:a', 'focusesOn', 'goal:b', 12, 30), edge('goal:a', 'serves', 'goal:b')]
    expect(headingPair({ heading, head: 'goal:a' }, elsewhere)).toEqual({ task: 'goal:a' })
    expect(headingPair({ heading }, elsewhere)).toBeUndefined()
  })
})
