import { NODE_KINDS, type NodeKind } from '../../model/kinds.ts'
import { MESSAGES } from '../messages.ts'
import { parseQuery, type Query } from './query.ts'

/** Fewer letters of an English name could be pinyin. */
const LEAST_LETTERS = 3

const isName = (term: string, kind: NodeKind): boolean =>
  term === MESSAGES.zh.kinds[kind] ||
  (term.length >= LEAST_LETTERS && MESSAGES.en.kinds[kind].startsWith(term))

/** A query with the kind that one of its words names: 「goal 党员」 asks for goals. The rest is empty where that word is all. */
export interface KindQuery {
  readonly kind: NodeKind
  readonly rest: Query
}

/** The kind that the first or last word of the query names, in either language (mec… is enough); null where none does. */
export function kindQuery({ terms }: Query): KindQuery | null {
  for (const at of [0, terms.length - 1]) {
    const term = terms[at]
    const kind = term === undefined ? undefined : NODE_KINDS.find((named) => isName(term, named))
    if (kind) return { kind, rest: parseQuery(terms.filter((_, i) => i !== at).join(' ')) }
  }
  return null
}
