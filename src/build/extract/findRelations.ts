import type { Article } from '../../model/article.ts'
import { bySpan } from '../../model/span.ts'
import type { FoundMention, FoundRelation } from './found.ts'
import { linkGrammar } from './relations/linkGrammar.ts'
import { linkWeights } from './relations/linkWeights.ts'
import { relationsOf } from './relations/relationsOf.ts'
import { scenesOf } from './relations/scenesOf.ts'

/**
 * The relations that the article's sentences state between their mentions, in text order of the later end. Each carries the
 * id of the frame that states it with the frame's words, or `L1` where the trained linker decided by what surrounds the two.
 */
export function findRelations(article: Article, mentions: readonly FoundMention[]): FoundRelation[] {
  const order = mentions.map((_, index) => index)
  order.sort((a, b) => {
    const one = mentions[a]
    const two = mentions[b]
    return one && two ? bySpan(one, two) || a - b : 0
  })
  const sorted = order.flatMap((index) => mentions[index] ?? [])
  const weights = linkWeights()
  const { frames, lexicon } = linkGrammar()
  return scenesOf(article, sorted, lexicon).flatMap((scene) =>
    relationsOf(article.text, scene, sorted, frames, weights).map((relation) => ({
      ...relation,
      from: order[relation.from] ?? relation.from,
      to: order[relation.to] ?? relation.to,
    })),
  )
}
