import type { Article } from '../../model/article.ts'
import { bySpan } from '../../model/span.ts'
import type { FoundMention, FoundRelation } from './found.ts'
import { eachScene } from './relations/eachScene.ts'
import { linkGrammar } from './relations/linkGrammar.ts'
import { linkWeights } from './relations/linkWeights.ts'
import { relationsOf } from './relations/relationsOf.ts'

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
  const relations: FoundRelation[] = []
  // Scene by scene, so that no more than one is held at a time.
  eachScene(article, sorted, lexicon, (scene) => {
    for (const { type, from, to, rule, cues } of relationsOf(article.text, scene, sorted, frames, weights))
      relations.push({ type, from: order[from] ?? from, to: order[to] ?? to, rule, cues })
  })
  return relations
}
