import fc from 'fast-check'
import { unzlibSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Raster } from '../../../src/exchange/png/rasterise.ts'
import { writePng } from '../../../src/exchange/png/writePng.ts'

const raster = (width: number, height: number, rgb: readonly number[]): Raster => ({
  width,
  height,
  rgba: new Uint8Array(
    Array.from({ length: width * height }, (_, i) => [...rgb.slice(i * 3, i * 3 + 3), 255]).flat(),
  ),
})

/** The chunks of a file: their types and what they hold. */
function chunksOf(png: Uint8Array): [type: string, data: Uint8Array][] {
  const view = new DataView(png.buffer, png.byteOffset, png.length)
  const chunks: [string, Uint8Array][] = []
  for (let at = 8; at < png.length; at += view.getUint32(at) + 12)
    chunks.push([
      String.fromCharCode(...png.slice(at + 4, at + 8)),
      png.slice(at + 8, at + 8 + view.getUint32(at)),
    ])
  return chunks
}

describe('writePng', () => {
  it('holds every pixel', () => {
    const sizes = fc.integer({ min: 1, max: 9 })
    fc.assert(
      fc.property(sizes, sizes, fc.infiniteStream(fc.nat(255)), (width, height, stream) => {
        const rgb = [...stream.take(width * height * 3)]
        const rows = unzlibSync(
          chunksOf(writePng(raster(width, height, rgb))).find(([type]) => type === 'IDAT')?.[1] as Uint8Array,
        )
        const pixels = Array.from({ length: height }, (_, y) => [
          ...rows.slice(y * (width * 3 + 1) + 1, (y + 1) * (width * 3 + 1)),
        ])
        expect(pixels.flat()).toEqual(rgb)
      }),
      { seed: 3 },
    )
  })

  it('is a PNG file: signature, header, density, data, end with its check sum', () => {
    const png = writePng(raster(2, 1, [1, 2, 3, 4, 5, 6]), 2)
    expect([...png.slice(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
    expect(chunksOf(png).map(([type]) => type)).toEqual(['IHDR', 'pHYs', 'IDAT', 'IEND'])
    expect([...png.slice(16, 29)]).toEqual([0, 0, 0, 2, 0, 0, 0, 1, 8, 2, 0, 0, 0])
    expect([...png.slice(-4)]).toEqual([0xae, 0x42, 0x60, 0x82])
    expect(new DataView(png.buffer, png.byteOffset).getUint32(41)).toBe(7559)
  })

  it('refuses too many or too few pixels', () => {
    expect(() => writePng({ width: 2, height: 2, rgba: new Uint8Array(4) })).toThrow(
      '4 bytes are no picture of 2 × 2 pixels',
    )
  })
})
