import { describe, expect, it } from 'vitest'
import { HASH_BITS } from '../../../src/build/extract/feature.ts'
import { KIND_FOLLOW_SIZE } from '../../../src/build/extract/kindFollow.ts'
import { ACTOR_LABELS, LABELS } from '../../../src/build/extract/labels.ts'
import {
  ACTOR_FOLLOW_SIZE,
  FOLLOW_SIZE,
  type MentionModel,
  SPAN_COLUMNS,
} from '../../../src/build/extract/model.ts'
import { readModel, writeModel } from '../../../src/build/extract/modelText.ts'
import { rowIndexOf } from '../../../src/build/extract/rowIndex.ts'
import { seeded } from '../../../src/build/extract/train/seeded.ts'

function anyModel(): MentionModel {
  const random = seeded(7)
  const numbers = (length: number, from = 0): Int8Array =>
    Int8Array.from({ length }, (_, i) => (i < from ? 0 : Math.floor(random() * 241) - 120))
  const rows = (...hashes: number[]) => rowIndexOf(hashes, HASH_BITS)
  return {
    tokenRows: rows(0, 1, 254, 509, 1020, 900_000),
    token: numbers(7 * LABELS, LABELS),
    follow: numbers(FOLLOW_SIZE),
    actor: numbers(7 * ACTOR_LABELS, ACTOR_LABELS),
    actorFollow: numbers(ACTOR_FOLLOW_SIZE),
    spanRows: rows(255, (1 << HASH_BITS) - 1),
    span: numbers(3 * SPAN_COLUMNS, SPAN_COLUMNS),
    kindFollow: numbers(KIND_FOLLOW_SIZE),
  }
}

describe('a mention model as text', () => {
  it('is read as it was written', () => {
    const model = anyModel()
    expect(readModel(writeModel(model))).toEqual(model)
  })

  it('is refused where its parts do not fit each other', () => {
    const model = anyModel()
    expect(() =>
      readModel(writeModel({ ...model, span: model.span.subarray(SPAN_COLUMNS).slice() })),
    ).toThrow('do not fit')
  })
})
