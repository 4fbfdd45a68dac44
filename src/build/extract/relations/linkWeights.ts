import { LINK_DATA, LINK_THRESHOLD } from './linkData.ts'
import { type LinkWeights, STRIDE } from './linker.ts'
import { packedWeights } from './packedWeights.ts'

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Bytes from base64 without its padding. By hand, since Node and browsers have no common function for it. */
export function bytesOf(base64: string): Int8Array {
  const values = new Uint8Array(128)
  for (let i = 0; i < DIGITS.length; i++) values[DIGITS.charCodeAt(i)] = i
  const bytes = new Int8Array((base64.length * 6) >> 3)
  let held = 0
  let bits = 0
  let at = 0
  for (let i = 0; i < base64.length; i++) {
    held = (held << 6) | (values[base64.charCodeAt(i)] ?? 0)
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes[at++] = (held >> bits) & 0xff
    held &= (1 << bits) - 1
  }
  return bytes
}

/** Base64 of bytes, without padding: what `bytesOf` reads. */
export function base64Of(bytes: Int8Array): string {
  let text = ''
  let held = 0
  let bits = 0
  for (const byte of bytes) {
    held = (held << 8) | (byte & 0xff)
    bits += 8
    while (bits >= 6) {
      bits -= 6
      text += DIGITS.charAt((held >> bits) & 63)
    }
    held &= (1 << bits) - 1
  }
  return bits > 0 ? text + DIGITS.charAt((held << (6 - bits)) & 63) : text
}

let read: LinkWeights | undefined

/** The trained weights that are shipped, read when first asked for. */
export function linkWeights(): LinkWeights {
  if (!read) {
    const values = bytesOf(LINK_DATA)
    read = {
      values,
      mask: values.length / STRIDE - 1,
      threshold: LINK_THRESHOLD,
      packed: packedWeights(values),
    }
  }
  return read
}
