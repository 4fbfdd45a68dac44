import type { Tokens } from './tokens.ts'
import { classNumber } from './wordClass.ts'
import { VERBS } from './words/verbs.ts'

const VERB_CLASSES = new Set(Object.keys(VERBS).map(classNumber))
const CLAUSE_ENDS = new Set(['comma', 'semicolon', 'stop', 'colon', 'dash'].map(classNumber))

/** The nearest verb before token `from` in its clause, -1 where there is none. */
function verbBefore({ classes, inside }: Tokens, from: number): number {
  for (let i = from - 1; i >= 0; i--) {
    const c = classes[i] as number
    if (CLAUSE_ENDS.has(c) && inside[i] === 0) return -1
    if (VERB_CLASSES.has(c)) return i
  }
  return -1
}

/** The words that the reasons for the tokens `from` up to `to` being a mention look at, by the names that `SPAN_REASONS` gives them. */
export function spanWords(
  tokens: Tokens,
  text: string,
  from: number,
  to: number,
): Readonly<Record<string, string>> {
  const wordAt = (i: number): string =>
    i < 0 || i >= tokens.length ? '（无）' : `「${text.slice(tokens.starts[i], tokens.starts[i + 1])}」`
  return {
    first: wordAt(from),
    last: wordAt(to - 1),
    end: `「${text.slice((tokens.starts[to] as number) - 1, tokens.starts[to])}」`,
    before: wordAt(from - 1),
    after: wordAt(to),
    verb: wordAt(verbBefore(tokens, from)),
  }
}
