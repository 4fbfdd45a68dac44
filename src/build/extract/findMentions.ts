import type { Article } from '../../model/article.ts'
import type { FoundMention } from './found.ts'

/** The article's concept mentions in text order, an outer one before those inside it. */
export function findMentions(_article: Article): FoundMention[] {
  return []
}
