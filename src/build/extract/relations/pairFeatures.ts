import { OPENING_LIST } from './cueLexicon.ts'
import type { Decisions } from './decisions.ts'
import type { FeatureList } from './featureList.ts'
import { firedFrames, type ReadyFrame } from './frameMatch.ts'
import { labelNumber } from './linkLabels.ts'
import type { MentionSigns } from './mentionSigns.ts'
import type { Actant } from './scene.ts'
import type { SceneSigns } from './sceneSigns.ts'

/** How many mentions back a pair may reach. */
export const REACH = 24

/** The label of `serves` from the first to the second. */
const SERVES = labelNumber('serves', true)
const ACTOR = 3

const STEPS = [0, 1, 2, 3, 4, 5, 5, 6, 6, 6, 7]
const bucket = (n: number): number => STEPS[Math.min(n, 10)] ?? 7
const upTo = (limit: number, n: number): number => (n < limit ? n : limit)

/** Two mentions of a scene, `i` before `j`, with what all groups of features ask of them. */
interface Pair {
  readonly known: SceneSigns
  readonly i: number
  readonly j: number
  readonly a: Actant
  readonly b: Actant
  readonly sa: MentionSigns
  readonly sb: MentionSigns
  /** Both kinds and how the two nest. */
  readonly k: number
  /** Clauses and lists from the first to the second, and how many goals stand between. */
  readonly clauses: number
  readonly lists: number
  readonly goals: number
  /** How many mentions stand between and whether the second is in the first's clause, the next or a later one. */
  readonly place: number
  /** The same counting only mentions whose clause waits for no other, with whether the two wait themselves. */
  readonly mainPlace: number
}

function pairOf(known: SceneSigns, i: number, j: number): Pair | null {
  const { scene, signs, counts, ends } = known
  const a = scene.actants[i]
  const b = scene.actants[j]
  const sa = signs[i]
  const sb = signs[j]
  if (!a || !b || !sa || !sb) return null
  const nested = b.end <= a.end ? 1 : (a.holder >= 0 ? 2 : 0) + (b.holder >= 0 ? 3 : 0)
  let rank = 0
  let mains = 0
  for (let m = i + 1; m < j; m++) {
    const other = scene.actants[m]
    if (!other || other.holder >= 0 || other.kind === ACTOR) continue
    rank++
    if (!ends.preposed[m]) mains++
  }
  const reach = upTo(2, b.clause - a.clause)
  const waiting = (ends.preposed[i] ? 1 : 0) + (ends.preposed[j] ? 2 : 0)
  return {
    known,
    i,
    j,
    a,
    b,
    sa,
    sb,
    k: ((a.kind * 4 + b.kind) << 3) | nested,
    clauses: bucket(b.clause - a.clause),
    lists: bucket(b.list - a.list),
    goals: between(counts, 0, i, j),
    place: upTo(3, rank) * 3 + reach,
    mainPlace: (upTo(3, mains) * 3 + reach) * 4 + waiting,
  }
}

/** How many mentions of a kind stand between the two. */
function between(counts: SceneSigns['counts'], kind: number, i: number, j: number): number {
  const of = counts[kind]
  return of === undefined ? 0 : (of[j] ?? 0) - (of[i + 1] ?? 0)
}

/** How far the two stand apart, and what stands between. */
function addDistance({ known, i, j, a, b, k, clauses, lists, goals }: Pair, into: FeatureList): void {
  const { counts, scene } = known
  const means = between(counts, 1, i, j)
  const principles = between(counts, 2, i, j)
  const actors = between(counts, ACTOR, i, j)
  const n = bucket(goals + means + principles + actors)
  const kinds = upTo(2, goals) * 27 + upTo(2, means) * 9 + upTo(2, principles) * 3 + upTo(2, actors)
  const kd = (k << 4) | clauses
  const parts = upTo(3, b.part - a.part)
  into.add(1, k, 0, 0)
  into.add(2, kd, 0, 0)
  into.add(3, k, n, 0)
  into.add(4, kd, n, lists)
  into.add(5, k, kinds, 0)
  into.add(6, kd, parts, upTo(2, goals))
  into.add(7, k, lists, parts)
  into.add(8, k, scene.heading ? 1 : 0, n)
  into.add(9, k, bucket(scene.actants.length), n)
  into.add(10, k, kinds, clauses)
  into.add(11, k, lists === 0 ? 1 : 0, 0)
  into.add(12, k, bucket(a.members.length), bucket(b.members.length))
  into.add(13, k, upTo(2, a.members.length), clauses)
  into.add(14, k, upTo(2, b.members.length), clauses)
}

/** The words in, before and after each. */
function addWording({ a, b, sa, sb, k, clauses, lists }: Pair, into: FeatureList): void {
  const d = upTo(2, clauses)
  const l = upTo(2, lists)
  into.add(20, k, sa.first, 0)
  into.add(21, k, sa.first2, 0)
  into.add(22, k, sa.last, 0)
  into.add(23, k, sa.last2, 0)
  into.add(24, k, sa.before1, d)
  into.add(25, k, sa.before2, d)
  into.add(26, k, sa.before, d)
  into.add(27, k, sa.after1, d)
  into.add(28, k, sa.after2, d)
  into.add(29, k, sa.after, l)
  into.add(30, k, sa.opening, d)
  into.add(31, k, sb.first, 0)
  into.add(32, k, sb.first2, 0)
  into.add(33, k, sb.last, 0)
  into.add(34, k, sb.last2, 0)
  into.add(35, k, sb.before1, l)
  into.add(36, k, sb.before2, l)
  into.add(37, k, sb.before, l)
  into.add(38, k, sb.after1, d)
  into.add(39, k, sb.after2, d)
  into.add(40, k, sb.after, d)
  into.add(41, k, sb.opening, d)
  into.add(42, b.kind, sb.first2, l)
  into.add(43, b.kind, sb.before, l)
  into.add(44, a.kind, sa.before, l)
  into.add(45, a.kind, sa.after, l)
  into.add(46, b.kind, sb.after, l)
  into.add(47, k, sa.opening, sb.opening)
  into.add(48, k, sa.after2, sb.before2)
  into.add(49, k, sa.first, sb.first)
  into.add(50, k, sb.separator, sa.opening)
  into.add(51, k, sb.separator, lists)
  into.add(52, k, sa.separator, sb.after1)
  into.add(53, sa.first2, sb.first2, 0)
  into.add(54, k, sa.length, sb.length)
  into.add(55, k, sa.after1, sb.before1)
}

/** How like two mentions are: parallel clauses have like beginnings, endings and lengths. */
function likeness({ scene, signs }: SceneSigns, x: number, y: number): number {
  const one = scene.actants[x]
  const two = scene.actants[y]
  const s1 = signs[x]
  const s2 = signs[y]
  if (!one || !two || !s1 || !s2) return 0
  const starts = s1.first2 === s2.first2 ? 4 : s1.first === s2.first ? 2 : 0
  const ends = s1.last2 === s2.last2 ? 12 : s1.last === s2.last ? 6 : 0
  const lengths = Math.abs(one.end - one.start - two.end + two.start) < 2 ? 18 : 0
  const apart = one.list === two.list ? 36 : one.clause === two.clause ? 72 : 108
  return 1 + (one.kind === two.kind ? 1 : 0) + starts + ends + lengths + apart
}

/** Who stands next to the two: a nearer or a better end, a clause like theirs, another subject. */
function addNeighbours({ known, i, j, a, b, sa, sb, k, clauses }: Pair, into: FeatureList): void {
  const { scene, signs } = known
  const kd = (k << 4) | clauses
  const next = scene.actants[j + 1]
  const previous = scene.actants[i - 1]
  const follower = scene.actants[i + 1]
  const leader = scene.actants[j - 1]
  const adjacent = j === i + 1
  into.add(60, k, next ? next.kind + 1 : 0, next ? upTo(2, next.clause - b.clause) : 3)
  into.add(61, k, next ? next.kind + 1 : 0, signs[j + 1]?.first ?? 0)
  into.add(62, k, previous ? previous.kind + 1 : 0, previous ? upTo(2, a.clause - previous.clause) : 3)
  into.add(63, k, follower ? follower.kind + 1 : 0, leader ? leader.kind + 1 : 0)
  into.add(
    64,
    kd,
    leader && !adjacent ? leader.kind * 3 + upTo(2, b.clause - leader.clause) + 1 : 0,
    sb.first,
  )
  into.add(
    65,
    kd,
    follower && !adjacent ? follower.kind * 3 + upTo(2, follower.clause - a.clause) + 1 : 0,
    sa.first,
  )
  into.add(100, k, likeness(known, i, j), 0)
  into.add(101, k, adjacent ? -1 : likeness(known, j - 1, j), 0)
  into.add(102, k, adjacent ? -1 : likeness(known, i, i + 1), 0)
  into.add(103, k, adjacent ? 0 : (signs[j - 1]?.first2 ?? 0), sb.first2)
  into.add(104, k, adjacent ? 0 : (signs[i + 1]?.first2 ?? 0), sa.first2)
  into.add(105, k, next ? likeness(known, j, j + 1) : -1, 0)
  let subjects = 0
  for (let m = i + 1; m < j; m++) {
    const other = scene.actants[m]
    if (other?.kind === ACTOR && other.cues[OPENING_LIST] === 1) subjects++
  }
  into.add(106, k, subjects, upTo(3, b.part - a.part))
  into.add(107, k, a.cues[OPENING_LIST] ?? 0, clauses)
  into.add(108, k, b.cues[OPENING_LIST] ?? 0, clauses)
}

/** The kinds, clauses and waiting of the mentions from one position up to another, as one number. */
function shapeOf({ scene, ends }: SceneSigns, from: number, to: number): number {
  let shape = 1
  for (let m = Math.max(0, from); m < Math.min(to, scene.actants.length); m++) {
    const other = scene.actants[m]
    if (!other || other.holder >= 0) continue
    const step = other.clause - (scene.actants[m - 1]?.clause ?? 0)
    shape = Math.imul(shape, 37) + other.kind + (ends.preposed[m] ? 4 : 0) + upTo(2, step) * 8 + 1
  }
  return shape
}

/** Where the two stand among the main clauses, and the shape of what is around them. */
function addShape({ known, i, j, a, sa, sb, k, goals, place, mainPlace }: Pair, into: FeatureList): void {
  into.add(110, k, place, mainPlace & 3)
  into.add(111, k, mainPlace, 0)
  into.add(112, k, mainPlace, sa.before2)
  into.add(113, k, mainPlace, sb.first2)
  into.add(114, a.kind, mainPlace, sa.before)
  const after = shapeOf(known, j + 1, j + 3)
  if (j - i <= 6) {
    const shape = shapeOf(known, i + 1, j)
    into.add(115, k, shape, place % 3)
    into.add(116, k, shape, after)
    into.add(117, k, shape, sb.first2)
  }
  into.add(118, k, after, upTo(2, goals))
  into.add(119, k, shapeOf(known, i - 2, i), place)
}

const fired: number[] = []
const forward: boolean[] = []

/** The frames that fire. */
function addFrames(pair: Pair, frames: readonly ReadyFrame[], into: FeatureList): void {
  const { known, i, j, a, b, k, clauses, lists, goals, place, mainPlace } = pair
  // Emptied one by one, since to set the length to 0 gives up the room that the next pair needs.
  while (fired.length > 0) fired.pop()
  while (forward.length > 0) forward.pop()
  firedFrames(known.scene, known.ends, frames, i, j, fired, forward)
  for (const number of fired) {
    into.add(70, number, 0, 0)
    into.add(71, number, k, 0)
    into.add(72, number, place, upTo(2, goals))
    into.add(73, number, a.kind * 4 + b.kind, mainPlace)
    into.add(79, number, mainPlace, 0)
    into.add(120, number, mainPlace >> 2, b.kind)
    into.add(121, number, mainPlace >> 2, a.kind)
    into.add(122, number, mainPlace & 3, place)
  }
  const says = frames[fired[0] ?? -1]?.says ?? 0
  const way = forward[0] ? 1 : 0
  into.add(74, fired[0] ?? -1, fired[1] ?? -1, k)
  into.add(75, fired.length > 0 ? 1 : 0, k, upTo(2, lists))
  into.add(76, says, way, mainPlace)
  into.add(77, says, way, k)
  into.add(78, says, way, clauses * 3 + upTo(2, goals))
}

/** What has been decided: of each, of the first's next neighbour towards the second, of the first towards the second's. */
function addDecisions(
  { known, i, j, a, b, sa, sb, k, clauses, lists }: Pair,
  done: Decisions,
  into: FeatureList,
): void {
  const { actants } = known.scene
  const out = done.asFirst[i] ?? 0
  const inward = done.asSecond[j] ?? 0
  const serves = (out >> SERVES) & 1
  const l = upTo(2, lists)
  let chain = 0
  let sibling = 0
  let earlier = 0
  for (let m = i + 1; m < j; m++) {
    const other = actants[m]
    if (!other) continue
    const from = done.label(i, m)
    const to = done.label(m, j)
    if (from === SERVES && to === SERVES) chain = 1
    if (sibling === 0 && other.holder === a.holder)
      sibling = 1 + to * 4 + (other.list === a.list ? 2 : other.clause === a.clause ? 1 : 0)
    if (other.holder === b.holder)
      earlier = 1 + from * 4 + (other.list === b.list ? 2 : other.clause === b.clause ? 1 : 0)
  }
  into.add(80, k, out | ((done.asSecond[i] ?? 0) << 13), 0)
  into.add(81, k, out, l)
  into.add(82, k, inward, 0)
  into.add(83, k, sibling, 0)
  into.add(84, k, earlier, 0)
  into.add(85, k, sibling, earlier)
  into.add(86, k, chain, serves)
  into.add(87, k, sibling, serves)
  into.add(88, k, earlier, clauses)
  into.add(89, sibling, earlier, l)
  into.add(90, k, serves, inward)
  into.add(91, k, serves, sb.first2)
  into.add(92, k, earlier, sb.before2)
  into.add(93, k, sibling, sa.before2)
}

/** Fills `into` with the features of the pair `i` < `j` of a scene, given the decisions taken so far. */
export function pairFeatures(
  known: SceneSigns,
  frames: readonly ReadyFrame[],
  i: number,
  j: number,
  done: Decisions,
  into: FeatureList,
): void {
  into.length = 0
  const pair = pairOf(known, i, j)
  if (!pair) return
  addDistance(pair, into)
  addWording(pair, into)
  addNeighbours(pair, into)
  addShape(pair, into)
  addFrames(pair, frames, into)
  addDecisions(pair, done, into)
}
