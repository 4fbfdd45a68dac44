import { feature } from './feature.ts'
import type { Tokens } from './tokens.ts'
import { classNumber, WORD_CLASSES } from './wordClass.ts'
import { VERBS } from './words/verbs.ts'

/** How many features each token has. */
export const TOKEN_FEATURES = 30

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

/** Places kept before and after a sentence, so that what lies a little outside can be read. */
const EDGE = 4
/** The ids of what lies before and after a sentence. */
const BEFORE_ALL = 1
const AFTER_ALL = 2

const near = (n: number): number => (n < 3 ? n : n < 5 ? 3 : n < 8 ? 4 : n < 14 ? 5 : 6)

/**
 * Makes the features of a sentence's tokens: those of token i stand from `i * TOKEN_FEATURES` on. Its working space is reused from
 * sentence to sentence, so use what it gives before the next call.
 */
export function featureMaker(): (tokens: Tokens, text: string, setting: Setting) => Int32Array {
  let features = new Int32Array(0)
  let room = 0
  let clauseStart = new Int32Array(0)
  let clauseEnd = new Int32Array(0)
  let itemEnd = new Int32Array(0)
  let firstVerb = new Int32Array(0)
  /** Classes, ids, first and last characters, with EDGE places for what lies before and after the sentence. */
  let cls = new Int32Array(0)
  let id = new Int32Array(0)
  let firstChar = new Int32Array(0)
  let lastChar = new Int32Array(0)

  return (tokens, text, { role }) => {
    const { length, classes, ids, starts, inside } = tokens
    if (length + 1 > room) {
      room = Math.max(256, 2 * (length + 1))
      features = new Int32Array(room * TOKEN_FEATURES)
      clauseStart = new Int32Array(room)
      clauseEnd = new Int32Array(room)
      itemEnd = new Int32Array(room)
      firstVerb = new Int32Array(room)
      cls = new Int32Array(room + 2 * EDGE)
      id = new Int32Array(room + 2 * EDGE)
      firstChar = new Int32Array(room + 2 * EDGE)
      lastChar = new Int32Array(room + 2 * EDGE)
      id.fill(BEFORE_ALL, 0, EDGE)
    }
    for (let i = 0; i < length; i++) {
      cls[EDGE + i] = classes[i] as number
      id[EDGE + i] = ids[i] as number
      firstChar[EDGE + i] = text.charCodeAt(starts[i] as number)
      lastChar[EDGE + i] = text.charCodeAt((starts[i + 1] as number) - 1)
    }
    cls.fill(0, EDGE + length, 2 * EDGE + length)
    id.fill(AFTER_ALL, EDGE + length, 2 * EDGE + length)
    firstChar.fill(0, EDGE + length, 2 * EDGE + length)
    lastChar.fill(0, EDGE + length, 2 * EDGE + length)

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
    let nearVerb = -1
    let nearCue = -1
    let nearDe = -1
    for (let i = 0; i < length; i++) {
      const start = clauseStart[i] as number
      if (start === i) nearVerb = nearCue = nearDe = -1
      const e = EDGE + i
      const c0 = cls[e] as number
      const c1 = cls[e + 1] as number
      const p1 = cls[e - 1] as number
      const w0 = id[e] as number
      const w1 = id[e + 1] as number
      const q1 = id[e - 1] as number
      features[n++] = feature(1, w0, 0, 0)
      features[n++] = feature(2, q1, 0, 0)
      features[n++] = feature(3, w1, 0, 0)
      features[n++] = feature(9, c0, 0, 0)
      features[n++] = feature(10, p1, c0, 0)
      features[n++] = feature(11, c0, c1, 0)
      features[n++] = feature(15, p1, w0, 0)
      features[n++] = feature(18, c0, w1, 0)
      const lc = lastChar[e] as number
      const fc = firstChar[e] as number
      features[n++] = feature(24, lc, 0, 0)
      features[n++] = feature(25, fc, lc, 0)

      const end = clauseEnd[i] as number
      const item = itemEnd[i] as number
      const before = cls[EDGE + start - 1] as number
      const after = cls[EDGE + end] as number
      const sinceStart = near(i - start)
      const untilEnd = near(end - i)
      features[n++] = feature(30, sinceStart, before, role)
      features[n++] = feature(31, untilEnd, after, role)
      features[n++] = feature(32, (sinceStart << 8) | untilEnd, c0, role)
      features[n++] = feature(33, sinceStart === 0 ? (before << 8) | after : -1, c0, c1)
      features[n++] = feature(34, before, after, c0)
      const verb = firstVerb[i] as number
      const verbPlace = verb < 0 ? 3 : i < verb ? 0 : i === verb ? 1 : 2
      features[n++] = feature(35, id[EDGE + verb] as number, verbPlace, c0)
      features[n++] = feature(36, cls[EDGE + verb] as number, verbPlace, (c0 << 8) | p1)
      const last = end - 1
      const lastClass = cls[EDGE + last] as number
      features[n++] = feature(38, lastClass, cls[EDGE + verb] as number, (c0 << 8) | verbPlace)
      features[n++] = feature(39, lastChar[EDGE + last] as number, c0, i === last ? 1 : 0)
      features[n++] = feature(40, cls[EDGE + start] as number, c0, sinceStart)
      const verbGap = nearVerb < 0 ? 9 : near(i - nearVerb)
      features[n++] = feature(43, cls[EDGE + nearVerb] as number, c0, (verbGap << 8) | p1)
      const cueGap = nearCue < 0 ? 9 : near(i - nearCue)
      features[n++] = feature(45, id[EDGE + nearCue] as number, c0, 0)
      features[n++] = feature(46, cls[EDGE + nearCue] as number, c0, cueGap)
      features[n++] = feature(48, cls[EDGE + item - 1] as number, c0, near(item - i))
      features[n++] = feature(50, cls[EDGE + item] as number, before, c0)
      features[n++] = feature(51, (inside[i] as number) | 16, c0, p1)
      features[n++] = feature(52, nearDe < 0 ? 9 : near(i - nearDe), c0, c1)
      const next = end + 1
      features[n++] = feature(53, cls[EDGE + next] as number, c0, after)
      const nextVerb = next < length ? (firstVerb[next] as number) : -1
      features[n++] = feature(55, cls[EDGE + nextVerb] as number, c0, lastClass)
      features[n++] = feature(58, cls[EDGE + start] as number, lastClass, c0)
      if (IS_VERB[c0] === 1) nearVerb = i
      if (IS_CUE[c0] === 1) nearCue = i
      if (c0 === DE) nearDe = i
    }
    return features
  }
}
