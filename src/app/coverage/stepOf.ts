/** The next sentence (0-based) from `now` in direction `by` without a concept; null where there is none. */
function nextBlank(concepts: readonly number[], now: number, by: 1 | -1): number | null {
  for (let at = now + by; at >= 0 && at < concepts.length; at += by) if (concepts[at] === 0) return at
  return null
}

/**
 * The sentence (0-based) that a key leads to from `now`: arrows step by one, Home and End go to the ends, the page keys to the next
 * sentence without concepts. `concepts` are the numbers of concepts by sentence. Null for other keys; `now` where it goes no further.
 */
export function stepOf(key: string, now: number, concepts: readonly number[]): number | null {
  const last = concepts.length - 1
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return Math.min(now + 1, last)
    case 'ArrowUp':
    case 'ArrowLeft':
      return Math.max(now - 1, 0)
    case 'Home':
      return 0
    case 'End':
      return last
    case 'PageDown':
      return nextBlank(concepts, now, 1) ?? now
    case 'PageUp':
      return nextBlank(concepts, now, -1) ?? now
    default:
      return null
  }
}
