import type { Article } from '../../model/article.ts'
import type { FoundMention, FoundRelation } from './found.ts'

/** The relations that the article's sentences state between their mentions. */
export function findRelations(_article: Article, _mentions: readonly FoundMention[]): FoundRelation[] {
  return []
}
