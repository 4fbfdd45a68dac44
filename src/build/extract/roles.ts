import { type Article, flattenSections } from '../../model/article.ts'

/** What a sentence is in its article: 0 running text, 1 a heading or a part of one, 2 the opening of a numbered point in running text. */
export type Role = 0 | 1 | 2

/** The role of each sentence of the article, in time linear in sentences and sections. */
export function rolesOf({ root, sentences }: Article): Role[] {
  const headings = flattenSections(root)
    .map(({ heading }) => heading)
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start)
  const markers = flattenSections(root)
    .flatMap(({ marker }) => marker ?? [])
    .sort((a, b) => a.start - b.start)
  let h = 0
  let m = 0
  return sentences.map(({ start, end }) => {
    while (h < headings.length && (headings[h]?.end ?? 0) <= start) h++
    const heading = headings[h]
    // A heading's full stop may stand outside of it.
    if (heading && heading.start < end && heading.end >= end - 1) return 1
    while (m < markers.length && (markers[m]?.start ?? 0) < start) m++
    const marker = markers[m]
    return marker && marker.start < end ? 2 : 0
  })
}
