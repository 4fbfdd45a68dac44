import { unzlibSync } from 'fflate'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { packRows } from '../../../src/app/takeaway/packRows.ts'

const rows = Uint8Array.from({ length: 4000 }, (_, i) => i % 7)

describe('packRows', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  it('makes a zlib stream of the bytes by the browser', async () => {
    expect(unzlibSync(await packRows(rows))).toEqual(rows)
  })

  it('makes one where the browser packs nothing', async () => {
    vi.stubGlobal('CompressionStream', undefined)
    expect(unzlibSync(await packRows(rows))).toEqual(rows)
  })
})
