import { describe, expect, it } from 'vitest'
import { stepOf } from '../../../src/app/coverage/stepOf.ts'

const CONCEPTS = [2, 0, 3, 1, 0, 5]

describe('keys on the strip', () => {
  it.each([
    ['ArrowDown', 2, 3],
    ['ArrowDown', 5, 5],
    ['ArrowUp', 2, 1],
    ['ArrowUp', 0, 0],
    ['Home', 3, 0],
    ['End', 3, 5],
    ['PageDown', 1, 4],
    ['PageDown', 4, 4],
    ['PageUp', 4, 1],
    ['PageUp', 1, 1],
    ['x', 1, null],
  ])('%s leads from %i to %s', (key, from, to) => {
    expect(stepOf(key, from, CONCEPTS)).toBe(to)
  })
})
