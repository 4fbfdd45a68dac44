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

/** Which frames each mention of a scene may be the A of, and the B of. */
export interface FrameEnds {
  readonly asA: readonly (readonly number[])[]
  readonly asB: readonly Uint8Array[]
  /** Whether a frame shows that the mention's clause waits for another. */
  readonly preposed: readonly boolean[]
}

export function frameEnds(scene: Scene, frames: readonly ReadyFrame[]): FrameEnds {
  const asA: number[][] = []
  const asB: Uint8Array[] = []
  for (const actant of scene.actants) {
    const a: number[] = []
    const b = new Uint8Array(frames.length)
    for (let number = 0; number < frames.length; number++) {
      const frame = frames[number] as ReadyFrame
      if (fits(frame.a, actant)) a.push(number)
      if (fits(frame.b, actant)) b[number] = 1
    }
    asA.push(a)
    asB.push(b)
  }
  return { asA, asB, preposed: asA.map((numbers) => numbers.some((number) => frames[number]?.preposes)) }
}

function near(frame: Frame, first: Actant, second: Actant, inside: boolean): boolean {
  if (frame.order === 'inside') return inside
  if (inside) return false
  if (frame.reach === 'clause') return first.clause === second.clause
  return frame.reach === 'sentence' || first.part === second.part
}

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
  const firstA = ends.asA[first] ?? []
  const secondB = ends.asB[second]
  for (let n = 0; n < firstA.length; n++) {
    const number = firstA[n] as number
    if (secondB?.[number] !== 1) continue
    const frame = frames[number]?.frame
    if (!frame) continue
    if (frame.order !== 'AB' || !near(frame, one, two, inside)) continue
    fired.push(number)
    forward.push(true)
  }
  const secondA = ends.asA[second] ?? []
  const firstB = ends.asB[first]
  for (let n = 0; n < secondA.length; n++) {
    const number = secondA[n] as number
    if (firstB?.[number] !== 1) continue
    const frame = frames[number]?.frame
    if (!frame) continue
    if (frame.order === 'AB' || !near(frame, one, two, inside)) continue
    fired.push(number)
    forward.push(false)
  }
}
