import { CONCEPT_KINDS } from '../../../model/kinds.ts'
import type { CueLexicon } from './cueLexicon.ts'
import { CUE_PLACES, type Frame, type FrameEnd } from './frame.ts'
import { labelNumber } from './linkLabels.ts'
import type { Actant, Scene } from './scene.ts'

interface EndTest {
  /** Numbers of the cue lists that must all be marked. */
  readonly lists: readonly number[]
  /** Which kinds are admitted, by number. */
  readonly kinds: readonly boolean[]
}

/** A frame whose ends are tested by numbers. */
export interface ReadyFrame {
  readonly frame: Frame
  readonly a: EndTest
  readonly b: EndTest
  /** The label that it states where A comes first in the pair. */
  readonly says: number
  /** Whether the words around A alone show that its clause waits for another: 以A为重点，… / 按照A，… */
  readonly preposes: boolean
}

function endTest(end: FrameEnd, lexicon: CueLexicon): EndTest {
  const lists: number[] = []
  for (const place of CUE_PLACES) {
    const words = end[place]
    if (words) lists.push(lexicon.listOf(place, words))
  }
  return { lists, kinds: CONCEPT_KINDS.map((kind) => end.kinds?.includes(kind) ?? true) }
}

export const readyFrames = (frames: readonly Frame[], lexicon: CueLexicon): ReadyFrame[] =>
  frames.map((frame) => ({
    frame,
    a: endTest(frame.a, lexicon),
    b: endTest(frame.b, lexicon),
    says: labelNumber(frame.type, frame.from === 'A'),
    preposes:
      frame.order === 'AB' &&
      (frame.a.before ?? frame.a.after) !== undefined &&
      frame.a.kinds === undefined &&
      Object.keys(frame.b).length === 0,
  }))

function fits({ lists, kinds }: EndTest, actant: Actant): boolean {
  if (!kinds[actant.kind]) return false
  for (let n = 0; n < lists.length; n++) if (actant.cues[lists[n] as number] !== 1) return false
  return true
}

/** One end of all frames, as sets of frames: bit n % 32 of word n / 32 stands for frame n. */
interface EndIndex {
  /** For each kind the frames that ask for no words. */
  readonly free: readonly Int32Array[]
  /** The frames by the first list of words that they ask for. */
  readonly byList: readonly (readonly number[])[]
}

/** What finds the frames of a mention without trying each. */
interface FrameIndex {
  /** How many words a set of frames takes. */
  readonly words: number
  readonly a: EndIndex
  readonly b: EndIndex
  /** The frames whose A comes first, and those whose A shows that its clause waits for another. */
  readonly forward: Int32Array
  readonly preposing: Int32Array
}

const setOf = (words: number, frames: readonly ReadyFrame[], holds: (frame: ReadyFrame) => boolean) => {
  const set = new Int32Array(words)
  frames.forEach((frame, n) => {
    if (holds(frame)) set[n >> 5] = (set[n >> 5] as number) | (1 << (n & 31))
  })
  return set
}

function endIndex(words: number, frames: readonly ReadyFrame[], end: 'a' | 'b'): EndIndex {
  const byList: number[][] = []
  frames.forEach((frame, n) => {
    const list = frame[end].lists[0]
    if (list === undefined) return
    while (byList.length <= list) byList.push([])
    byList[list]?.push(n)
  })
  const free = CONCEPT_KINDS.map((_, kind) =>
    setOf(words, frames, ({ [end]: { lists, kinds } }) => lists.length === 0 && kinds[kind] === true),
  )
  return { free, byList }
}

const indices = new WeakMap<readonly ReadyFrame[], FrameIndex>()

/** The index of a set of frames, made when first asked for. */
function indexOf(frames: readonly ReadyFrame[]): FrameIndex {
  const known = indices.get(frames)
  if (known) return known
  const words = (frames.length + 31) >> 5
  const made = {
    words,
    a: endIndex(words, frames, 'a'),
    b: endIndex(words, frames, 'b'),
    forward: setOf(words, frames, ({ frame }) => frame.order === 'AB'),
    preposing: setOf(words, frames, ({ preposes }) => preposes),
  }
  indices.set(frames, made)
  return made
}

/** Which frames each mention of a scene may be the A of, and the B of. */
export interface FrameEnds {
  /** The sets of the mentions one behind another. */
  readonly asA: Int32Array
  readonly asB: Int32Array
  /** Whether a frame shows that the mention's clause waits for another. */
  readonly preposed: readonly boolean[]
}

/** Adds to the set that begins at `at` which of the frames `asking` have an end that `actant` fits into. */
function addFitting(
  actant: Actant,
  frames: readonly ReadyFrame[],
  asking: readonly number[] | undefined,
  end: 'a' | 'b',
  into: Int32Array,
  at: number,
): void {
  if (asking === undefined) return
  for (let n = 0; n < asking.length; n++) {
    const number = asking[n] as number
    if (!fits((frames[number] as ReadyFrame)[end], actant)) continue
    const word = at + (number >> 5)
    into[word] = (into[word] as number) | (1 << (number & 31))
  }
}

export function frameEnds(scene: Scene, frames: readonly ReadyFrame[]): FrameEnds {
  const { words, a, b, preposing } = indexOf(frames)
  const { actants } = scene
  const asA = new Int32Array(actants.length * words)
  const asB = new Int32Array(actants.length * words)
  const preposed: boolean[] = []
  for (let i = 0; i < actants.length; i++) {
    const actant = actants[i] as Actant
    const at = i * words
    for (let w = 0; w < words; w++) {
      asA[at + w] = a.free[actant.kind]?.[w] ?? 0
      asB[at + w] = b.free[actant.kind]?.[w] ?? 0
    }
    const { cues } = actant
    for (let list = 0; list < cues.length; list++) {
      if (cues[list] !== 1) continue
      addFitting(actant, frames, a.byList[list], 'a', asA, at)
      addFitting(actant, frames, b.byList[list], 'b', asB, at)
    }
    let waits = false
    for (let w = 0; w < words; w++)
      if (((asA[at + w] as number) & (preposing[w] as number)) !== 0) waits = true
    preposed.push(waits)
  }
  return { asA, asB, preposed }
}

function near(frame: Frame, first: Actant, second: Actant, inside: boolean): boolean {
  if (frame.order === 'inside') return inside
  if (inside) return false
  if (frame.reach === 'clause') return first.clause === second.clause
  return frame.reach === 'sentence' || first.part === second.part
}

/** The place of the lowest bit of a set that is not empty. */
const lowest = (set: number): number => 31 - Math.clz32(set & -set)

/**
 * The numbers of the frames that fire on two mentions of a scene, `first` before `second` in it, in the frames' order.
 * Appended to `fired`; in `forward` whether A is the first.
 */
export function firedFrames(
  scene: Scene,
  ends: FrameEnds,
  frames: readonly ReadyFrame[],
  first: number,
  second: number,
  fired: number[],
  forward: boolean[],
): void {
  const one = scene.actants[first]
  const two = scene.actants[second]
  if (!one || !two) return
  const inside = two.end <= one.end
  const { words, forward: ahead } = indexOf(frames)
  for (let way = 0; way < 2; way++) {
    const asA = (way === 0 ? first : second) * words
    const asB = (way === 0 ? second : first) * words
    for (let w = 0; w < words; w++) {
      const fitting = (ends.asA[asA + w] as number) & (ends.asB[asB + w] as number)
      let set = fitting & (way === 0 ? (ahead[w] as number) : ~(ahead[w] as number))
      for (; set !== 0; set &= set - 1) {
        const number = 32 * w + lowest(set)
        if (!near((frames[number] as ReadyFrame).frame, one, two, inside)) continue
        fired.push(number)
        forward.push(way === 0)
      }
    }
  }
}
