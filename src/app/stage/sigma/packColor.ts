const bytes = new Uint8Array(4)
const float = new Float32Array(bytes.buffer)

/** The highest alpha with which no colour's four bytes are the bits of a NaN, which a float array may change. */
const OPAQUE = 254

/** A colour `#rrggbb` as the float whose four bytes are red, green, blue and alpha, as the programs' attributes want it. */
export function packColor(hex: string): number {
  const value = Number.parseInt(hex.slice(1), 16)
  bytes[0] = value >> 16
  bytes[1] = value >> 8
  bytes[2] = value
  bytes[3] = OPAQUE
  return float[0] ?? 0
}
