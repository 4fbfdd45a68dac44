import type { Lexicon } from './lexicon.ts'
import { type Pairs, pairsOf } from './pairs.ts'
import { classNumber } from './wordClass.ts'

/** A sentence cut into words, marks and single unknown characters; all arrays have `length` entries, offsets are code units. */
export interface Tokens extends Pairs {
  readonly length: number
  /** Where each token starts; one entry more than tokens, the last is the sentence's end. */
  readonly starts: Int32Array
  readonly classes: Uint8Array
  /** A hash of each token's characters. */
  readonly ids: Int32Array
}

const MARKS: Readonly<Record<string, string>> = {
  comma: '，,',
  pause: '、',
  semicolon: '；;',
  stop: '。！？!?',
  colon: '：:',
  openQuote: '“‘「『',
  closeQuote: '”’」』',
  openTitle: '《〈',
  closeTitle: '》〉',
  openBracket: '（(［[【〔',
  closeBracket: '）)］]】〕',
  dash: '—–-－～~…',
  blank: ' \t\r\n\u3000\u00a0',
}

/** The class of each single character of the basic plane that no word list names. */
function characterClasses(): Uint8Array {
  const classes = new Uint8Array(0x10000).fill(classNumber('mark'))
  classes.fill(classNumber('unknown'), 0x3400, 0xa000)
  classes.fill(classNumber('unknown'), 0xd800, 0xe000)
  classes.fill(classNumber('unknown'), 0xf900, 0xfb00)
  for (const [from, to] of [
    [0x30, 0x3a],
    [0xff10, 0xff1a],
  ] as const)
    classes.fill(classNumber('digits'), from, to)
  for (const [from, to] of [
    [0x41, 0x5b],
    [0x61, 0x7b],
    [0xc0, 0x250],
    [0x370, 0x530],
    [0xff21, 0xff3b],
    [0xff41, 0xff5b],
  ] as const)
    classes.fill(classNumber('latin'), from, to)
  for (const [name, marks] of Object.entries(MARKS))
    for (let i = 0; i < marks.length; i++) classes[marks.charCodeAt(i)] = classNumber(name)
  return classes
}

/** The id of the token that is the characters of `text` from `from` up to `to`. */
export function tokenId(text: string, from: number, to: number): number {
  let id = 0x811c9dc5 | 0
  for (let i = from; i < to; i++) id = Math.imul(id ^ text.charCodeAt(i), 0x01000193)
  return id ^ (id >>> 15)
}

/** Costs of a token: few tokens are best; an unknown character costs more than a known one, a known one more than a longer word. */
const WORD_COST = 20
const SINGLE_COST = 23
const UNKNOWN_COST = 30

/** A reusable cutter: its tables are made once, its working space grows with the longest sentence that it met. */
export interface Cutter {
  cut(text: string, start: number, end: number): Tokens
}

export function cutterWith(lexicon: Lexicon): Cutter {
  const single = characterClasses()
  const digits = classNumber('digits')
  const latin = classNumber('latin')
  const unknown = classNumber('unknown')
  let room = 0
  let cost = new Int32Array(0)
  let back = new Int32Array(0)
  let found = new Uint8Array(0)
  const { classAt } = lexicon

  return {
    cut(text, start, end) {
      const length = end - start
      if (length + 1 > room) {
        room = Math.max(256, 2 * (length + 1))
        cost = new Int32Array(room)
        back = new Int32Array(room)
        found = new Uint8Array(room)
      }
      cost.fill(0x7fffffff, 0, length + 1)
      cost[0] = 0
      for (let i = 0; i < length; i++) {
        const here = cost[i] as number
        if (here === 0x7fffffff) continue
        const first = text.charCodeAt(start + i)
        const kind = single[first] as number
        let to = i + 1
        if (kind === digits || kind === latin)
          while (to < length && single[text.charCodeAt(start + to)] === kind) to++
        const plain = here + (kind === unknown ? UNKNOWN_COST : SINGLE_COST)
        if (plain < (cost[to] as number)) {
          cost[to] = plain
          back[to] = i
          found[to] = kind
        }
        let node = lexicon.next(0, first)
        for (let j = i + 1; node >= 0; j++) {
          const named = classAt[node] as number
          if (named > 0) {
            const whole = here + (j - i > 1 ? WORD_COST : SINGLE_COST)
            if (whole <= (cost[j] as number)) {
              cost[j] = whole
              back[j] = i
              found[j] = named
            }
          }
          if (j >= length) break
          node = lexicon.next(node, text.charCodeAt(start + j))
        }
      }
      let count = 0
      for (let at = length; at > 0; at = back[at] as number) count++
      const starts = new Int32Array(count + 1)
      const classes = new Uint8Array(count)
      const ids = new Int32Array(count)
      starts[count] = end
      for (let at = length, i = count - 1; at > 0; i--) {
        const from = back[at] as number
        starts[i] = start + from
        classes[i] = found[at] as number
        ids[i] = tokenId(text, start + from, start + at)
        at = from
      }
      return { length: count, starts, classes, ids, ...pairsOf(classes) }
    },
  }
}
