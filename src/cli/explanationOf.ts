import type { MachineAnnotation } from '../build/annotate.ts'
import { ruleNameOf } from '../build/extract/ruleNameOf.ts'
import { lineIndex } from '../model/lineAt.ts'
import { oneLine } from './oneLine.ts'

const told = (rule: string | undefined): string =>
  rule === undefined ? '' : `${rule} ${ruleNameOf(rule) ?? ''}`.trimEnd()

/** Why each mention and relation of an annotation was made, a line each: its place, its words, the rule and the cue words. */
export function explanationOf({ text, annotation: { mentions, relations } }: MachineAnnotation): string[] {
  const byId = new Map(mentions.map((mention) => [mention.id, mention]))
  const lineOf = lineIndex(text)
  const quoteOf = (id: string): string => byId.get(id)?.quote ?? id
  return [
    ...mentions.map(
      ({ id, kind, start, quote, rule }) =>
        `  ${id}\tline ${lineOf(start)}\t${kind}\t${oneLine(quote)}\t${told(rule)}`,
    ),
    ...relations.map(({ id, type, from, to, cues, rule }) => {
      const words = cues.map(({ quote }) => quote).join('…')
      const line = lineOf(byId.get(from)?.start ?? 0)
      return `  ${id}\tline ${line}\t${type}\t${oneLine(`${quoteOf(from)} → ${quoteOf(to)}`)}\t${words === '' ? '' : `「${oneLine(words)}」 `}${told(rule)}`
    }),
  ]
}
