import type { Article } from '../../model/article.ts'
import { holds, type Span } from '../../model/span.ts'
import { templateOf } from './feature.ts'
import { KIND_COUNT, KINDS } from './labels.ts'
import { theLexicon } from './lexicon.ts'
import { FURTHEST, type MentionModel, SPAN_COLUMNS, UNIT } from './model.ts'
import { piecesOf } from './pieces.ts'
import { rolesOf } from './roles.ts'
import { rowOf } from './rowIndex.ts'
import { SPAN_FEATURES, spanFeatures } from './spanFeatures.ts'
import { SPAN_REASONS } from './spanReasons.ts'
import { spanWords } from './spanWords.ts'
import { taggerWith } from './tagger.ts'
import { theMentionModel } from './theMentionModel.ts'
import { featureMaker } from './tokenFeatures.ts'
import { cutterWith } from './tokens.ts'

/** What one sign counts for a mention's being one of its kind: units, of which one is a factor e of likelihood. */
export interface MentionReason {
  readonly sign: string
  readonly weight: number
}

/**
 * The signs that speak most strongly, for or against, for the words at `span` being a mention of `kind`, the strongest first, at most
 * `most`; none where the tagger does not take them into consideration, as where a rule has moved an edge.
 */
export function explainMention(
  article: Article,
  span: Span,
  kind: (typeof KINDS)[number],
  most = 5,
  model: MentionModel = theMentionModel(),
): MentionReason[] {
  const { text, sentences } = article
  const s = sentences.findIndex((sentence) => holds(sentence, span))
  const sentence = sentences[s]
  const piece = sentence && piecesOf(text, sentence).find((part) => holds(part, span))
  if (!piece) return []
  const role = rolesOf(article)[s] ?? 0
  const tokens = cutterWith(theLexicon()).cut(text, piece.start, piece.end)
  const tagger = taggerWith(model)
  tagger.read(tokens, featureMaker()(tokens, text, { role }))
  const found = tagger.candidates(FURTHEST)
  const number = KINDS.indexOf(kind)
  for (let c = 0; c < found.count; c++) {
    const from = found.from[c] as number
    const to = found.to[c] as number
    if (tokens.starts[from] !== span.start || tokens.starts[to] !== span.end) continue
    const features = spanFeatures()
    features.prepare(tokens, text, role)
    const own = new Int32Array(SPAN_FEATURES)
    const n = features.of(from, to, found.gaps, c * KIND_COUNT, own, 0)
    const words = spanWords(tokens, text, from, to)
    return Array.from(own.subarray(0, n), (feature) => {
      const row = rowOf(model.spanRows, feature) * SPAN_COLUMNS
      const weight = ((model.span[row + number] as number) + (model.span[row + KIND_COUNT] as number)) / UNIT
      const sign = (SPAN_REASONS[templateOf(feature)] ?? '').replace(
        /\{(\w+)\}/g,
        (_, name) => words[name] ?? '',
      )
      return { sign, weight }
    })
      .filter(({ weight }) => weight !== 0)
      .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
      .slice(0, most)
  }
  return []
}
