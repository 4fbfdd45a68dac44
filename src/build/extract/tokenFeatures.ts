import { HASH_BITS } from './model.ts'
import { type RowIndex, rowOf } from './rowIndex.ts'
import type { Tokens } from './tokens.ts'
import { classNumber, WORD_CLASSES } from './wordClass.ts'
import { VERBS } from './words/verbs.ts'

/** Features of every token of a sentence as hashes or rows: those of token i stand from `from[i]` up to `from[i + 1]`. */
export interface Features {
  readonly from: Int32Array
  readonly rows: Int32Array
}

/** What a sentence is in its article. */
export interface Setting {
  /** 0 a sentence of running text, 1 a heading, 2 a sentence that opens a numbered point. */
  readonly role: number
}

const among = (...names: string[]): Uint8Array => {
  const is = new Uint8Array(WORD_CLASSES.length)
  for (const name of names) is[classNumber(name)] = 1
  return is
}

export const IS_VERB = among(...Object.keys(VERBS))
const IS_CLAUSE_END = among('comma', 'semicolon', 'stop', 'colon', 'dash')
const IS_ITEM_END = among('comma', 'semicolon', 'stop', 'colon', 'dash', 'pause')
const IS_CUE = among('by', 'by1', 'accord', 'for', 'causative', 'agent', 'disposal')
const DE = classNumber('de')

const near = (n: number): number => (n < 3 ? n : n < 5 ? 3 : n < 8 ? 4 : n < 14 ? 5 : 6)

/**
 * Makes features: as hashes, or with an index as the rows of those hashes that have one. Its working space is reused from sentence to
 * sentence, so use what it gives before the next call.
 */
export function featureMaker(index?: RowIndex): (tokens: Tokens, text: string, setting: Setting) => Features {
  const shift = 32 - HASH_BITS
  let rows = new Int32Array(1 << 14)
  let room = 0
  let from = new Int32Array(0)
  let clauseStart = new Int32Array(0)
  let clauseEnd = new Int32Array(0)
  let itemEnd = new Int32Array(0)
  let firstVerb = new Int32Array(0)

  return (tokens, text, { role }) => {
    const { length, classes, ids, starts, inside } = tokens
    if (length + 1 > room) {
      room = Math.max(256, 2 * (length + 1))
      from = new Int32Array(room)
      clauseStart = new Int32Array(room)
      clauseEnd = new Int32Array(room)
      itemEnd = new Int32Array(room)
      firstVerb = new Int32Array(room)
    }
    if (length * 90 > rows.length) rows = new Int32Array(length * 180)

    for (let i = 0, start = 0, verb = -1; i < length; i++) {
      const c = classes[i] as number
      clauseStart[i] = start
      if (verb < 0 && IS_VERB[c] === 1) verb = i
      if ((IS_CLAUSE_END[c] === 1 && inside[i] === 0) || i === length - 1) {
        for (let j = start; j <= i; j++) firstVerb[j] = verb
        start = i + 1
        verb = -1
      }
    }
    for (let i = length - 1, clause = length, item = length; i >= 0; i--) {
      const c = classes[i] as number
      if (IS_CLAUSE_END[c] === 1 && inside[i] === 0) clause = i
      if (IS_ITEM_END[c] === 1) item = i
      clauseEnd[i] = clause
      itemEnd[i] = item
    }

    let n = 0
    const add = (template: number, a: number, b: number, c: number): void => {
      const mixed =
        Math.imul(a, 0x85ebca6b) +
        Math.imul(b, 0x3c6ef372) +
        Math.imul(c, 0x27d4eb2f) +
        Math.imul(template, 0x9e3779b1)
      const hash = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) >>> shift
      if (index === undefined) rows[n++] = hash
      else {
        const row = rowOf(index, hash)
        if (row > 0) rows[n++] = row
      }
    }
    const cls = (i: number): number => (i < 0 || i >= length ? 0 : (classes[i] as number))
    const id = (i: number): number => (i < 0 || i >= length ? (i < 0 ? 1 : 2) : (ids[i] as number))
    const lastChar = (i: number): number =>
      i < 0 || i >= length ? 0 : text.charCodeAt((starts[i + 1] as number) - 1)
    const firstChar = (i: number): number => (i < 0 || i >= length ? 0 : text.charCodeAt(starts[i] as number))

    let nearVerb = -1
    let nearCue = -1
    let nearDe = -1
    for (let i = 0; i < length; i++) {
      from[i] = n
      const start = clauseStart[i] as number
      if (start === i) nearVerb = nearCue = nearDe = -1
      const c0 = classes[i] as number
      const c1 = cls(i + 1)
      const c2 = cls(i + 2)
      const p1 = cls(i - 1)
      const p2 = cls(i - 2)
      const p3 = cls(i - 3)
      const w0 = ids[i] as number
      const w1 = id(i + 1)
      const q1 = id(i - 1)
      const q2 = id(i - 2)
      add(1, w0, 0, 0)
      add(2, q1, 0, 0)
      add(3, w1, 0, 0)
      add(6, q1, w0, 0)
      add(7, w0, w1, 0)
      add(8, q1, w1, 0)
      add(9, c0, 0, 0)
      add(10, p1, c0, 0)
      add(11, c0, c1, 0)
      add(12, p1, c0, c1)
      add(13, p2, p1, c0)
      add(14, c0, c1, c2)
      add(15, p1, w0, 0)
      add(16, w0, c1, 0)
      add(17, q1, c0, 0)
      add(18, c0, w1, 0)
      add(19, q1, c0, c1)
      add(20, q2, q1, c0)
      add(21, (p3 << 16) | (p2 << 8) | p1, c0, 0)
      const lc = lastChar(i)
      const fc = firstChar(i)
      add(24, lc, 0, 0)
      add(25, fc, lc, 0)
      add(26, lastChar(i - 1), fc, 0)
      add(27, lc, firstChar(i + 1), 0)

      const end = clauseEnd[i] as number
      const item = itemEnd[i] as number
      const before = cls(start - 1)
      const after = cls(end)
      const sinceStart = near(i - start)
      const untilEnd = near(end - i)
      add(30, sinceStart, before, role)
      add(31, untilEnd, after, role)
      add(32, (sinceStart << 8) | untilEnd, c0, role)
      add(33, sinceStart === 0 ? (before << 8) | after : -1, c0, c1)
      add(34, before, after, c0)
      const verb = firstVerb[i] as number
      const verbPlace = verb < 0 ? 3 : i < verb ? 0 : i === verb ? 1 : 2
      add(35, id(verb), verbPlace, c0)
      add(36, cls(verb), verbPlace, (c0 << 8) | p1)
      const last = end - 1
      const lastClass = cls(last)
      add(37, id(last), c0, verbPlace)
      add(38, lastClass, cls(verb), (c0 << 8) | verbPlace)
      add(39, lastChar(last), c0, i === last ? 1 : 0)
      add(40, cls(start), c0, sinceStart)
      const verbGap = nearVerb < 0 ? 9 : near(i - nearVerb)
      add(42, id(nearVerb), c0, verbGap)
      add(43, cls(nearVerb), c0, (verbGap << 8) | p1)
      add(44, cls(nearVerb), c0, (p1 << 8) | c1)
      const cueGap = nearCue < 0 ? 9 : near(i - nearCue)
      add(45, id(nearCue), c0, 0)
      add(46, cls(nearCue), c0, cueGap)
      add(48, cls(item - 1), c0, near(item - i))
      add(49, id(item - 1), c0, cls(item))
      add(50, cls(item), before, c0)
      add(51, (inside[i] as number) | 16, c0, p1)
      add(52, nearDe < 0 ? 9 : near(i - nearDe), c0, c1)
      const next = end + 1
      add(53, cls(next), c0, after)
      add(55, cls(firstVerbAt(next)), c0, lastClass)
      add(58, cls(start), lastClass, c0)
      if (IS_VERB[c0] === 1) nearVerb = i
      if (IS_CUE[c0] === 1) nearCue = i
      if (c0 === DE) nearDe = i
    }
    from[length] = n
    return { from, rows }

    function firstVerbAt(i: number): number {
      return i < length ? (firstVerb[i] as number) : -1
    }
  }
}
