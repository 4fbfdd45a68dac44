import { effect } from '@preact/signals'
import { decodeAddress, encodeAddress } from './state/address.ts'
import type { State } from './state/state.ts'
import type { Store } from './state/store.ts'
import { open } from './state/transitions.ts'

/** Milliseconds that small changes wait for further ones: browsers refuse a page that writes its address too often. */
const PAUSE = 250

/** Whether going back should lead from `next` to `before`: another view, detail, selection, filter, focus, pin, sheet or way, not a camera's or panel's move. */
export function isNewEntry(before: State, next: State): boolean {
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

/** The fragment of the address without `#`. */
const fragmentOf = ({ location }: Window): string => location.hash.slice(1)

/**
 * Keeps the page's address and the store's state the same: the state's changes are written to the history, and going back, forward
 * or editing the address by hand opens the state that it names. `soon` calls a little later: the address need not hold up the picture.
 * Returns what ends it.
 */
export function bindAddress(
  store: Store,
  page: Window,
  soon: (call: () => void) => void = (call) => call(),
): () => void {
  const { atlas } = store
  let written = store.state.peek()
  let timer: number | undefined
  /** Whether `written` begins an entry of the history that has still to be made. */
  let owed = false
  const write = (push: boolean) => {
    page.clearTimeout(timer)
    timer = undefined
    const fragment = encodeAddress(written, atlas)
    if (fragment === fragmentOf(page)) return
    const address = fragment === '' ? `${page.location.pathname}${page.location.search}` : `#${fragment}`
    if (push) page.history.pushState(null, '', address)
    else page.history.replaceState(null, '', address)
  }
  const writeOwed = () => {
    if (owed) write(true)
    owed = false
  }
  const stop = effect(() => {
    const next = store.state.value
    if (next === written) return
    const push = isNewEntry(written, next)
    // What still waits belongs to the entry that is left.
    if (push) writeOwed()
    if (push && timer !== undefined) write(false)
    written = next
    if (push) {
      owed = true
      soon(writeOwed)
    } else if (owed) return
    else if (timer === undefined) timer = page.setTimeout(() => write(false), PAUSE)
  })
  const read = () => {
    page.clearTimeout(timer)
    timer = undefined
    owed = false
    if (fragmentOf(page) === encodeAddress(written, atlas)) return
    written = decodeAddress(fragmentOf(page), atlas)
    store.dispatch(open(written))
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
