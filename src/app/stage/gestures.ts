import type { Point } from './scene.ts'

/** What a mouse, a pen or a finger does. Places in CSS pixels of the stage, times in milliseconds. */
export type PointerStep =
  | {
      readonly kind: 'down'
      readonly id: number
      readonly at: Point
      readonly time: number
      /** Whether it is a mouse, which trembles less. */
      readonly mouse: boolean
      /** Whether what lies there can be held. */
      readonly holds: boolean
    }
  | { readonly kind: 'move'; readonly id: number; readonly at: Point; readonly hovers: boolean }
  | { readonly kind: 'up'; readonly id: number; readonly at: Point; readonly time: number }
  /** The browser has taken the pointer away, or it has left the stage. */
  | { readonly kind: 'cancel'; readonly id: number }
  /** So much time has passed. */
  | { readonly kind: 'wait'; readonly time: number }

/** What that means. */
export type Gesture =
  /** The picture is taken into the hand, and let go. */
  | { readonly do: 'grab' | 'release' }
  | { readonly do: 'pan'; readonly dx: number; readonly dy: number }
  | { readonly do: 'zoom'; readonly at: Point; readonly factor: number }
  | { readonly do: 'hover'; readonly at: Point }
  | { readonly do: 'click' | 'hold' | 'doubleTap'; readonly at: Point }

/** A press that may still become a click, or be held. */
interface Press {
  readonly id: number
  readonly at: Point
  readonly time: number
  readonly mouse: boolean
  readonly holds: boolean
}

/** What is remembered between two steps. */
export interface Hand {
  /** What is down, where it was last, in the order of its coming. */
  readonly fingers: ReadonlyMap<number, Point>
  readonly press: Press | null
  readonly dragging: boolean
  /** The last tap of a finger. */
  readonly tap: { readonly at: Point; readonly time: number } | null
}

export const OPEN_HAND: Hand = { fingers: new Map(), press: null, dragging: false, tap: null }

/** Milliseconds that a press rests before it holds. */
export const HOLD_AFTER = 500
/** A press becomes a drag after so many CSS pixels. */
const DRAG_AFTER = { mouse: 3, finger: 10 } as const
/** A second tap within so many milliseconds and CSS pixels of the first zooms. */
const TAP_AGAIN = { within: 300, near: 24 } as const

const apart = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y)

const between = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 })

interface Next {
  readonly hand: Hand
  readonly gestures: readonly Gesture[]
}

/** When a press that lasts begins to hold; null where none can. */
export const holdsAt = ({ press }: Hand): number | null => (press?.holds ? press.time + HOLD_AFTER : null)

/** Two of the fingers have moved the picture: it follows their middle, and grows as they part. */
function pinched(fingers: ReadonlyMap<number, Point>, id: number, at: Point): Gesture[] {
  const [first, second] = [...fingers]
  if (!first || !second || (id !== first[0] && id !== second[0])) return []
  const still = id === first[0] ? second[1] : first[1]
  const moved = id === first[0] ? first[1] : second[1]
  const from = between(moved, still)
  const to = between(at, still)
  const before = apart(moved, still)
  const after = apart(at, still)
  return [
    { do: 'pan', dx: to.x - from.x, dy: to.y - from.y },
    ...(before > 0 && after > 0 ? [{ do: 'zoom', at: to, factor: after / before } as const] : []),
  ]
}

function moved(hand: Hand, { id, at, hovers }: PointerStep & { kind: 'move' }): Next {
  const { press, dragging } = hand
  const last = hand.fingers.get(id)
  if (!last) return { hand, gestures: hovers && hand.fingers.size === 0 ? [{ do: 'hover', at }] : [] }
  const fingers = new Map(hand.fingers).set(id, at)
  const next: Hand = { ...hand, fingers, press: null, dragging: true }
  const grab: Gesture[] = dragging ? [] : [{ do: 'grab' }]
  if (fingers.size > 1) return { hand: next, gestures: [...grab, ...pinched(hand.fingers, id, at)] }
  if (dragging) return { hand: next, gestures: [{ do: 'pan', dx: at.x - last.x, dy: at.y - last.y }] }
  if (!press || apart(press.at, at) < DRAG_AFTER[press.mouse ? 'mouse' : 'finger'])
    return { hand: { ...hand, fingers }, gestures: [] }
  return { hand: next, gestures: [...grab, { do: 'pan', dx: at.x - press.at.x, dy: at.y - press.at.y }] }
}

function lifted(hand: Hand, step: PointerStep & { kind: 'up' | 'cancel' }): Next {
  if (!hand.fingers.has(step.id)) return { hand, gestures: [] }
  const fingers = new Map(hand.fingers)
  fingers.delete(step.id)
  if (fingers.size > 0) return { hand: { ...hand, fingers, press: null }, gestures: [] }
  const open: Hand = { ...OPEN_HAND, tap: null }
  if (hand.dragging) return { hand: open, gestures: [{ do: 'release' }] }
  const { press, tap } = hand
  if (!press || step.kind === 'cancel') return { hand: open, gestures: [] }
  const { at, time } = step
  if (press.mouse) return { hand: open, gestures: [{ do: 'click', at }] }
  if (tap && time - tap.time <= TAP_AGAIN.within && apart(tap.at, at) <= TAP_AGAIN.near)
    return { hand: open, gestures: [{ do: 'doubleTap', at }] }
  return { hand: { ...open, tap: { at, time } }, gestures: [{ do: 'click', at }] }
}

/**
 * One step of the pointers, and what it means. One that moves drags, two pinch, one that rests on what `holds` holds, and then neither
 * clicks nor drags; one that is lifted where it was put down clicks, and a finger that does so twice zooms.
 */
export function gesture(hand: Hand, step: PointerStep): Next {
  switch (step.kind) {
    case 'down': {
      const { id, at, time, mouse, holds } = step
      const fingers = new Map(hand.fingers).set(id, at)
      const press = fingers.size === 1 ? { id, at, time, mouse, holds } : null
      return { hand: { ...hand, fingers, press }, gestures: [] }
    }
    case 'move':
      return moved(hand, step)
    case 'up':
    case 'cancel':
      return lifted(hand, step)
    case 'wait': {
      const due = holdsAt(hand)
      if (due === null || step.time < due || !hand.press) return { hand, gestures: [] }
      return { hand: { ...hand, press: null }, gestures: [{ do: 'hold', at: hand.press.at }] }
    }
  }
}
