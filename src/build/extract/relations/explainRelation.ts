import type { Article } from '../../../model/article.ts'
import type { FoundMention, FoundRelation } from '../found.ts'
import { Decisions } from './decisions.ts'
import { FeatureList } from './featureList.ts'
import { frameEnds } from './frameMatch.ts'
import { decideScene, STRIDE } from './linker.ts'
import { linkGrammar } from './linkGrammar.ts'
import { labelNumber } from './linkLabels.ts'
import { LINK_UNIT } from './linkUnit.ts'
import { linkWeights } from './linkWeights.ts'
import { pairFeatures, REACH } from './pairFeatures.ts'
import { sceneSigns } from './sceneSigns.ts'
import { scenesOf } from './scenesOf.ts'
import { TEMPLATES } from './templates.ts'

/** What spoke for a relation, or against it where the weight is negative. */
export interface Reason {
  readonly what: string
  /** Units, of which one is a factor e of likelihood; the sum of all reasons is compared with the linker's threshold. */
  readonly weight: number
}

/**
 * The reasons for a relation that `findRelations` found between `mentions` (in text order), the weightiest first. Decides its
 * sentence again, so it is for one question at a time. Empty where the two stand in no sentence together.
 */
export function explainRelation(
  article: Article,
  mentions: readonly FoundMention[],
  { type, from, to }: Pick<FoundRelation, 'type' | 'from' | 'to'>,
): Reason[] {
  const { lexicon, frames } = linkGrammar()
  const weights = linkWeights()
  for (const scene of scenesOf(article, mentions, lexicon)) {
    const placeOf = (index: number): number =>
      scene.actants.findIndex(({ members }) => members.includes(index))
    const one = placeOf(from)
    const two = placeOf(to)
    if (one < 0 || two < 0 || one === two) continue
    const first = Math.min(one, two)
    const second = Math.max(one, two)
    const known = sceneSigns(article.text, scene, frameEnds(scene, frames))
    const decided = decideScene(known, frames, weights)
    // Only what was decided before this pair was known to it.
    const before = new Decisions(scene.actants.length)
    for (let j = 1; j <= second; j++)
      for (let i = j - 1; i >= Math.max(0, j - REACH) && (j < second || i > first); i--)
        before.decide(i, j, decided.label(i, j))
    const features = new FeatureList()
    pairFeatures(known, frames, first, second, before, features)
    const label = labelNumber(type, one < two)
    const sums = new Map<string, number>()
    for (let f = 0; f < features.length; f++) {
      const what = TEMPLATES[features.templates[f] ?? 0] ?? ''
      const weight = weights.values[((features.values[f] ?? 0) & weights.mask) * STRIDE + label - 1] ?? 0
      sums.set(what, (sums.get(what) ?? 0) + weight)
    }
    return [...sums]
      .map(([what, weight]) => ({ what, weight: weight / LINK_UNIT }))
      .sort((p, q) => Math.abs(q.weight) - Math.abs(p.weight) || (p.what < q.what ? -1 : 1))
  }
  return []
}
