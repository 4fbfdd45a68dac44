import type { Span } from '../../../model/span.ts'

/** What two spans share, of what they cover together: 0 to 1. */
function overlap(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared <= 0 ? 0 : shared / (a.end - a.start + b.end - b.start - shared)
}

/**
 * Which of `found` stands for each of `reference` (index, or -1): one to one, the best overlap first, from one half on.
 * Both in text order; spans that start far before another are looked at no longer.
 */
export function alignMentions(reference: readonly Span[], found: readonly Span[]): number[] {
  const pairs: { r: number; f: number; overlap: number }[] = []
  reference.forEach((r, i) => {
    found.forEach((f, j) => {
      const shared = f.start < r.end && r.start < f.end ? overlap(r, f) : 0
      if (shared >= 0.5) pairs.push({ r: i, f: j, overlap: shared })
    })
  })
  pairs.sort((a, b) => b.overlap - a.overlap || a.r - b.r || a.f - b.f)
  const standsFor = reference.map(() => -1)
  const taken = new Set<number>()
  for (const { r, f } of pairs) {
    if (standsFor[r] !== -1 || taken.has(f)) continue
    standsFor[r] = f
    taken.add(f)
  }
  return standsFor
}
