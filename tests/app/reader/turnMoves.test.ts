import { describe, expect, it } from 'vitest'
import { turnMove } from '../../../src/app/reader/turnMoves.ts'

describe('keys at the triangles of the sections', () => {
  it('go from one to the next and stop at the ends', () => {
    expect(turnMove('ArrowDown', 0, 3)).toEqual({ to: 1 })
    expect(turnMove('ArrowDown', 2, 3)).toEqual({ to: 2 })
    expect(turnMove('ArrowUp', 0, 3)).toEqual({ to: 0 })
    expect(turnMove('Home', 2, 3)).toEqual({ to: 0 })
    expect(turnMove('End', 0, 3)).toEqual({ to: 2 })
  })

  it('unfold to the right and fold to the left, as in the outline', () => {
    expect(turnMove('ArrowRight', 1, 3)).toEqual({ open: true })
    expect(turnMove('ArrowLeft', 1, 3)).toEqual({ open: false })
    expect(turnMove('x', 1, 3)).toBeNull()
  })
})
