import { type FrameEnds, firedFrames, type ReadyFrame } from './frameMatch.ts'
import { type Actant, isClauseMark, type Scene } from './scene.ts'

/** How many mentions back a pair may reach. */
export const REACH = 24

/** 0: no relation. Then each type with the direction from the first to the second, and back. */
export const LABELS = 13

/** Hashes of the words in and around one mention, made once. */
interface Signs {
  readonly first: number
  readonly first2: number
  readonly last: number
  readonly last2: number
  readonly before1: number
  readonly before2: number
  readonly before: number
  readonly after1: number
  readonly after2: number
  readonly after: number
  readonly opening: number
  readonly separator: number
  readonly length: number
}

const mix = (hash: number, value: number): number => {
  let h = Math.imul(hash ^ value, 0x9e3779b1)
  h ^= h >>> 15
  return Math.imul(h, 0x85ebca77) ^ (h >>> 13)
}

function hashOf(text: string, start: number, end: number): number {
  let h = 0x811c9dc5
  for (let i = start; i < end; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h
}

function signsOf(text: string, { start, end, before, after }: Actant): Signs {
  // Where no word stands before or after, the mark beside it speaks.
  const wordsBefore = before.end > before.start
  const wordsAfter = after.end > after.start
  const markBefore = start > 0 ? text.charCodeAt(start - 1) : 0
  const markAfter = end < text.length ? text.charCodeAt(end) : 0
  return {
    first: text.charCodeAt(start),
    first2: hashOf(text, start, Math.min(end, start + 2)),
    last: text.charCodeAt(end - 1),
    last2: hashOf(text, Math.max(start, end - 2), end),
    before1: wordsBefore ? text.charCodeAt(before.end - 1) : markBefore,
    before2: wordsBefore ? hashOf(text, Math.max(before.start, before.end - 2), before.end) : markBefore,
    before: wordsBefore ? hashOf(text, Math.max(before.start, before.end - 6), before.end) : markBefore,
    after1: wordsAfter ? text.charCodeAt(after.start) : markAfter,
    after2: wordsAfter ? hashOf(text, after.start, Math.min(after.end, after.start + 2)) : markAfter,
    after: wordsAfter ? hashOf(text, after.start, Math.min(after.end, after.start + 6)) : markAfter,
    opening: wordsBefore ? hashOf(text, before.start, Math.min(before.end, before.start + 2)) : 0,
    separator:
      before.start > 0 && isClauseMark(text.charCodeAt(before.start - 1))
        ? text.charCodeAt(before.start - 1)
        : 0,
    length: Math.min(7, (end - start) >> 1),
  }
}

const STEPS = [0, 1, 2, 3, 4, 5, 5, 6, 6, 6, 7]
const bucket = (n: number): number => STEPS[Math.min(n, 10)] ?? 7

/** What is known of a scene before any pair of it is decided. */
export interface SceneSigns {
  readonly scene: Scene
  readonly ends: FrameEnds
  readonly signs: readonly Signs[]
  /** For each mention, how many of each kind stand before it outside of others: kind-major. */
  readonly counts: readonly Int32Array[]
  /** The first and last position of the list that each mention belongs to. */
  readonly lists: readonly { readonly first: number; readonly last: number }[]
}

export function sceneSigns(text: string, scene: Scene, ends: FrameEnds): SceneSigns {
  const { actants } = scene
  const count = actants.length
  const counts = [0, 1, 2, 3].map(() => new Int32Array(count + 1))
  actants.forEach((actant, i) => {
    counts.forEach((of, kind) => {
      of[i + 1] = (of[i] ?? 0) + (actant.holder < 0 && actant.kind === kind ? 1 : 0)
    })
  })
  return {
    scene,
    ends,
    signs: actants.map((actant) => signsOf(text, actant)),
    counts,
    lists: actants.map((_, i) => ({ first: i, last: i })),
  }
}

/** Feature hashes of one pair, in a buffer that is used again for the next. */
export class FeatureList {
  readonly values = new Int32Array(256)
  length = 0
  add(template: number, a: number, b: number, c: number): void {
    this.values[this.length++] = mix(mix(mix(template, a), b), c)
  }
}

/** What has been decided in a scene: the label of each pair, row by the earlier mention, and sums of it. */
export class Decisions {
  readonly count: number
  readonly labels: Uint8Array
  /** Bit sets of the labels that each mention has, as the earlier and as the later of a pair. */
  readonly asFirst: Int32Array
  readonly asSecond: Int32Array
  constructor(count: number) {
    this.count = count
    this.labels = new Uint8Array(count * count)
    this.asFirst = new Int32Array(count)
    this.asSecond = new Int32Array(count)
  }
  label(first: number, second: number): number {
    return this.labels[first * this.count + second] ?? 0
  }
  decide(first: number, second: number, label: number): void {
    this.labels[first * this.count + second] = label
    if (label === 0) return
    this.asFirst[first] = (this.asFirst[first] ?? 0) | (1 << label)
    this.asSecond[second] = (this.asSecond[second] ?? 0) | (1 << label)
  }
}
/** Labels of `serves` from the first to the second, and of `performs`. */
const SERVES = 1

import { RELATION_TYPES } from '../../../model/kinds.ts'
import { FRAMES } from './frames.ts'

const opens = 0
const sayings = FRAMES.map((f) => RELATION_TYPES.indexOf(f.type) * 2 + (f.from === 'A' ? 0 : 1))
const fired: number[] = []
const forward: boolean[] = []

/** Fills `into` with the features of the pair `i` < `j`, given the decisions taken so far. */
export function pairFeatures(
  known: SceneSigns,
  frames: readonly ReadyFrame[],
  i: number,
  j: number,
  done: Decisions,
  into: FeatureList,
): void {
  const { scene, signs, counts, lists } = known
  const a = scene.actants[i]
  const b = scene.actants[j]
  const sa = signs[i]
  const sb = signs[j]
  const la = lists[i]
  const lb = lists[j]
  into.length = 0
  if (!a || !b || !sa || !sb || !la || !lb) return
  const inside = b.end <= a.end
  const nested = inside ? 1 : (a.holder >= 0 ? 2 : 0) + (b.holder >= 0 ? 3 : 0)
  const k = ((a.kind * 4 + b.kind) << 3) | nested
  const between = (kind: number): number =>
    (counts[kind]?.[j] ?? 0) - (counts[kind]?.[Math.min(j, i + 1)] ?? 0)
  const goals = between(0)
  const means = between(1)
  const principles = between(2)
  const actors = between(3)
  const n = bucket(goals + means + principles + actors)
  const d = bucket(b.clause - a.clause)
  const p = Math.min(3, b.part - a.part)
  const l = bucket(b.list - a.list)
  const sameList = l === 0 ? 1 : 0
  const d3 = Math.min(d, 2)
  const l3 = Math.min(l, 2)
  const kd = (k << 4) | d
  const heading = scene.heading ? 1 : 0
  const mixture =
    Math.min(2, goals) * 27 + Math.min(2, means) * 9 + Math.min(2, principles) * 3 + Math.min(2, actors)

  into.add(1, k, 0, 0)
  into.add(2, kd, 0, 0)
  into.add(3, k, n, 0)
  into.add(4, kd, n, l)
  into.add(5, k, mixture, 0)
  into.add(6, kd, p, Math.min(2, goals))
  into.add(7, k, l, p)
  into.add(8, k, heading, n)
  into.add(9, k, bucket(scene.actants.length), n)
  into.add(10, k, mixture, d)
  into.add(11, k, sameList, 0)
  into.add(12, k, bucket(a.members.length), bucket(b.members.length))
  into.add(13, k, Math.min(2, a.members.length), d)
  into.add(14, k, Math.min(2, b.members.length), d)

  const headA = signs[la.first] ?? sa
  const tailA = signs[la.last] ?? sa
  const headB = signs[lb.first] ?? sb
  const tailB = signs[lb.last] ?? sb
  into.add(20, k, sa.first, 0)
  into.add(21, k, sa.first2, 0)
  into.add(22, k, sa.last, 0)
  into.add(23, k, sa.last2, 0)
  into.add(24, k, sa.before1, d3)
  into.add(25, k, sa.before2, d3)
  into.add(26, k, headA.before, d3)
  into.add(27, k, sa.after1, d3)
  into.add(28, k, tailA.after2, d3)
  into.add(29, k, tailA.after, l3)
  into.add(30, k, headA.opening, d3)
  into.add(31, k, sb.first, 0)
  into.add(32, k, sb.first2, 0)
  into.add(33, k, sb.last, 0)
  into.add(34, k, sb.last2, 0)
  into.add(35, k, sb.before1, l3)
  into.add(36, k, sb.before2, l3)
  into.add(37, k, headB.before, l3)
  into.add(38, k, sb.after1, d3)
  into.add(39, k, tailB.after2, d3)
  into.add(40, k, tailB.after, d3)
  into.add(41, k, headB.opening, d3)
  into.add(42, b.kind, sb.first2, l3)
  into.add(43, b.kind, headB.before, l3)
  into.add(44, a.kind, headA.before, l3)
  into.add(45, a.kind, tailA.after, l3)
  into.add(46, b.kind, tailB.after, l3)
  into.add(47, k, headA.opening, headB.opening)
  into.add(48, k, tailA.after2, headB.before2)
  into.add(49, k, sa.first, sb.first)
  into.add(50, k, headB.separator, headA.opening)
  into.add(51, k, headB.separator, l)
  into.add(52, k, headA.separator, tailB.after1)
  into.add(53, sa.first2, sb.first2, 0)
  into.add(54, k, sa.length, sb.length)
  into.add(55, k, tailA.after1, headB.before1)

  // Who stands next to the two: a nearer or a better end.
  const next = scene.actants[lb.last + 1]
  const nextSigns = signs[lb.last + 1]
  const previous = scene.actants[la.first - 1]
  const follower = scene.actants[la.last + 1]
  const leader = scene.actants[lb.first - 1]
  into.add(60, k, next ? next.kind + 1 : 0, next ? Math.min(2, next.clause - b.clause) : 3)
  into.add(61, k, next ? next.kind + 1 : 0, nextSigns?.first ?? 0)
  into.add(62, k, previous ? previous.kind + 1 : 0, previous ? Math.min(2, a.clause - previous.clause) : 3)
  into.add(63, k, follower ? follower.kind + 1 : 0, leader ? leader.kind + 1 : 0)
  into.add(
    64,
    kd,
    leader && leader !== a ? leader.kind * 3 + Math.min(2, b.clause - leader.clause) + 1 : 0,
    sb.first,
  )
  into.add(
    65,
    kd,
    follower && follower !== b ? follower.kind * 3 + Math.min(2, follower.clause - a.clause) + 1 : 0,
    sa.first,
  )

  // Verbs and their likeness: parallel clauses have like beginnings, endings and lengths.
  const parallel = (x: number, y: number): number => {
    const one = scene.actants[x]
    const two = scene.actants[y]
    const s1 = signs[x]
    const s2 = signs[y]
    if (!one || !two || !s1 || !s2) return 0
    return (
      1 +
      (one.kind === two.kind ? 1 : 0) +
      (s1.first2 === s2.first2 ? 4 : s1.first === s2.first ? 2 : 0) +
      (s1.last2 === s2.last2 ? 12 : s1.last === s2.last ? 6 : 0) +
      (Math.abs(one.end - one.start - two.end + two.start) < 2 ? 18 : 0) +
      (one.list === two.list ? 36 : one.clause === two.clause ? 72 : 108)
    )
  }
  const leaderSigns = signs[lb.first - 1]
  const followerSigns = signs[la.last + 1]
  into.add(100, k, parallel(i, j), 0)
  into.add(101, k, leader && leader !== a ? parallel(lb.first - 1, j) : -1, 0)
  into.add(102, k, follower && follower !== b ? parallel(i, la.last + 1) : -1, 0)
  into.add(103, k, leaderSigns && leader !== a ? leaderSigns.first2 : 0, sb.first2)
  into.add(104, k, followerSigns && follower !== b ? followerSigns.first2 : 0, sa.first2)
  into.add(105, k, next ? parallel(j, lb.last + 1) : -1, 0)
  let subjects = 0
  for (let m = i + 1; m < j; m++)
    if (scene.actants[m]?.kind === 3 && scene.actants[m]?.cues[opens] === 1) subjects++
  into.add(106, k, subjects, p)
  into.add(107, k, a.cues[opens] ?? 0, d)
  into.add(108, k, b.cues[opens] ?? 0, d)

  // How many mentions that may be the main one of their clause stand between, and how far that is.
  let rank = 0
  let mains = 0
  for (let m = i + 1; m < j; m++) {
    const other = scene.actants[m]
    if (!other || other.holder >= 0 || other.kind === 3) continue
    rank++
    if (!known.ends.preposed[m]) mains++
  }
  const reach = b.clause === a.clause ? 0 : b.clause === a.clause + 1 ? 1 : 2
  const posed = (known.ends.preposed[i] ? 1 : 0) + (known.ends.preposed[j] ? 2 : 0)
  const place = Math.min(3, rank) * 3 + reach
  const mainPlace = (Math.min(3, mains) * 3 + reach) * 4 + posed
  into.add(110, k, place, posed)
  into.add(111, k, mainPlace, 0)
  into.add(112, k, mainPlace, sa.before2)
  into.add(113, k, mainPlace, sb.first2)
  into.add(114, a.kind, mainPlace, headA.before)

  // The shape of what stands between and after: kinds, clauses, who waits.
  const shapeOf = (from: number, to: number): number => {
    let shape = 1
    for (let m = from; m < to; m++) {
      const other = scene.actants[m]
      if (!other || other.holder >= 0) continue
      const step = other.clause - (scene.actants[m - 1]?.clause ?? 0)
      shape = Math.imul(shape, 37) + other.kind + (known.ends.preposed[m] ? 4 : 0) + Math.min(2, step) * 8 + 1
    }
    return shape
  }
  if (j - i <= 6) {
    const shape = shapeOf(i + 1, j)
    into.add(115, k, shape, reach)
    into.add(116, k, shape, shapeOf(j + 1, Math.min(scene.actants.length, j + 3)))
    into.add(117, k, shape, sb.first2)
  }
  into.add(118, k, shapeOf(j + 1, Math.min(scene.actants.length, j + 3)), Math.min(2, goals))
  into.add(119, k, shapeOf(Math.max(0, i - 2), i), place)

  // Frames.
  fired.length = 0
  forward.length = 0
  firedFrames(scene, known.ends, frames, i, j, fired, forward)
  fired.forEach((number) => {
    into.add(70, number, 0, 0)
    into.add(71, number, k, 0)
    into.add(72, number, place, Math.min(2, goals))
    into.add(73, number, a.kind * 4 + b.kind, mainPlace)
    into.add(79, number, mainPlace, 0)
  })
  const said = fired.length > 0 ? (sayings[fired[0] ?? 0] ?? 0) : -1
  into.add(76, said, forward[0] ? 1 : 0, mainPlace)
  into.add(77, said, forward[0] ? 1 : 0, k)
  into.add(78, said, forward[0] ? 1 : 0, d * 3 + Math.min(2, goals))
  into.add(74, fired[0] ?? -1, fired[1] ?? -1, k)
  into.add(75, fired.length > 0 ? 1 : 0, k, l3)

  // Decisions taken: of the one after the first towards the second, of the first towards the one before the second …
  const maskA = (done.asFirst[i] ?? 0) | ((done.asSecond[i] ?? 0) << 13)
  const maskB = done.asSecond[j] ?? 0
  const servedA = ((done.asFirst[i] ?? 0) >> SERVES) & 1
  let transitive = 0
  let sibling = 0
  let earlier = 0
  for (let m = i + 1; m < j; m++) {
    const out = done.label(i, m)
    const inn = done.label(m, j)
    if (out === SERVES && inn === SERVES) transitive = 1
    if (sibling === 0 && scene.actants[m]?.holder === a.holder) {
      sibling =
        1 + inn * 4 + (scene.actants[m]?.list === a.list ? 2 : scene.actants[m]?.clause === a.clause ? 1 : 0)
    }
    if (scene.actants[m]?.holder === b.holder)
      earlier =
        1 + out * 4 + (scene.actants[m]?.list === b.list ? 2 : scene.actants[m]?.clause === b.clause ? 1 : 0)
  }
  into.add(80, k, maskA, 0)
  into.add(81, k, done.asFirst[i] ?? 0, l3)
  into.add(82, k, maskB, 0)
  into.add(83, k, sibling, 0)
  into.add(84, k, earlier, 0)
  into.add(85, k, sibling, earlier)
  into.add(86, k, transitive, servedA)
  into.add(87, k, sibling, servedA)
  into.add(88, k, earlier, d)
  into.add(89, sibling, earlier, l3)
  into.add(90, k, servedA, maskB)
  into.add(91, k, servedA, sb.first2)
  into.add(92, k, earlier, sb.before2)
  into.add(93, k, sibling, sa.before2)
}
