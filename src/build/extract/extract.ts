import { type Annotation, EMPTY_ANNOTATION } from '../../model/annotation.ts'
import type { Article } from '../../model/article.ts'
import { quoteAt } from '../../model/span.ts'
import { findMentions } from './findMentions.ts'
import { findRelations } from './findRelations.ts'

/**
 * A first annotation of an article, for a person to review: mentions with kinds, then the relations that its sentences state,
 * each with the rule that made it. Pure and deterministic, in time linear in the text; never an error.
 */
export function extract(article: Article): Annotation {
  const found = findMentions(article)
  const mentions = found.map(({ start, end, kind, rule, cues }, i) => ({
    id: `T${i + 1}`,
    kind,
    ...(cues === undefined ? {} : { cues: cues.map((cue) => quoteAt(article.text, cue.start, cue.end)) }),
    rule,
    ...quoteAt(article.text, start, end),
  }))
  const relations = findRelations(article, found).map(({ type, from, to, rule, cues }, i) => ({
    id: `R${i + 1}`,
    type,
    from: `T${from + 1}`,
    to: `T${to + 1}`,
    cues: cues.map(({ start, end }) => quoteAt(article.text, start, end)),
    rule,
  }))
  return { ...EMPTY_ANNOTATION, mentions, relations }
}
