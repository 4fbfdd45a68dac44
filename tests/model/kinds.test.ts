import { describe, expect, it } from 'vitest'
import {
  isBasis,
  isConceptKind,
  isDetail,
  isEdgeType,
  isLayoutId,
  isNodeKind,
  isRelationType,
  isVerdict,
} from '../../src/model/kinds.ts'

describe('kinds', () => {
  it.each([
    ['concept kind', isConceptKind, 'goal', 'section'],
    ['node kind', isNodeKind, 'section', 'sections'],
    ['relation type', isRelationType, 'serves', 'contains'],
    ['edge type', isEdgeType, 'contains', 'is'],
    ['basis', isBasis, 'structure', ''],
    ['layout', isLayoutId, 'thread', 'Thread'],
    ['detail', isDetail, 3, '3'],
    ['verdict', isVerdict, 'doubtful', undefined],
  ])('%s: tells its members from others', (_, is, member, other) => {
    expect(is(member)).toBe(true)
    expect(is(other)).toBe(false)
    expect(is(null)).toBe(false)
  })
})
