import type { MachineAnnotation } from '../build/annotate.ts'
import { explainMention } from '../build/extract/explainMention.ts'
import { explainRelation } from '../build/extract/relations/explainRelation.ts'
import { LINKER_RULE } from '../build/extract/relations/frame.ts'
import { ruleNameOf } from '../build/extract/ruleNameOf.ts'
import type { Mention, Relation } from '../model/annotation.ts'
import { lineIndex } from '../model/lineAt.ts'
import { oneLine } from './oneLine.ts'

const told = (rule: string | undefined): string =>
  rule === undefined ? '' : `${rule} ${ruleNameOf(rule) ?? ''}`.trimEnd()

/** So many reasons are told, the weightiest. */
const REASONS = 3
/** The trained parts are asked for their reasons up to so many mentions or relations: each time they decide a whole sentence again. */
const MOST_ASKED = 2000

const weighed = (what: string, weight: number): string =>
  ` ${what} ${weight > 0 ? '+' : ''}${weight.toFixed(1)}`

/** Gives the strongest signs of the trained tagger for a mention. */
const taggerReasons =
  ({ article, annotation: { mentions } }: MachineAnnotation): ((of: Mention) => string) =>
  ({ start, end, kind }) =>
    article === null || mentions.length > MOST_ASKED
      ? ''
      : explainMention(article, { start, end }, kind, REASONS)
          .map(({ sign, weight }) => weighed(sign, weight))
          .join(';')

/** Gives the weightiest reasons of the trained linker for a relation, by the place of its ends among the mentions. */
function linkerReasons({
  article,
  annotation: { mentions, relations },
}: MachineAnnotation): (at: Relation) => string {
  const found = mentions.map(({ start, end, kind, rule = '' }) => ({ start, end, kind, rule }))
  const places = new Map(mentions.map(({ id }, i) => [id, i]))
  return ({ rule, type, from, to }) => {
    if (article === null || rule !== LINKER_RULE || relations.length > MOST_ASKED) return ''
    const ends = { from: places.get(from) ?? 0, to: places.get(to) ?? 0 }
    return explainRelation(article, found, { type, ...ends })
      .slice(0, REASONS)
      .map(({ what, weight }) => weighed(what, weight))
      .join(';')
  }
}

/** Says of what there is too much for its reasons to be told. */
const leftOut = (what: string, count: number): string[] =>
  count > MOST_ASKED
    ? [
        `  the reasons of the ${count} ${what} are left out, their rules are told: reasons are told of at most ${MOST_ASKED}`,
      ]
    : []

/** Why each mention and relation of an annotation was made, a line each: its place, its words, the rule and the cue words. */
export function explanationOf(made: MachineAnnotation): string[] {
  const { text, annotation } = made
  const { mentions, relations } = annotation
  const byId = new Map(mentions.map((mention) => [mention.id, mention]))
  const lineOf = lineIndex(text)
  const signsOf = taggerReasons(made)
  const reasonsOf = linkerReasons(made)
  const quoteOf = (id: string): string => byId.get(id)?.quote ?? id
  return [
    ...leftOut('mentions', mentions.length),
    ...mentions.map((mention) => {
      const { id, kind, start, quote, rule } = mention
      return `  ${id}\tline ${lineOf(start)}\t${kind}\t${oneLine(quote)}\t${told(rule)}${signsOf(mention)}`
    }),
    ...leftOut('relations', relations.length),
    ...relations.map((relation) => {
      const { id, type, from, to, cues, rule } = relation
      const words = cues.map(({ quote }) => quote).join('…')
      const ends = oneLine(`${quoteOf(from)} → ${quoteOf(to)}`)
      const why = `${words === '' ? '' : `「${oneLine(words)}」 `}${told(rule)}${reasonsOf(relation)}`
      return `  ${id}\tline ${lineOf(byId.get(from)?.start ?? 0)}\t${type}\t${ends}\t${why}`
    }),
  ]
}
