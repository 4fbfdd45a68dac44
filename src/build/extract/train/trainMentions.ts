import { followPlaces, RESPECTS } from '../kindFollow.ts'
import { ACTOR_LABELS, KIND_COUNT, LABELS, mayFollow } from '../labels.ts'
import { LIMIT, type MentionModel, UNIT } from '../model.ts'
import { SPAN_FEATURES, spanFeatures } from '../spanFeatures.ts'
import { NO_GAP, type TaggerModel, taggerWith } from '../tagger.ts'
import { WORD_CLASSES } from '../wordClass.ts'
import { frequentRows, withRows } from './frequentRows.ts'
import { meanOf } from './meanOf.ts'
import type { MentionExample } from './mentionExamples.ts'
import { type ChainWeights, trainChain } from './trainChain.ts'
import { type SpanExample, trainSpans } from './trainSpans.ts'

export interface MentionTraining {
  /** The seed of everything that is trained once. */
  readonly seed: number
  /** The tagger and the chooser are trained once with each of these seeds, and the mean of their weights is taken: one training alone swings. */
  readonly chainSeeds: readonly number[]
  readonly spanSeeds: readonly number[]
  readonly chainRounds: number
  readonly chainRate: number
  readonly chainDropped: number
  readonly actorRounds: number
  /** How many features may have numbers of their own; the rarer ones have none. */
  readonly tokenFeatures: number
  readonly spanFeatures: number
  readonly spanRounds: number
  readonly spanRate: number
  readonly spanDropped: number
  /** In so many parts the articles are split; the candidates of each come from a tagger that was trained on the others. */
  readonly parts: number
}

/** How far a candidate for training may fall short: farther than when mentions are looked for, so that the chooser learns from more. */
const FURTHEST = 8 * UNIT

/** What the shipped weights were trained with; README.md tells what other settings scored. */
export const MENTION_TRAINING: MentionTraining = {
  seed: 1,
  chainSeeds: [1, 2, 3, 4],
  spanSeeds: [1, 2],
  chainRounds: 12,
  chainRate: 0.1,
  chainDropped: 0.5,
  actorRounds: 8,
  tokenFeatures: 36_000,
  spanFeatures: 54_000,
  spanRounds: 18,
  spanRate: 0.05,
  spanDropped: 0.3,
  parts: 4,
}

/** Weights as whole numbers of steps of 1 / UNIT, within the limits of the file. */
const rounded = (weights: Float32Array): Int8Array =>
  Int8Array.from(weights, (weight) => Math.max(-LIMIT, Math.min(LIMIT, Math.round(weight * UNIT))))

function chain(
  examples: readonly MentionExample[],
  rows: number,
  training: MentionTraining,
  seed: number,
): ChainWeights {
  return trainChain(examples, {
    labels: LABELS,
    rows,
    classes: WORD_CLASSES.length,
    mayFollow,
    rounds: training.chainRounds,
    rate: training.chainRate,
    dropped: training.chainDropped,
    seed,
  })
}

function actorChain(
  examples: readonly MentionExample[],
  rows: number,
  training: MentionTraining,
): ChainWeights {
  const actors = examples.map((example) => ({ ...example, labels: example.actorLabels }))
  return trainChain(actors, {
    labels: ACTOR_LABELS,
    rows,
    classes: WORD_CLASSES.length,
    mayFollow,
    rounds: training.actorRounds,
    rate: training.chainRate,
    dropped: training.chainDropped,
    seed: training.seed,
  })
}

/** The mentions that the labels of an example tell: token by token, first, end, kind. */
function marked({ length, labels }: MentionExample): (readonly [number, number, number])[] {
  const mentions: [number, number, number][] = []
  for (let i = 0; i < length; i++) {
    const label = labels[i] as number
    if (label % 2 === 0) continue
    let end = i + 1
    while (end < length && labels[end] === label + 1) end++
    mentions.push([i, end, (label - 1) >> 1])
  }
  return mentions
}

/** The candidates that a tagger gives for examples (with hashes) that it has not seen, with the marked mentions, found or not. */
function spanExamples(examples: readonly MentionExample[], model: TaggerModel): SpanExample[] {
  const tagger = taggerWith(model)
  const features = spanFeatures()
  return examples.map((example) => {
    const { tokens, text, role, length, weight } = example
    tagger.read(tokens, example.rows)
    const { count, from, to, gaps } = tagger.candidates(FURTHEST)
    const spans = Array.from({ length: count }, (_, c) => ({
      from: from[c] as number,
      to: to[c] as number,
      gaps: Array.from(gaps.subarray(c * KIND_COUNT, (c + 1) * KIND_COUNT)),
      kind: -1,
    }))
    for (const [start, end, kind] of marked(example)) {
      const span = spans.find((candidate) => candidate.from === start && candidate.to === end)
      if (span) span.kind = kind
      else spans.push({ from: start, to: end, gaps: new Array<number>(KIND_COUNT).fill(NO_GAP), kind })
    }
    spans.sort((a, b) => a.from - b.from || a.to - b.to)
    features.prepare(tokens, text, role)
    const rows = new Int32Array(spans.length * SPAN_FEATURES)
    const rowsFrom = new Int32Array(spans.length + 1)
    const places = new Int32Array(spans.length * RESPECTS)
    let n = 0
    spans.forEach((span, i) => {
      rowsFrom[i] = n
      n = features.of(span.from, span.to, span.gaps, 0, rows, n)
      followPlaces(tokens, span.from, span.to, places, i * RESPECTS)
    })
    rowsFrom[spans.length] = n
    return {
      length,
      count: spans.length,
      spanFrom: Int32Array.from(spans, (span) => span.from),
      spanTo: Int32Array.from(spans, (span) => span.to),
      places,
      from: rowsFrom,
      rows: rows.slice(0, n),
      kinds: Int8Array.from(spans, (span) => span.kind),
      weight,
    }
  })
}

/**
 * Trains the model that finds mentions on articles (a list of examples each). The same articles in the same order with the same
 * settings give the same numbers. `tell` hears of each step.
 */
export function trainMentions(
  articles: readonly (readonly MentionExample[])[],
  training: MentionTraining,
  tell: (step: string) => void = () => {},
): MentionModel {
  const frequent = frequentRows(articles.flat(), training.tokenFeatures)
  const ready = articles.map((examples) => examples.map((example) => withRows(example, frequent.index)))
  const rows = frequent.count + 1
  tell(`${frequent.count} features of tokens`)
  const none = new Int8Array(0)
  const candidates: SpanExample[] = []
  for (let part = 0; part < training.parts; part++) {
    const others = ready.flatMap((examples, i) => (i % training.parts === part ? [] : examples))
    const own = articles.flatMap((examples, i) => (i % training.parts === part ? examples : []))
    const { token, follow } = chain(others, rows, training, training.seed)
    candidates.push(
      ...spanExamples(own, {
        tokenRows: frequent.index,
        token: rounded(token),
        follow: rounded(follow),
        actor: none,
        actorFollow: none,
      }),
    )
    tell(`part ${part + 1} of ${training.parts}`)
  }
  const frequentSpans = frequentRows(candidates, training.spanFeatures)
  tell(`${frequentSpans.count} features of spans`)
  const ranked = candidates.map((example) => withRows(example, frequentSpans.index))
  const spans = training.spanSeeds.map((seed) => {
    tell(`spans, seed ${seed}`)
    return trainSpans(ranked, {
      rows: frequentSpans.count + 1,
      rounds: training.spanRounds,
      rate: training.spanRate,
      dropped: training.spanDropped,
      seed,
    })
  })
  const all = ready.flat()
  const tokens = training.chainSeeds.map((seed) => {
    tell(`tokens, seed ${seed}`)
    return chain(all, rows, training, seed)
  })
  const actor = actorChain(all, rows, training)
  tell('actors')
  return {
    tokenRows: frequent.index,
    token: rounded(meanOf(tokens.map(({ token }) => token))),
    follow: rounded(meanOf(tokens.map(({ follow }) => follow))),
    actor: rounded(actor.token),
    actorFollow: rounded(actor.follow),
    spanRows: frequentSpans.index,
    span: rounded(meanOf(spans.map(({ span }) => span))),
    kindFollow: rounded(meanOf(spans.map(({ kindFollow }) => kindFollow))),
  }
}
