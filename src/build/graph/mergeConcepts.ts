import type { TextNote } from '../../model/article.ts'
import type { ConceptKind } from '../../model/kinds.ts'
import { type SentenceIndex, sentenceIndex } from '../../model/sentenceIndex.ts'
import { bySpan } from '../../model/span.ts'
import type { MentionInPlace } from './placeMentions.ts'
import { UnionFind } from './unionFind.ts'

/** Mentions that name one thing. */
export interface Concept {
  /** Kind + `:` + wording of the first mention: outlives edits elsewhere. */
  readonly key: string
  readonly kind: ConceptKind
  readonly label: string
  /** In text order; two that cover the same words are one. */
  readonly mentions: readonly MentionInPlace[]
}

export interface Concepts {
  /** In the text order of their first mentions. */
  readonly list: readonly Concept[]
  /** The concept that a mention names. */
  of(mention: MentionInPlace): Concept
}

const keyOf = ({ kind, quote }: MentionInPlace): string => `${kind}:${quote}`

/** The lines that merely repeat another: of each `doubled` note all places but the first. Lines ascend and do not overlap. */
function repeatedLines(notes: readonly TextNote[]): SentenceIndex {
  const lines = notes.filter(({ code }) => code === 'doubled').flatMap(({ spans }) => spans.slice(1))
  return sentenceIndex(lines.sort(bySpan))
}

/** The commonest wording, then the earliest. A wording in a line that repeats another counts only where there is no other. */
function labelOf(mentions: readonly MentionInPlace[], repeated: SentenceIndex): string {
  const counts = new Map<string, number>()
  for (const mention of mentions) {
    const counted = repeated.holding(mention) ? 0 : 1
    counts.set(mention.quote, (counts.get(mention.quote) ?? 0) + counted)
  }
  let label = ''
  let most = -1
  for (const [wording, count] of counts)
    if (count > most) {
      label = wording
      most = count
    }
  return label
}

/** Merges mentions, given in text order, over same wording and kind and over `equivalences` (sets of mention ids). */
export function mergeConcepts(
  mentions: readonly MentionInPlace[],
  equivalences: readonly (readonly string[])[],
  notes: readonly TextNote[],
): Concepts {
  const keys = new Map(mentions.map((mention) => [mention.id, keyOf(mention)]))
  const same = new UnionFind()
  for (const [first, ...others] of equivalences) {
    const key = keys.get(first ?? '')
    for (const other of others) {
      const otherKey = keys.get(other)
      if (key !== undefined && otherKey !== undefined) same.union(key, otherKey)
    }
  }
  const groups = new Map<string, [MentionInPlace, ...MentionInPlace[]]>()
  for (const mention of mentions) {
    const set = same.find(keyOf(mention))
    const group = groups.get(set)
    if (group) group.push(mention)
    else groups.set(set, [mention])
  }
  const repeated = repeatedLines(notes)
  const bySet = new Map<string, Concept>()
  for (const [set, group] of groups) {
    const distinct = group.filter((mention, i) => {
      const before = group[i - 1]
      return before?.start !== mention.start || before.end !== mention.end
    })
    bySet.set(set, {
      key: keyOf(group[0]),
      kind: group[0].kind,
      label: labelOf(distinct, repeated),
      mentions: distinct,
    })
  }
  return {
    list: [...bySet.values()],
    of(mention) {
      const concept = bySet.get(same.find(keyOf(mention)))
      if (!concept) throw new RangeError(`the mention ${mention.id} has not been merged`)
      return concept
    },
  }
}
