import { describe, expect, it } from 'vitest'
import { LINK_DATA } from '../../../../src/build/extract/relations/linkData.ts'
import { base64Of, bytesOf, linkWeights } from '../../../../src/build/extract/relations/linkWeights.ts'

describe('the weights as text', () => {
  it.each([[[]], [[1]], [[-1, 127]], [[0, -127, 5]], [[1, 2, 3, 4]]])('bring back %j', (bytes) => {
    expect([...bytesOf(base64Of(Int8Array.from(bytes)))]).toEqual(bytes)
  })

  it('are whole rows, a power of two of them', () => {
    const { values, mask } = linkWeights()
    expect(values.length).toBe((mask + 1) * 12)
    expect(mask & (mask + 1)).toBe(0)
  })

  it('take at most 300 KB and hold no words', () => {
    expect(LINK_DATA.length).toBeLessThanOrEqual(300 * 1024)
    expect(LINK_DATA).toMatch(/^[A-Za-z0-9+/]+$/)
  })
})
