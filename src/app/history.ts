import { effect } from '@preact/signals'
import { decodeAddress, encodeAddress } from './state/address.ts'
import { INITIAL_STATE, type State } from './state/state.ts'
import type { Store } from './state/store.ts'
import { open } from './state/transitions.ts'

/** Milliseconds that small changes wait for further ones: browsers refuse a page that writes its address too often. */
const PAUSE = 250

/** Milliseconds after which a step back that was asked for will not come. */
const PATIENCE = 1000

/**
 * Whether going back should lead from `next` to `before`: another view, detail, selection, filter, focus, pin, sheet or way, not a camera's
 * or panel's move; the beginning and the end of a talk, but none of its steps.
 */
export function isNewEntry(before: State, next: State): boolean {
  if ((before.presenting === null) !== (next.presenting === null)) return true
  if (before.presenting?.step !== next.presenting?.step) return false
  return (
    before.view !== next.view ||
    before.detail !== next.detail ||
    before.hidden !== next.hidden ||
    before.focus !== next.focus ||
    before.pins !== next.pins ||
    before.sheet !== next.sheet ||
    before.trace?.from !== next.trace?.from ||
    before.trace?.to !== next.trace?.to ||
    before.trace?.toward !== next.trace?.toward ||
    before.selection?.kind !== next.selection?.kind ||
    before.selection?.key !== next.selection?.key
  )
}

/** Whether the one thing that going back would undo is that a sheet was taken away. */
export const isSheetTakenAway = (before: State, next: State): boolean =>
  before.sheet !== null && next.sheet === null && !isNewEntry({ ...before, sheet: null }, next)

/** How the page is dressed, and the talk as it has been prepared: no place that one could go back to. */
const dressOf = ({
  language,
  theme,
  panels,
  talk,
  talkLink,
}: State): Pick<State, 'language' | 'theme' | 'panels' | 'talk' | 'talkLink'> => ({
  language,
  theme,
  panels,
  talk,
  talkLink,
})

/** How the page is dressed at an entry that is gone to from `now`: as it is, but a talk and the explorer each in their own way. */
function dressAt(opened: State, now: State): ReturnType<typeof dressOf> {
  const { language, talk, talkLink } = now
  if ((opened.presenting === null) === (now.presenting === null)) return dressOf(now)
  const own = opened.presenting === null ? (now.presenting?.before ?? opened) : opened
  return { ...dressOf(own), language, talk, talkLink }
}

/** The talk of an entry that is gone to from `now`: it ends where it began. */
function talkAt({ presenting }: State, now: State): Pick<State, 'presenting'> {
  if (presenting === null) return { presenting }
  return { presenting: { ...presenting, before: now.presenting === null ? now : now.presenting.before } }
}

/** The fragment of the address without `#`. */
const fragmentOf = ({ location }: Window): string => location.hash.slice(1)

/** What the page remembers with each entry that it has seen: the place of the entry before, null where that is not its own. */
interface Entry {
  readonly before: string | null
}

function entryOf({ history }: Window): Entry | null {
  const kept: unknown = history.state
  if (typeof kept !== 'object' || kept === null || !('before' in kept)) return null
  const { before } = kept
  return { before: typeof before === 'string' ? before : null }
}

/**
 * Keeps the page's address and the store's state the same: the state's changes are written to the history, and going back, forward
 * or editing the address by hand opens the state that it names. Language, colours, panels and the talk are in the address, but going
 * back leaves them as they are. Taking away a sheet steps back to where it was opened from. `soon` calls a little later: the address need not
 * hold up the picture. Returns what ends it.
 */
export function bindAddress(
  store: Store,
  page: Window,
  soon: (call: () => void) => void = (call) => call(),
): () => void {
  const { atlas } = store
  const { history } = page
  let written = store.state.peek()
  let timer: number | undefined
  /** What to write once a step back that was asked for has been taken; undefined while none is under way. */
  let owed: 'entry' | 'address' | undefined

  const placeOf = (state: State): string =>
    encodeAddress({ ...state, ...dressOf(INITIAL_STATE), dialog: null }, atlas)

  const write = (entry: Entry | null) => {
    if (owed !== undefined) {
      if (entry) owed = 'entry'
      return
    }
    page.clearTimeout(timer)
    timer = undefined
    const fragment = encodeAddress(written, atlas)
    if (fragment === fragmentOf(page)) return
    const address = fragment === '' ? `${page.location.pathname}${page.location.search}` : `#${fragment}`
    if (entry) history.pushState(entry, '', address)
    else history.replaceState(history.state, '', address)
  }
  const mark = () => {
    if (!entryOf(page)) history.replaceState({ before: null } satisfies Entry, '')
  }
  mark()
  /** The step back has been taken: what has changed meanwhile is written. */
  const settle = () => {
    const entry = owed === 'entry' ? { before: placeOf(decodeAddress(fragmentOf(page), atlas)) } : null
    owed = undefined
    write(entry)
  }

  /** States that are not told in the address yet, in their order. */
  let untold: State[] = []
  const tell = (next: State) => {
    if (next === written) return
    const before = written
    const push = isNewEntry(before, next)
    // What still waits belongs to the entry that is left.
    if (push && timer !== undefined) write(null)
    const opener = owed === undefined && isSheetTakenAway(before, next) ? entryOf(page)?.before : null
    written = next
    if (typeof opener === 'string') {
      if (opener === placeOf(next)) {
        owed = 'address'
        page.clearTimeout(timer)
        timer = page.setTimeout(settle, PATIENCE)
        history.back()
      } else write(null)
    } else if (push) write({ before: placeOf(before) })
    else if (timer === undefined) timer = page.setTimeout(() => write(null), PAUSE)
  }
  const tellAll = () => {
    const states = untold
    untold = []
    for (const state of states) tell(state)
  }
  const stop = effect(() => {
    const next = store.state.value
    if (next === (untold[untold.length - 1] ?? written)) return
    untold.push(next)
    if (untold.length === 1) soon(tellAll)
  })
  const read = () => {
    page.clearTimeout(timer)
    timer = undefined
    if (owed !== undefined) {
      settle()
      return
    }
    // What was not told yet is left behind with the state that is left.
    untold = []
    if (fragmentOf(page) === encodeAddress(written, atlas)) return
    const opened = decodeAddress(fragmentOf(page), atlas)
    // An entry that the page has not seen was written by hand: it says everything.
    const own = entryOf(page) !== null
    const talk = opened.talkLink === written.talkLink ? written.talk : null
    written = own
      ? { ...opened, ...dressAt(opened, written), ...talkAt(opened, written) }
      : { ...opened, ...talkAt(opened, written), talk }
    mark()
    store.dispatch(open(written))
    if (own) write(null)
  }
  page.addEventListener('popstate', read)
  page.addEventListener('hashchange', read)
  return () => {
    stop()
    page.clearTimeout(timer)
    page.removeEventListener('popstate', read)
    page.removeEventListener('hashchange', read)
  }
}
