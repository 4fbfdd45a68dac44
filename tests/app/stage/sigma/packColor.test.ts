import fc from 'fast-check'
import { floatColor } from 'sigma/utils'
import { describe, expect, it } from 'vitest'
import { packColor } from '../../../../src/app/stage/sigma/packColor.ts'

const colour = fc
  .tuple(...['r', 'g', 'b'].map(() => fc.integer({ min: 0, max: 255 })))
  .map((parts) => `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`)

describe('a packed colour', () => {
  it('holds red, green and blue in its first three bytes', () => {
    expect([...new Uint8Array(Float32Array.of(packColor('#b3301c')).buffer)]).toEqual([0xb3, 0x30, 0x1c, 254])
  })

  it("is what Sigma's own programs would be given, and never a NaN", () => {
    fc.assert(
      fc.property(colour, (hex) => {
        expect(packColor(hex)).toBe(floatColor(hex))
      }),
      { seed: 88 },
    )
  })
})
