import { zlibSync } from 'fflate'
import type { Raster } from './rasterise.ts'

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** Rows stand as they are (filter 0), and are searched no harder than level 4: plain paper with a few shapes packs better and faster so. */
const PLAIN = 0
const LEVEL = 4

/** Red, green and blue of 8 bits. */
const TRUECOLOR = 2

function crcTable(): Uint32Array {
  const table = new Uint32Array(256)
  for (let n = 0; n < 256; n++) {
    let c = n
    for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
    table[n] = c
  }
  return table
}

let table: Uint32Array | null = null

/** The check sum of PNG and zip (CRC-32 of ISO 3309). */
function crc32(bytes: Uint8Array): number {
  table ??= crcTable()
  let crc = 0xffffffff
  for (const byte of bytes) crc = (table[(crc ^ byte) & 0xff] as number) ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, data.length)
  for (let i = 0; i < 4; i++) bytes[4 + i] = type.charCodeAt(i)
  bytes.set(data, 8)
  view.setUint32(data.length + 8, crc32(bytes.subarray(4, data.length + 8)))
  return bytes
}

function header({ width, height }: Raster): Uint8Array {
  const bytes = new Uint8Array(13)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, width)
  view.setUint32(4, height)
  bytes.set([8, TRUECOLOR, 0, 0, 0], 8)
  return bytes
}

/** How many pixels a metre holds where the picture is `scale` times as large as on a screen of 96 pixels an inch. */
function density(scale: number): Uint8Array {
  const bytes = new Uint8Array(9)
  const view = new DataView(bytes.buffer)
  const perMetre = Math.round((96 * scale) / 0.0254)
  view.setUint32(0, perMetre)
  view.setUint32(4, perMetre)
  bytes[8] = 1
  return bytes
}

/** Bytes as a zlib stream (RFC 1950), the same ones everywhere. */
export const zlibOf = (bytes: Uint8Array): Uint8Array => zlibSync(bytes, { level: LEVEL })

/** The rows of a picture as a PNG file packs them. Throws a RangeError where the pixels are not as many as width and height say. */
export function pngRows({ width, height, rgba }: Raster): Uint8Array<ArrayBuffer> {
  if (rgba.length !== width * height * 4)
    throw new RangeError(`pngRows: ${rgba.length} bytes are no picture of ${width} × ${height} pixels`)
  const stride = width * 3 + 1
  const rows = new Uint8Array(stride * height)
  let from = 0
  let to = 0
  for (let y = 0; y < height; y++) {
    rows[to++] = PLAIN
    for (let x = 0; x < width; x++, from += 4, to += 3) {
      rows[to] = rgba[from] as number
      rows[to + 1] = rgba[from + 1] as number
      rows[to + 2] = rgba[from + 2] as number
    }
  }
  return rows
}

/**
 * An opaque picture as a PNG file (W3C PNG, third edition); `scale` says how many of its pixels make one of a screen's. The same picture
 * gives the same bytes, as long as `packed`, its rows as a zlib stream (RFC 1950), is not given. Throws a RangeError where the pixels are
 * not as many as width and height say.
 */
export function writePng(raster: Raster, scale = 1, packed = zlibOf(pngRows(raster))): Uint8Array {
  const chunks = [
    new Uint8Array(SIGNATURE),
    chunk('IHDR', header(raster)),
    chunk('pHYs', density(scale)),
    chunk('IDAT', packed),
    chunk('IEND', new Uint8Array()),
  ]
  const file = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const bytes of chunks) {
    file.set(bytes, at)
    at += bytes.length
  }
  return file
}
