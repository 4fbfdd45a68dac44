import { effect, type ReadonlySignal, signal } from '@preact/signals'
import type { State } from '../state/state.ts'
import type { Store } from '../state/store.ts'
import type { Clock } from './clock.ts'
import { freshId } from './freshId.ts'
import {
  heardIn,
  type Message,
  type Registers,
  type Role,
  SHARED,
  type Shared,
  type SharedPart,
  type StagePoint,
  type StageSize,
  written,
} from './message.ts'
import {
  onlyCameraMoved,
  placeIn,
  samePlace,
  sameTalk,
  sharedTalk,
  sharesSame,
  showPlace,
  takeTalk,
  type Wall,
} from './place.ts'
import { CALL_EVERY, called, heardFrom, leaving, NOBODY_YET, type Presence } from './presence.ts'
import { newReplica, only, receive, say, stampsIn } from './replica.ts'

/** Milliseconds that a window which has just been opened waits for the other to say how things stand. */
const PATIENCE = 500

/** Milliseconds between two places of a camera that moves by itself or under a hand. */
const CAMERA_EVERY = 80

/** What a window of a pair is to the mirror. */
export interface MirrorEnds {
  readonly role: Role
  readonly store: Store
  /** What the audience's window has besides the state: told there, known here. */
  readonly wall: ReadonlySignal<Wall>
  /** Takes over what another window says of it. */
  readonly hang: (wall: Wall) => void
  /** What is known from before; nothing in a window that has known nothing. */
  readonly registers: Registers
  /** The clock where nobody has told of one. */
  readonly clock: Clock
  /** Whether this window says how things stand, or asks first. */
  readonly begins: boolean
  /** The stage's size; null where there is none. */
  readonly stage: () => StageSize | null
  /** Called after whatever is in common has changed. */
  readonly keep: (registers: Registers) => void
}

/** Keeps a window in step with the other one of its pair. */
export interface Mirror {
  readonly clock: ReadonlySignal<Clock>
  readonly setClock: (change: (clock: Clock, now: number) => Clock) => void
  readonly presence: ReadonlySignal<Presence>
  /** Of the audience's stage, as last heard; null before. */
  readonly stageSize: ReadonlySignal<StageSize | null>
  /** Where the speaker points on the stage; null where nowhere. */
  readonly pointed: ReadonlySignal<StagePoint | null>
  readonly point: (at: StagePoint | null) => void
  /** Whether a window of another version speaks on the channel. */
  readonly foreign: ReadonlySignal<boolean>
  stop(): void
}

/**
 * Joins a window with the others on the channel `name`: what changes here is told, what is told there is shown, the latest wins. A window
 * that is opened asks first and says nothing of its own until it has been answered or nobody has. Throws where the browser has no channels.
 */
export function createMirror(page: Window, name: string, ends: MirrorEnds): Mirror {
  const { store, role } = ends
  const { atlas } = store
  const channel = new BroadcastChannel(name)
  const self = { role, id: freshId() }
  let replica = newReplica(self, ends.registers)
  let joined = ends.begins
  let taking = false
  let cameraTimer: number | undefined
  let compared: State | null = null
  /** The place as this window last told or showed it. */
  let known = ends.registers.place?.value ?? null
  const clock = signal<Clock>(ends.registers.clock?.value ?? ends.clock)
  const presence = signal<Presence>(NOBODY_YET)
  const stageSize = signal<StageSize | null>(null)
  const pointed = signal<StagePoint | null>(null)
  const foreign = signal(false)

  const send = (message: Message) => channel.postMessage(written(self, message))
  const tell = (parts: readonly SharedPart[]) => {
    send({ kind: 'tell', said: only(replica.registers, parts) })
    ends.keep(replica.registers)
  }
  const sayPart = <P extends SharedPart>(part: P, value: Shared[P]) => {
    replica = say(replica, part, value)
    tell([part])
  }

  const tellPlace = () => {
    page.clearTimeout(cameraTimer)
    cameraTimer = undefined
    const place = placeIn(atlas, store.state.peek(), ends.wall.peek())
    if (known && samePlace(known, place)) return
    known = place
    sayPart('place', place)
  }
  const tellTalk = ({ talk }: State) => {
    const before = replica.registers.talk?.value
    if (talk !== null && !(before && sameTalk(before, talk))) sayPart('talk', sharedTalk(talk))
  }
  const notice = (state: State, wall: Wall) => {
    if (taking || !joined) return
    const { talk } = replica.registers
    if (role === 'speaker' && state.talk === null && talk !== null) {
      // An address that was opened by hand, or by going back, tells of no steps: those of this pair stay.
      store.dispatch(takeTalk(talk.value))
      return
    }
    if (compared?.talk !== state.talk) tellTalk(state)
    const before = compared
    compared = state
    const walled = known !== null && samePlace(known, { ...known, ...wall })
    if (before !== null && known !== null && walled && sharesSame(before, state)) return
    const place = placeIn(atlas, state, wall)
    if (known && samePlace(known, place)) return
    if (!known || !onlyCameraMoved(known, place)) tellPlace()
    else cameraTimer ??= page.setTimeout(tellPlace, CAMERA_EVERY)
  }

  const takeOver = (part: SharedPart) => {
    const { talk, place, clock: time } = replica.registers
    if (part === 'talk' && talk) store.dispatch(takeTalk(talk.value))
    if (part === 'clock' && time) clock.value = time.value
    if (part !== 'place' || !place) return
    page.clearTimeout(cameraTimer)
    cameraTimer = undefined
    store.dispatch(showPlace(atlas, place.value))
    ends.hang(place.value)
    // What this window's graph made of it is no news to the other.
    known = placeIn(atlas, store.state.peek(), ends.wall.peek())
  }
  const takeAll = (parts: readonly SharedPart[]) => {
    taking = true
    try {
      for (const part of parts) takeOver(part)
    } finally {
      taking = false
      compared = store.state.peek()
    }
  }
  /** From here on this window says what changes in it; what nobody has said yet is as it stands here. */
  const join = () => {
    page.clearTimeout(patience)
    joined = true
    compared = null
    if (replica.registers.clock === null) sayPart('clock', clock.peek())
    notice(store.state.peek(), ends.wall.peek())
  }

  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const heard = heardIn(data)
    if (heard?.kind === 'foreign') foreign.value = true
    if (heard?.kind !== 'message') return
    const { from, message } = heard
    if (from.role === 'audience')
      presence.value = message.kind === 'bye' ? leaving(presence.peek()) : heardFrom(presence.peek())
    if (message.kind === 'here') stageSize.value = message.stage ?? stageSize.peek()
    if (message.kind === 'point') pointed.value = message.at
    else if (from.role === 'speaker' && message.kind === 'bye') pointed.value = null
    if (message.kind === 'call' && role === 'audience') send({ kind: 'here', stage: ends.stage() })
    const outcome = receive(replica, message)
    replica = outcome.replica
    takeAll(outcome.taken)
    for (const answer of outcome.answers) send(answer)
    if (outcome.taken.length > 0) ends.keep(replica.registers)
    if (!joined && message.kind === 'tell') join()
  }

  takeAll(SHARED.filter((part) => ends.registers[part] !== null))
  const patience = page.setTimeout(join, joined ? 0 : PATIENCE)
  send({ kind: 'ask' })
  const call = () => {
    presence.value = called(presence.peek())
    send({ kind: 'call', stamps: stampsIn(replica.registers) })
  }
  const calling = role === 'speaker' ? page.setInterval(call, CALL_EVERY) : undefined
  if (role === 'speaker') send({ kind: 'call', stamps: stampsIn(replica.registers) })
  const stopWatching = effect(() => notice(store.state.value, ends.wall.value))
  const bye = () => send({ kind: 'bye' })
  const back = ({ persisted }: PageTransitionEvent) => {
    if (persisted) send({ kind: 'ask' })
  }
  page.addEventListener('pagehide', bye)
  page.addEventListener('pageshow', back)

  return {
    clock,
    setClock: (change) => {
      const next = change(clock.peek(), Date.now())
      if (next === clock.peek()) return
      clock.value = next
      sayPart('clock', next)
    },
    presence,
    stageSize,
    pointed,
    point: (at) => send({ kind: 'point', at }),
    foreign,
    stop: () => {
      bye()
      stopWatching()
      page.clearTimeout(patience)
      page.clearTimeout(cameraTimer)
      page.clearInterval(calling)
      page.removeEventListener('pagehide', bye)
      page.removeEventListener('pageshow', back)
      channel.close()
    },
  }
}
