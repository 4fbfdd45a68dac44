/** Numbers from 0 up to but without 1, the same for the same seed: Marsaglia's xorshift on 32 bits (Journal of Statistical Software 8, 2003). */
export function seededRandom(seed: number): () => number {
  let state = seed | 0 || 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}
