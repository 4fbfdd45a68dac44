import type { Chosen } from './consensus.ts'
import { KINDS } from './labels.ts'
import { BOUNDARY_RULES, KIND_RULES } from './mentionRules.ts'
import { type Tokens, tokenId } from './tokens.ts'
import { classNumber, WORD_CLASSES } from './wordClass.ts'
import { VERBS } from './words/verbs.ts'

/** A chosen span after the rules: the rule that told its kind, else the one that moved an edge, else the trained model (M1). */
export interface Ruled extends Chosen {
  readonly rule: string
  /** The word that the rule looked at, as a token's number; -1 where it looked at a mark or the model decided. */
  readonly cue: number
}

/** Applies the boundary rules and the kind rules to spans of one sentence. */
export type Ruling = (tokens: Tokens, chosen: Chosen) => Ruled | null

const idsOf = (words: string): ReadonlySet<number> =>
  new Set(words.split(' ').flatMap((word) => (word === '' ? [] : [tokenId(word, 0, word.length)])))

function among(names: readonly string[]): Uint8Array {
  const is = new Uint8Array(WORD_CLASSES.length)
  for (const name of names) if (name !== '') is[classNumber(name)] = 1
  return is
}

/** Prepares the rules; the result may be kept and used for many sentences. */
export function rulingOf(): Ruling {
  const isVerb = among(Object.keys(VERBS))
  const opens = among(['openQuote', 'openTitle', 'openBracket'])
  const closes = among(['closeQuote', 'closeTitle', 'closeBracket'])
  const boundaries = BOUNDARY_RULES.map((rule) => ({
    ...rule,
    ids: idsOf(rule.words),
    is: among(rule.classes.split(' ')),
    precedes: rule.before === '' ? null : among(rule.before.split(' ')),
  }))
  const kinds = KIND_RULES.map((rule) => ({
    ...rule,
    ids: idsOf(rule.words),
    number: KINDS.indexOf(rule.kind),
  }))

  /** Whether the mark at an edge has its partner within the span, but not at the other edge. */
  function paired(classes: Uint8Array, from: number, to: number, atStart: boolean): boolean {
    const end = atStart ? to - 1 : from
    for (let i = atStart ? from + 1 : to - 2; i !== end; i += atStart ? 1 : -1)
      if ((atStart ? closes : opens)[classes[i] as number] === 1) return true
    return false
  }

  return (tokens, chosen) => {
    const { classes, ids } = tokens
    let { from, to } = chosen
    let moved = ''
    let cue = -1
    for (let again = true; again && to - from > 0; ) {
      again = false
      if (to - from > 1 && opens[classes[from] as number] === 1 && !paired(classes, from, to, true)) {
        from++
        moved = 'B01'
        cue = -1
        again = true
      }
      if (to - from > 1 && closes[classes[to - 1] as number] === 1 && !paired(classes, from, to, false)) {
        to--
        moved = 'B02'
        cue = -1
        again = true
      }
      for (const { id, edge, ids: words, is, precedes } of boundaries) {
        const at = edge === 'start' ? from : to - 1
        if (to - from === 0 || !(is[classes[at] as number] === 1 || words.has(ids[at] as number))) continue
        if (is[classes[at] as number] !== 1 && to - from < 2) continue
        if (precedes !== null && precedes[classes[at + 1] as number] !== 1) continue
        if (edge === 'start') from++
        else to--
        moved = id
        cue = words.has(ids[at] as number) ? at : -1
        again = true
      }
    }
    if (from >= to) return null
    let { kind } = chosen
    let told = ''
    if (KINDS[kind] !== 'actor') {
      const verbal = isVerb[classes[from] as number] === 1
      for (const { id, place, nominal, ids: words, number } of kinds) {
        if (nominal && verbal) continue
        const at = place === 'first' ? from : to - 1
        if (!words.has(ids[at] as number)) continue
        kind = number
        told = id
        cue = at
        break
      }
    }
    return { from, to, kind, rule: told || moved || 'M1', cue }
  }
}
