import type { Annotation, Mention, Relation } from '../../src/model/annotation.ts'
import type { Score } from './scoreOf.ts'

/** One text's score with the two annotations that were compared. */
export interface Scored {
  readonly name: string
  readonly reference: Annotation
  readonly system: Annotation
  readonly score: Score
}

/** An error as a line, and what it is grouped by. */
interface Fault {
  readonly group: string
  readonly line: string
}

const oneLine = (words: string): string => words.replace(/\s*[\r\n]+\s*/g, '⏎')

type NameOf = (rule: string) => string | undefined

const ruleGroup = (what: string, rule: string | undefined, nameOf: NameOf): string =>
  `${what} by ${rule ?? 'no rule'} ${nameOf(rule ?? '') ?? ''}`.trimEnd()

function relationLine({ type, from, to, cues }: Relation, { mentions }: Annotation): string {
  const words = (id: string): string => mentions.find((mention) => mention.id === id)?.quote ?? id
  const cue = cues.map(({ quote }) => quote).join('…')
  return oneLine(`${type} ${words(from)} → ${words(to)}${cue === '' ? '' : ` 「${cue}」`}`)
}

const mentionLine = ({ kind, start, end, quote }: Mention): string =>
  `${kind} ${start}–${end} ${oneLine(quote)}`

function faultsOf({ name, reference, system, score }: Scored, nameOf: NameOf): Fault[] {
  const at = (line: string): string => `${line}  (${name})`
  return [
    ...score.surplusMentions.map((mention) => ({
      group: ruleGroup('mention too much,', mention.rule, nameOf),
      line: at(`+ ${mentionLine(mention)}`),
    })),
    ...score.otherKind.map(([wanted, made]) => ({
      group: ruleGroup(`${made.kind} instead of ${wanted.kind},`, made.rule, nameOf),
      line: at(`± ${mentionLine(made)}`),
    })),
    ...score.surplusRelations.map((relation) => ({
      group: ruleGroup('relation too much,', relation.rule, nameOf),
      line: at(`+ ${relationLine(relation, system)}`),
    })),
    ...score.missedMentions.map((mention) => ({
      group: `missed ${mention.kind}`,
      line: at(`- ${mentionLine(mention)}`),
    })),
    ...score.missedRelations.map((relation) => ({
      group: `missed ${relation.type}, ${relation.cues.length > 0 ? 'with cue words' : 'by order alone'}`,
      line: at(`- ${relationLine(relation, reference)}`),
    })),
  ]
}

/** What was missed and what was too much, by the rule that made it, the largest group first. `nameOf` names the rules. */
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
