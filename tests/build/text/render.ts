import { parseArticle } from '../../../src/build/text/parseArticle.ts'
import { flattenSections } from '../../../src/model/article.ts'

/** The outline of a text as lines `depth marker heading`, for comparison at a glance. */
export function outlineLines(text: string): string[] {
  return flattenSections(parseArticle(text).root)
    .slice(1)
    .map(({ depth, marker, heading }) => [depth, marker?.quote ?? '-', heading.quote].join(' '))
}

/** Only depth and marker. */
export const markers = (text: string): string[] =>
  flattenSections(parseArticle(text).root)
    .slice(1)
    .map(({ depth, marker, heading }) => `${depth} ${marker?.quote ?? heading.quote}`)
