import { oneLine } from '../../src/cli/oneLine.ts'
import type { Annotation, Mention, Relation } from '../../src/model/annotation.ts'
import { type Places, placesIn } from './placesIn.ts'
import type { Score } from './scoreOf.ts'

/** One text's score with the two annotations that were compared. */
export interface Scored {
  readonly name: string
  readonly text: string
  readonly reference: Annotation
  readonly system: Annotation
  readonly score: Score
}

/** An error as a line, and what it is grouped by. */
interface Fault {
  readonly group: string
  readonly line: string
}

type NameOf = (rule: string) => string | undefined

const ruleGroup = (what: string, rule: string | undefined, nameOf: NameOf): string =>
  `${what} by ${rule ?? 'no rule'} ${nameOf(rule ?? '') ?? ''}`.trimEnd()

const placed = ({ points }: Places, mention: Mention): string => `${points(mention)} ${mention.quote}`

function relationLine({ type, from, to, cues }: Relation, { mentions }: Annotation, places: Places): string {
  const find = (id: string): Mention | undefined => mentions.find((mention) => mention.id === id)
  const end = (id: string): string => {
    const mention = find(id)
    return mention === undefined ? id : placed(places, mention)
  }
  const cue = cues.map(({ quote }) => quote).join('…')
  const first = find(from)
  const where = first === undefined ? '' : places.words(first)
  return `${type} ${where} ${end(from)} → ${end(to)}${cue === '' ? '' : ` 「${cue}」`}`
}

const mentionLine = (mention: Mention, places: Places): string =>
  `${mention.kind} ${places.words(mention)} ${placed(places, mention)}`

/** How a relation that was made differs from the one that is wanted between the same words. */
const otherwise = (wanted: Relation, made: Relation): string =>
  wanted.type === made.type ? `${made.type} the other way round` : `${made.type} instead of ${wanted.type}`

function faultsOf({ name, text, reference, system, score }: Scored, nameOf: NameOf): Fault[] {
  const places = placesIn(text)
  const at = (line: string): string => oneLine(`${line}  (${name})`)
  const missed = (relations: readonly Relation[], why: string): Fault[] =>
    relations.map((relation) => ({
      group: `missed ${relation.type}, ${relation.cues.length > 0 ? 'with cue words' : 'by order alone'}, ${why}`,
      line: at(`- ${relationLine(relation, reference, places)}`),
    }))
  return [
    ...score.surplusMentions.map((mention) => ({
      group: ruleGroup('mention too much,', mention.rule, nameOf),
      line: at(`+ ${mentionLine(mention, places)}`),
    })),
    ...score.otherKind.map(([wanted, made]) => ({
      group: ruleGroup(`${made.kind} instead of ${wanted.kind},`, made.rule, nameOf),
      line: at(`± ${mentionLine(made, places)}`),
    })),
    ...score.otherType.map(([wanted, made]) => ({
      group: ruleGroup(`${otherwise(wanted, made)},`, made.rule, nameOf),
      line: at(`± ${relationLine(made, system, places)}`),
    })),
    ...score.surplusRelations.map((relation) => ({
      group: ruleGroup('relation too much,', relation.rule, nameOf),
      line: at(`+ ${relationLine(relation, system, places)}`),
    })),
    ...score.missedMentions.map((mention) => ({
      group: `missed ${mention.kind}`,
      line: at(`- ${mentionLine(mention, places)}`),
    })),
    ...missed(score.endlessRelations, 'an end was not found'),
    ...missed(score.unlinkedRelations, 'not linked'),
  ]
}

/**
 * What was missed (-), too much (+) and otherwise (±), by the rule that made it, the largest group first. Offsets are code points, as in the
 * annotations. `nameOf` names the rules.
 */
export function errorList(scored: readonly Scored[], nameOf: NameOf): string {
  const groups = new Map<string, string[]>()
  for (const { group, line } of scored.flatMap((one) => faultsOf(one, nameOf))) {
    const lines = groups.get(group)
    if (lines) lines.push(line)
    else groups.set(group, [line])
  }
  const ordered = [...groups].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))
  return ordered
    .map(([group, lines]) => [`# ${group}: ${lines.length}`, ...lines.map((line) => `  ${line}`)].join('\n'))
    .join('\n')
}
