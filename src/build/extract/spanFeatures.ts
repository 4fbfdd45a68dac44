import { feature } from './feature.ts'
import type { Tokens } from './tokens.ts'
import { classNumber, WORD_CLASSES } from './wordClass.ts'
import { FUNCTION_WORDS } from './words/functionWords.ts'
import { VERBS } from './words/verbs.ts'

const among = (...names: string[]): Uint8Array => {
  const is = new Uint8Array(WORD_CLASSES.length)
  for (const name of names) is[classNumber(name)] = 1
  return is
}

const IS_VERB = among(...Object.keys(VERBS))
const IS_FUNCTION = among(...Object.keys(FUNCTION_WORDS))
const IS_CLAUSE_END = among('comma', 'semicolon', 'stop', 'colon', 'dash')
const IS_CUE = among('by', 'by1', 'accord', 'for', 'causative', 'agent', 'disposal')
const IS_SEPARATOR = among('pause', 'and')
const DE = classNumber('de')
const PAUSE = classNumber('pause')
const AND = classNumber('and')
const MODAL = classNumber('modal')
const OPENS = among('openQuote', 'openTitle', 'openBracket')
const CLOSES = among('closeQuote', 'closeTitle', 'closeBracket')

/** Places kept before and after a sentence, so that what lies a little outside can be read. */
const EDGE = 4
/** The ids of what lies before and after a sentence. */
const BEFORE_ALL = 1
const AFTER_ALL = 2

const near = (n: number): number => (n < 4 ? n : n < 6 ? 4 : n < 9 ? 5 : n < 14 ? 6 : 7)
const few = (n: number): number => (n < 3 ? n : 3)

/** The most features that a span can have. */
export const SPAN_FEATURES = 110

/**
 * Prepares one sentence; the others then write features from `offset` on and return where they end. Many spans begin or end at the same
 * token, so what hangs on one end alone can be asked once.
 */
export interface SpanFeatures {
  prepare(tokens: Tokens, text: string, role: number): void
  /** What all spans that begin with token `from` have. */
  ofStart(from: number, out: Int32Array, offset: number): number
  /** What all spans that end before token `to` have. */
  ofEnd(to: number, out: Int32Array, offset: number): number
  /** What tokens `from` up to `to` have besides; `gaps` are how far the tagger's best path with this span in each kind falls short. */
  ofBoth(
    from: number,
    to: number,
    gaps: ArrayLike<number>,
    at: number,
    out: Int32Array,
    offset: number,
  ): number
  /** All of a span's features. */
  of(from: number, to: number, gaps: ArrayLike<number>, at: number, out: Int32Array, offset: number): number
}

export function spanFeatures(): SpanFeatures {
  let tokens: Tokens = {
    length: 0,
    starts: new Int32Array(1),
    classes: new Uint8Array(0),
    ids: new Int32Array(0),
    inside: new Uint8Array(0),
    closings: new Int32Array(0),
  }
  let text = ''
  let role = 0
  let clauseStart = new Int32Array(0)
  let clauseEnd = new Int32Array(0)
  let nearVerb = new Int32Array(0)
  let nearCue = new Int32Array(0)
  let firstVerb = new Int32Array(0)
  let clauseOf = new Int32Array(0)
  let pauses = new Int32Array(0)
  let ands = new Int32Array(0)
  let des = new Int32Array(0)
  let verbs = new Int32Array(0)
  let modals = new Int32Array(0)
  let commas = new Int32Array(0)
  let cues = new Int32Array(0)
  let levels = new Int32Array(0)
  let room = 0

  /** Classes and ids, with EDGE places for what lies before and after the sentence. */
  let cls = new Int32Array(0)
  let id = new Int32Array(0)
  /** The last character before each token, 0 before the first. */
  let charBefore = new Int32Array(0)

  return {
    prepare(nextTokens, nextText, nextRole) {
      tokens = nextTokens
      text = nextText
      role = nextRole
      const { length, classes, inside } = tokens
      if (length + 2 > room) {
        room = 2 * (length + 2)
        clauseStart = new Int32Array(room)
        clauseEnd = new Int32Array(room)
        nearVerb = new Int32Array(room)
        nearCue = new Int32Array(room)
        firstVerb = new Int32Array(room)
        clauseOf = new Int32Array(room)
        pauses = new Int32Array(room)
        ands = new Int32Array(room)
        des = new Int32Array(room)
        verbs = new Int32Array(room)
        modals = new Int32Array(room)
        commas = new Int32Array(room)
        cues = new Int32Array(room)
        levels = new Int32Array(room)
        cls = new Int32Array(room + 2 * EDGE)
        id = new Int32Array(room + 2 * EDGE)
        charBefore = new Int32Array(room)
        id.fill(BEFORE_ALL, 0, EDGE)
      }
      for (let i = 0; i < length; i++) {
        cls[EDGE + i] = classes[i] as number
        id[EDGE + i] = tokens.ids[i] as number
        charBefore[i + 1] = text.charCodeAt((tokens.starts[i + 1] as number) - 1)
      }
      cls.fill(0, EDGE + length, 2 * EDGE + length)
      id.fill(AFTER_ALL, EDGE + length, 2 * EDGE + length)
      let start = 0
      let verb = -1
      let cue = -1
      let first = -1
      let clause = 0
      for (let i = 0; i < length; i++) {
        const c = classes[i] as number
        clauseStart[i] = start
        clauseOf[i] = clause
        nearVerb[i] = verb
        nearCue[i] = cue
        if (IS_VERB[c] === 1) {
          verb = i
          if (first < 0) first = i
        }
        if (IS_CUE[c] === 1) cue = i
        pauses[i + 1] = (pauses[i] as number) + (c === PAUSE ? 1 : 0)
        ands[i + 1] = (ands[i] as number) + (c === AND ? 1 : 0)
        des[i + 1] = (des[i] as number) + (c === DE ? 1 : 0)
        verbs[i + 1] = (verbs[i] as number) + (IS_VERB[c] as number)
        modals[i + 1] = (modals[i] as number) + (c === MODAL ? 1 : 0)
        const ends = IS_CLAUSE_END[c] === 1 && inside[i] === 0
        commas[i + 1] = (commas[i] as number) + (ends ? 1 : 0)
        cues[i + 1] = (cues[i] as number) + (IS_CUE[c] as number)
        levels[i + 1] = (levels[i] as number) + (OPENS[c] as number) - (CLOSES[c] as number)
        if (ends || i === length - 1) {
          const end = ends ? i : length
          for (let j = start; j <= i; j++) {
            firstVerb[j] = first
            clauseEnd[j] = end
          }
          start = i + 1
          verb = cue = first = -1
          clause++
        }
      }
    },

    ofStart,
    ofEnd,
    ofBoth,
    of: (from, to, gaps, at, out, offset) =>
      ofBoth(from, to, gaps, at, out, ofEnd(to, out, ofStart(from, out, offset))),
  }

  function ofStart(from: number, out: Int32Array, offset: number): number {
    let n = offset
    const fc = cls[EDGE + from] as number
    const fw = id[EDGE + from] as number
    const pc = cls[EDGE + from - 1] as number
    const pw = id[EDGE + from - 1] as number
    out[n++] = feature(1, fw, 0, 0)
    out[n++] = feature(2, fc, 0, 0)
    out[n++] = feature(9, pw, 0, 0)
    out[n++] = feature(10, pc, 0, 0)
    out[n++] = feature(14, pw, fc, 0)
    out[n++] = feature(15, pc, fw, 0)
    out[n++] = feature(19, cls[EDGE + from - 2] as number, pc, fc)
    out[n++] = feature(42, id[EDGE + (nearVerb[from] as number)] as number, fc, 0)
    out[n++] = feature(45, id[EDGE + (nearCue[from] as number)] as number, fc, 0)
    return n
  }

  function ofEnd(to: number, out: Int32Array, offset: number): number {
    let n = offset
    const lc = cls[EDGE + to - 1] as number
    const lw = id[EDGE + to - 1] as number
    const nc = cls[EDGE + to] as number
    const nw = id[EDGE + to] as number
    out[n++] = feature(0, 0, 0, 0)
    out[n++] = feature(3, lw, 0, 0)
    out[n++] = feature(4, lc, 0, 0)
    out[n++] = feature(5, charBefore[to] as number, 0, 0)
    out[n++] = feature(11, nw, 0, 0)
    out[n++] = feature(12, nc, 0, 0)
    out[n++] = feature(17, lc, nw, 0)
    out[n++] = feature(20, lc, nc, cls[EDGE + to + 1] as number)
    return n
  }

  function ofBoth(
    from: number,
    to: number,
    gaps: ArrayLike<number>,
    at: number,
    out: Int32Array,
    offset: number,
  ): number {
    let n = offset
    const last = to - 1
    const fc = cls[EDGE + from] as number
    const lc = cls[EDGE + last] as number
    const lw = id[EDGE + last] as number
    const pc = cls[EDGE + from - 1] as number
    const nc = cls[EDGE + to] as number
    const nw = id[EDGE + to] as number
    const size = near(to - from)
    const end2 = charBefore[to] as number
    out[n++] = feature(6, fc, lc, 0)
    out[n++] = feature(13, pc, nc, 0)
    out[n++] = feature(23, size, fc, 0)
    out[n++] = feature(24, size, lc, 0)
    out[n++] = feature(27, fc, end2, 0)

    const nPause = few((pauses[to] as number) - (pauses[from] as number))
    const nAnd = few((ands[to] as number) - (ands[from] as number))
    const nDe = few((des[to] as number) - (des[from] as number))
    const nVerb = few((verbs[to] as number) - (verbs[from] as number))
    const nModal = few((modals[to] as number) - (modals[from] as number))
    const nComma = few((commas[to] as number) - (commas[from] as number))
    const nCue = few((cues[to] as number) - (cues[from] as number))
    let lowest = 0
    let level = 0
    if (nPause + nComma + nAnd > 0 || (levels[to] as number) !== (levels[from] as number) || OPENS[fc] === 1)
      for (let i = from; i < to; i++) {
        level += (OPENS[cls[EDGE + i] as number] as number) - (CLOSES[cls[EDGE + i] as number] as number)
        if (level < lowest) lowest = level
      }
    const balance = (lowest < 0 ? 1 : 0) | (level > 0 ? 2 : level < 0 ? 4 : 0)
    const quoted = (OPENS[pc] === 1 ? 1 : 0) | (CLOSES[nc] === 1 ? 2 : 0)
    out[n++] = feature(31, (nPause << 4) | nAnd, fc, 0)
    out[n++] = feature(32, nComma, quoted, balance)
    out[n++] = feature(33, nDe, fc, lc)
    out[n++] = feature(34, nVerb, fc, lc)
    out[n++] = feature(35, nModal, nCue, fc)
    out[n++] = feature(37, balance, pc, nc)
    out[n++] = feature(
      104,
      (tokens.inside[from] as number) | ((tokens.closings[from] as number) === to ? 8 : 0),
      nc,
      fc,
    )

    let shape = 0
    let previous = -1
    let whole = 0
    for (let i = from; i < to; i++) {
      const c = cls[EDGE + i] as number
      if (c !== previous) shape = Math.imul(shape ^ c, 0x01000193) + 7
      previous = c
      whole = Math.imul(whole ^ (id[EDGE + i] as number), 0x01000193) + 3
    }
    if (to - from <= 8) out[n++] = feature(39, shape, 0, 0)

    const start = clauseStart[from] as number
    const end = clauseEnd[last] as number
    const verb = nearVerb[from] as number
    const vc = cls[EDGE + verb] as number
    const vw = id[EDGE + verb] as number
    const cue = nearCue[from] as number
    const cw = id[EDGE + cue] as number
    const before = cls[EDGE + start - 1] as number
    const after = cls[EDGE + end] as number
    const atStart = from === start ? 1 : 0
    const atEnd = to === end ? 1 : 0
    const edges = (atStart << 1) | atEnd
    out[n++] = feature(43, vc, fc, lc)
    out[n++] = feature(46, cw, nw, 0)
    out[n++] = feature(48, cls[EDGE + start] as number, edges, fc)
    out[n++] = feature(50, (before << 8) | after, edges, fc)
    const nextVerb = end + 1 < tokens.length ? (firstVerb[end + 1] as number) : -1
    out[n++] = feature(52, cls[EDGE + nextVerb] as number, after, (fc << 8) | edges)
    const previousVerb = start >= 2 ? (firstVerb[start - 2] as number) : -1
    out[n++] = feature(55, cls[EDGE + previousVerb] as number, before, (fc << 8) | edges)
    out[n++] = feature(57, role, edges, fc)
    const clauses = (clauseOf[tokens.length - 1] as number) + 1
    const place =
      clauses === 1 ? 0 : clauseOf[from] === 0 ? 1 : (clauseOf[from] as number) >= clauses - 2 ? 2 : 3
    out[n++] = feature(59, place, fc, lc)
    out[n++] = feature(61, vw, lw, 0)
    out[n++] = feature(62, vc, lw, 0)
    out[n++] = feature(64, end2, vc, pc)
    const inner = verbs[to] as number
    out[n++] = feature(
      66,
      inner > (verbs[from] as number) ? (id[EDGE + firstVerbFrom(from, to)] as number) : 0,
      lc,
      0,
    )
    out[n++] = feature(67, cls[EDGE + end - 1] as number, nc, (fc << 8) | edges)

    const left = IS_SEPARATOR[pc] === 1 ? pc : 0
    const right = IS_SEPARATOR[nc] === 1 ? nc : 0
    const pausesLeft = few((pauses[from] as number) - (pauses[start] as number))
    const pausesRight = few((pauses[Math.min(end, tokens.length)] as number) - (pauses[to] as number))
    out[n++] = feature(69, (left << 8) | right, (pausesLeft << 4) | pausesRight, fc)
    out[n++] = feature(70, (left << 8) | right, (pausesLeft << 4) | pausesRight, (nPause << 4) | nAnd)
    if (left > 0 || right > 0) {
      const tail = listTail(to, end)
      out[n++] = feature(72, cls[EDGE + tail] as number, left, right)
      const same =
        (left > 0 && (charBefore[from - 1] as number) === end2 ? 1 : 0) |
        (right > 0 && (charBefore[itemEnd(to + 1, end)] as number) === end2 ? 2 : 0)
      out[n++] = feature(74, same, left, right)
      const back = left > 0 ? near(from - 1 - itemStart(from - 1, start)) : 0
      const on = right > 0 ? near(itemEnd(to + 1, end) - to - 1) : 0
      out[n++] = feature(75, size, back, on)
      const head = listHead(from, start)
      out[n++] = feature(78, id[EDGE + head - 1] as number, fc, (left << 8) | right)
    }
    if (nPause + nAnd > 0) {
      let least = 99
      let most = 0
      let items = 0
      let alike = 1
      let verbal = 0
      for (let i = from; i < to; ) {
        const stop = Math.min(itemEnd(i, to), to)
        const width = (tokens.starts[stop] as number) - (tokens.starts[i] as number)
        if (width < least) least = width
        if (width > most) most = width
        if ((charBefore[stop] as number) !== end2) alike = 0
        if (IS_VERB[cls[EDGE + i] as number] === 1) verbal++
        items++
        i = stop + 1
      }
      out[n++] = feature(82, near(least), near(most), few(items))
      out[n++] = feature(83, alike, few(items), few(verbal))
      out[n++] = feature(87, few(verbal), few(items), fc)
      out[n++] = feature(89, alike, vc, near(least))
    }

    let best = -100000
    let bestKind = 0
    let second = -100000
    for (let k = 0; k < 4; k++) {
      const gap = gaps[at + k] as number
      if (gap > best) {
        second = best
        best = gap
        bestKind = k
      } else if (gap > second) second = gap
    }
    const short = gapBucket(-best)
    out[n++] = feature(91, short, bestKind, 0)
    out[n++] = feature(92, gapBucket(best - second), bestKind, 0)
    out[n++] = feature(93, short, bestKind, fc)
    out[n++] = feature(94, short, bestKind, size)
    for (let k = 0; k < 4; k++)
      out[n++] = feature(95, k, gapBucket(best - (gaps[at + k] as number)), bestKind)
    out[n++] = feature(97, short, (left << 8) | right, (nPause << 4) | nAnd)
    return n
  }

  function firstVerbFrom(from: number, to: number): number {
    for (let i = from; i < to; i++) if (IS_VERB[cls[EDGE + i] as number] === 1) return i
    return -1
  }

  function itemEnd(from: number, end: number): number {
    let i = from
    while (i < end && IS_SEPARATOR[cls[EDGE + i] as number] !== 1) i++
    return i
  }

  function itemStart(to: number, start: number): number {
    let i = to
    while (i > start && IS_SEPARATOR[cls[EDGE + i - 1] as number] !== 1) i--
    return i
  }

  /** The first token after the last separator's item that is a function word or a mark. */
  function listTail(from: number, end: number): number {
    let i = from
    for (let j = from; j < end; j++) if (IS_SEPARATOR[cls[EDGE + j] as number] === 1) i = j + 1
    while (i < end && IS_FUNCTION[cls[EDGE + i] as number] !== 1) i++
    return i
  }

  /** The start of the first item of the list that holds `from`. */
  function listHead(from: number, start: number): number {
    let i = from
    for (;;) {
      const item = itemStart(i, start)
      if (item <= start || (cls[EDGE + item - 1] as number) === 0) return item
      if (IS_SEPARATOR[cls[EDGE + item - 1] as number] !== 1) return item
      i = item - 1
    }
  }
}

const gapBucket = (gap: number): number =>
  gap <= 0
    ? 0
    : gap < 32
      ? 1
      : gap < 64
        ? 2
        : gap < 128
          ? 3
          : gap < 192
            ? 4
            : gap < 256
              ? 5
              : gap < 384
                ? 6
                : gap < 512
                  ? 7
                  : gap < 640
                    ? 8
                    : gap < 768
                      ? 9
                      : gap < 1024
                        ? 10
                        : gap < 2000
                          ? 11
                          : 12
