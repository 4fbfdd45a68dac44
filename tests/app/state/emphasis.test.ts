import { describe, expect, it } from 'vitest'
import { activeTarget, emphasisOf } from '../../../src/app/state/emphasis.ts'
import { INITIAL_STATE } from '../../../src/app/state/state.ts'
import { hoverOn, select } from '../../../src/app/state/transitions.ts'
import { goldenAtlas } from '../goldenAtlas.ts'

const atlas = goldenAtlas()

describe('what stands out', () => {
  it('is what the pointer rests on before what is selected', () => {
    const selected = select({ kind: 'node', key: 's1' })(INITIAL_STATE)
    expect(activeTarget(selected)?.key).toBe('s1')
    expect(activeTarget(hoverOn({ kind: 'node', key: 's2' })(selected))?.key).toBe('s2')
  })

  it('is a concept with its relations and their other ends', () => {
    const emphasis = emphasisOf(atlas, { kind: 'node', key: 'mechanism:晨读会' })
    expect([...(emphasis?.nodes ?? [])].sort()).toEqual([
      'actor:文化站',
      'goal:激发群众的阅读兴趣度',
      'mechanism:晨读会',
    ])
    expect(emphasis?.edges.size).toBe(2)
  })

  it('is a section with all that it contains', () => {
    const emphasis = emphasisOf(atlas, { kind: 'node', key: 's1' })
    expect(emphasis?.nodes.has('s1.2')).toBe(true)
    expect(emphasis?.nodes.has('mechanism:晨读会')).toBe(true)
    expect(emphasis?.nodes.has('goal:培养习惯')).toBe(false)
    expect(emphasis?.edges.has('actor:文化站 performs mechanism:晨读会')).toBe(true)
  })

  it('is a line with its two ends', () => {
    const key = 'actor:文化站 performs mechanism:晨读会'
    const emphasis = emphasisOf(atlas, { kind: 'edge', key })
    expect(emphasis?.nodes).toEqual(new Set(['actor:文化站', 'mechanism:晨读会']))
    expect(emphasis?.edges).toEqual(new Set([key]))
  })

  it('is nothing for what the graph does not know', () => {
    expect(emphasisOf(atlas, null)).toBeNull()
    expect(emphasisOf(atlas, { kind: 'node', key: 'goal:没有' })).toBeNull()
    expect(emphasisOf(atlas, { kind: 'edge', key: 'a serves b' })).toBeNull()
  })
})
