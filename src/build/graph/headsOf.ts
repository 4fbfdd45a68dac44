import type { Section } from '../../model/article.ts'
import { holds } from '../../model/span.ts'
import { BuildError } from './buildError.ts'
import { mentionById } from './mentionById.ts'
import type { Concept, Concepts } from './mergeConcepts.ts'
import type { MentionInPlace } from './placeMentions.ts'
import type { JoinedRelation } from './relationEdges.ts'

/**
 * The concept that heads each section, by the section's key: the goal in its heading that does not itself serve another
 * concept there; of several the last. `overrides` are ids of mentions that head the innermost section that holds them.
 * A section whose heading has no such goal is missing. Throws a BuildError where two overrides name one section.
 */
export function headsOf(
  sections: readonly Section[],
  mentions: readonly MentionInPlace[],
  concepts: Concepts,
  relations: readonly JoinedRelation[],
  overrides: readonly string[],
  text: string,
): Map<string, Concept> {
  const goals = new Map<string, Concept[]>()
  const inHeading = ({ section, start, end }: MentionInPlace) => holds(section.heading, { start, end })
  for (const mention of mentions) {
    if (mention.kind !== 'goal' || !inHeading(mention)) continue
    const concept = concepts.of(mention)
    const found = goals.get(mention.section.key)
    if (found) found.push(concept)
    else goals.set(mention.section.key, [concept])
  }
  const serving = new Map<string, Set<Concept>>()
  for (const {
    type,
    ends,
    concepts: [source, target],
  } of relations) {
    const [from, to] = ends
    if (type !== 'serves' || source === target || from.section !== to.section) continue
    if (!inHeading(from) || !inHeading(to)) continue
    const found = serving.get(from.section.key)
    if (found) found.add(source)
    else serving.set(from.section.key, new Set([source]))
  }
  const named = new Map<string, MentionInPlace>()
  const find = mentionById(mentions)
  for (const id of overrides) {
    const mention = find(id)
    const other = named.get(mention.section.key)
    if (other)
      throw new BuildError(
        id,
        mention,
        text,
        `heads section ${mention.section.key}, which ${other.id} heads already`,
      )
    named.set(mention.section.key, mention)
  }
  const heads = new Map<string, Concept>()
  for (const { key } of sections) {
    const override = named.get(key)
    const head = override
      ? concepts.of(override)
      : goals
          .get(key)
          ?.filter((goal) => !serving.get(key)?.has(goal))
          .at(-1)
    if (head) heads.set(key, head)
  }
  return heads
}
