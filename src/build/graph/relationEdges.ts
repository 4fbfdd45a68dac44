import type { Relation } from '../../model/annotation.ts'
import type { TextNote } from '../../model/article.ts'
import { type Evidence, edgeKey, type GraphEdge } from '../../model/graphFile.ts'
import type { Basis } from '../../model/kinds.ts'
import { bySpan, holds, type Quote, type Span } from '../../model/span.ts'
import { BuildError } from './buildError.ts'
import type { Concept } from './mergeConcepts.ts'
import type { MentionInPlace } from './placeMentions.ts'

/** A relation with its ends found. */
export interface JoinedRelation extends Relation {
  readonly ends: readonly [MentionInPlace, MentionInPlace]
  readonly concepts: readonly [Concept, Concept]
}

const wordsOf = ({ start, end, quote }: Quote): Quote => ({ start, end, quote })

const firstOf = ({ from, to }: Evidence): number => Math.min(from.start, to.start)

/**
 * The sentences that a relation rests on, and its basis: one sentence states it; across sentences it is a person's judgement.
 * Throws a BuildError where a rule reaches across sentences or a cue lies outside of them.
 */
function groundsOf(
  { id, rule, cues, ends }: JoinedRelation,
  text: string,
): { basis: Basis; sentences: Span[] } {
  const [from, to] = ends
  const basis: Basis = from.sentence.start === to.sentence.start ? 'stated' : 'editor'
  if (basis === 'editor' && rule !== undefined)
    throw new BuildError(
      id,
      from,
      text,
      `rule ${rule} joins it to 「${to.quote}」 of another sentence; only a person may`,
    )
  const sentences =
    basis === 'stated' ? [from.sentence] : [from.sentence, to.sentence].sort((a, b) => a.start - b.start)
  for (const cue of cues)
    if (!sentences.some((sentence) => holds(sentence, cue)))
      throw new BuildError(id, cue, text, 'this cue lies outside the sentences of the relation')
  return { basis, sentences: sentences.map(({ start, end }) => ({ start, end })) }
}

function selfLoopNote({ id, concepts: [concept], ends: [from, to] }: JoinedRelation): TextNote {
  return {
    code: 'self-loop',
    message: `关系 ${id} 的两端合并为同一概念「${concept.label}」，不成连线`,
    spans: [wordsOf(from), wordsOf(to)],
  }
}

/**
 * One edge for each source, type, target and basis, its evidence in text order; the edges in the text order of their first.
 * A relation whose ends have become one concept is left out with a note.
 */
export function relationEdges(
  relations: readonly JoinedRelation[],
  text: string,
): { edges: GraphEdge[]; notes: TextNote[] } {
  const notes: TextNote[] = []
  const groups = new Map<
    string,
    { edge: Omit<GraphEdge, 'attributes'>; relation: JoinedRelation; basis: Basis; evidence: Evidence[] }
  >()
  for (const relation of relations) {
    const [source, target] = relation.concepts
    const { basis, sentences } = groundsOf(relation, text)
    if (source === target) {
      notes.push(selfLoopNote(relation))
      continue
    }
    const { type, rule, review, cues, ends } = relation
    const key = edgeKey(source.key, type, target.key, basis)
    const group = groups.get(key) ?? {
      edge: { key, source: source.key, target: target.key },
      relation,
      basis,
      evidence: [],
    }
    groups.set(key, group)
    group.evidence.push({
      from: wordsOf(ends[0]),
      cues: cues.map(wordsOf).sort(bySpan),
      to: wordsOf(ends[1]),
      sentences,
      ...(rule === undefined ? {} : { rule }),
      ...(review === undefined ? {} : { review }),
    })
  }
  const edges = [...groups.values()].map(({ edge, relation, basis, evidence }) => ({
    ...edge,
    attributes: {
      type: relation.type,
      basis,
      evidence: evidence.sort(
        (a, b) => firstOf(a) - firstOf(b) || bySpan(a.from, b.from) || bySpan(a.to, b.to),
      ),
    },
  }))
  const first = ({ attributes }: GraphEdge) => attributes.evidence[0] as Evidence
  return { edges: edges.sort((a, b) => firstOf(first(a)) - firstOf(first(b))), notes }
}
