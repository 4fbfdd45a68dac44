import type { Annotation, Mention } from '../../../model/annotation.ts'
import type { Article } from '../../../model/article.ts'
import { bySpan } from '../../../model/span.ts'
import { beginLabel, insideLabel, KINDS } from '../labels.ts'
import { theLexicon } from '../lexicon.ts'
import { piecesOf } from '../pieces.ts'
import { rolesOf } from '../roles.ts'
import { featureMaker, TOKEN_FEATURES } from '../tokenFeatures.ts'
import { cutterWith, type Tokens } from '../tokens.ts'
import type { ChainExample } from './trainChain.ts'

/** A piece of a sentence as the tagger sees it, with what a person marked in it. */
export interface MentionExample extends ChainExample {
  readonly tokens: Tokens
  readonly text: string
  readonly role: number
  /** 1 for the first, 2 for a further token of an actor's name, alone or within another mention. */
  readonly actorLabels: Uint8Array
}

const ACTOR = KINDS.indexOf('actor')

/** Sets `first` and `further` on the tokens that lie in the span by more than half, where none is set. */
function label(
  labels: Uint8Array,
  { starts, length }: Tokens,
  { start, end }: Mention,
  first: number,
  further: number,
): void {
  let inside = false
  for (let i = 0; i < length; i++) {
    const a = starts[i] as number
    const b = starts[i + 1] as number
    const shared = Math.min(b, end) - Math.max(a, start)
    if (shared <= 0 || 2 * shared < b - a || labels[i] !== 0) continue
    labels[i] = inside ? further : first
    inside = true
  }
}

/** What an annotated article teaches the tagger. */
export function mentionExamples(article: Article, annotation: Annotation, weight: number): MentionExample[] {
  const { text, sentences } = article
  const cutter = cutterWith(theLexicon())
  const featuresOf = featureMaker()
  const mentions = [...annotation.mentions].sort(bySpan)
  const outer: Mention[] = []
  for (const mention of mentions) {
    const last = outer[outer.length - 1]
    if (last === undefined || mention.start >= last.end) outer.push(mention)
  }
  return rolesOf(article).flatMap((role, s) => {
    const sentence = sentences[s]
    if (!sentence) return []
    return piecesOf(text, sentence).map(({ start, end }) => {
      const tokens = cutter.cut(text, start, end)
      const { length, classes } = tokens
      const features = featuresOf(tokens, text, { role })
      const labels = new Uint8Array(length)
      const actorLabels = new Uint8Array(length)
      for (const mention of outer) {
        if (mention.start < start || mention.end > end) continue
        const kind = KINDS.indexOf(mention.kind)
        label(labels, tokens, mention, beginLabel(kind), insideLabel(kind))
      }
      for (const mention of mentions)
        if (KINDS.indexOf(mention.kind) === ACTOR && mention.start >= start && mention.end <= end)
          label(actorLabels, tokens, mention, 1, 2)
      return {
        length,
        tokens,
        text,
        role,
        classes,
        from: Int32Array.from({ length: length + 1 }, (_, i) => i * TOKEN_FEATURES),
        rows: features.slice(0, length * TOKEN_FEATURES),
        labels,
        actorLabels,
        weight,
      }
    })
  })
}
