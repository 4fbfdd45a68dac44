import type { Annotation } from '../../../model/annotation.ts'
import type { Article } from '../../../model/article.ts'
import { bySpan } from '../../../model/span.ts'
import type { FoundMention } from '../found.ts'
import { frameEnds } from '../relations/frameMatch.ts'
import type { LinkGrammar } from '../relations/linkGrammar.ts'
import { labelNumber } from '../relations/linkLabels.ts'
import { sceneSigns } from '../relations/sceneSigns.ts'
import { scenesOf } from '../relations/scenesOf.ts'
import { alignMentions } from './alignMentions.ts'
import type { LinkExample } from './trainLinker.ts'

/** The label that most pairs of members have; 0 where none has one. */
function commonest(labels: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1)
  let best = 0
  for (const [label, count] of counts) if (count > (counts.get(best) ?? 0)) best = label
  return best
}

/**
 * The scenes of an annotated article with the labels of their pairs. With `found`, the scenes show those mentions in place of
 * the annotation's own, and the relations are carried over to them where a mention stands for another.
 */
export function linkExamples(
  article: Article,
  annotation: Annotation,
  { lexicon, frames }: LinkGrammar,
  weight: number,
  found?: readonly FoundMention[],
): LinkExample[] {
  const reference = [...annotation.mentions].sort(bySpan)
  const mentions: readonly FoundMention[] = found
    ? [...found].sort(bySpan)
    : reference.map((m) => ({ ...m, rule: '' }))
  const standsFor = found ? alignMentions(reference, mentions) : reference.map((_, i) => i)
  const places = new Map(reference.map(({ id }, i) => [id, standsFor[i] ?? -1]))
  const stated = new Map<string, number>()
  for (const { type, from, to } of annotation.relations) {
    const a = places.get(from) ?? -1
    const b = places.get(to) ?? -1
    if (a < 0 || b < 0) continue
    const key = `${Math.min(a, b)} ${Math.max(a, b)}`
    if (!stated.has(key)) stated.set(key, labelNumber(type, a < b))
  }
  return scenesOf(article, mentions, lexicon).map((scene) => {
    const { actants } = scene
    const gold = new Uint8Array(actants.length * actants.length)
    actants.forEach((a, i) => {
      for (let j = i + 1; j < actants.length; j++) {
        const labels = a.members.flatMap((x) =>
          (actants[j]?.members ?? []).flatMap((y) => stated.get(`${x} ${y}`) ?? []),
        )
        gold[i * actants.length + j] = commonest(labels)
      }
    })
    return { known: sceneSigns(article.text, scene, frameEnds(scene, frames)), gold, weight }
  })
}
