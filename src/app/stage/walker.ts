import { MESSAGES } from '../messages.ts'
import { relationBetween, spokenStep } from '../state/spokenStep.ts'
import type { Target } from '../state/state.ts'
import type { Store } from '../state/store.ts'
import { hoverOn, select } from '../state/transitions.ts'
import type { Picture } from './picture.ts'
import { type Direction, turnAround, walkFrom } from './walk.ts'

const node = (key: string): Target => ({ kind: 'node', key })

/** The keyboard on the stage: where it stands, and whence it came. */
export class Walker {
  readonly #store: Store
  readonly #picture: Picture
  /** Brings a node onto the stage. */
  readonly #show: (target: Target) => void
  readonly #say: (words: string) => void
  /** The last step. It outlives what it lit: whoever has looked elsewhere walks on from there. */
  #step: { readonly from: string | null; readonly to: string; readonly around: boolean } | null = null

  constructor(store: Store, picture: Picture, show: (target: Target) => void, say: (words: string) => void) {
    this.#store = store
    this.#picture = picture
    this.#show = show
    this.#say = say
  }

  /** Goes to the nearest node in a direction, and announces it. */
  walk(direction: Direction): void {
    const picture = this.#picture
    const start = this.#stands()
    const from = start === null ? undefined : picture.placesOf(node(start))[0]
    const { x, y } = picture.destination
    const others = picture.scene.nodes.filter(({ key, sign }) => !sign && key !== start)
    this.#go(start, walkFrom(from ?? { x, y }, direction, others, this.#neighbours(start)), false)
  }

  /** Goes clockwise (`by` 1) or back (−1) through the neighbours of the node on which this began, as long as nothing else is done, and announces each. */
  turn(by: 1 | -1): void {
    const stands = this.#stands()
    const last = this.#step
    const goesOn = last?.around === true && this.#store.state.peek().hover?.key === last.to
    const middle = goesOn ? last.from : stands
    const place = middle === null ? undefined : this.#picture.placesOf(node(middle))[0]
    if (middle === null || !place) return
    const around = this.#neighbours(middle)
    const nodes = this.#picture.scene.nodes.filter(({ key, sign }) => !sign && around.has(key))
    this.#go(middle, turnAround(place, nodes, goesOn ? stands : null, by), true)
  }

  /** Chooses the relation along which the last step went. */
  chooseLine(): void {
    const { from = null, to = '' } = this.#step ?? {}
    const edge = from === null ? null : relationBetween(this.#store.atlas, from, to)
    if (edge) this.#store.dispatch(select({ kind: 'edge', key: edge.key }))
  }

  /** The keyboard is elsewhere: what it lit is so no more. */
  leave(): void {
    if (this.#step !== null && this.#store.state.peek().hover?.key === this.#step.to)
      this.#store.dispatch(hoverOn(null))
  }

  #stands(): string | null {
    const { hover, selection } = this.#store.state.peek()
    const last = this.#step && node(this.#step.to)
    const shown = [hover, selection, last].find(
      (target) => target?.kind === 'node' && this.#picture.placesOf(target).length > 0,
    )
    return shown?.key ?? null
  }

  #neighbours(key: string | null): ReadonlySet<string> {
    const found = new Set<string>()
    for (const { source, target } of this.#picture.scene.edges) {
      if (source === key) found.add(target)
      if (target === key) found.add(source)
    }
    return found
  }

  #go(from: string | null, to: string | null, around: boolean): void {
    if (to === null) return
    this.#store.dispatch(hoverOn(node(to)))
    this.#show(node(to))
    this.#step = { from, to, around }
    this.#say(spokenStep(MESSAGES[this.#store.state.peek().language], this.#store.atlas, from, to))
  }
}
