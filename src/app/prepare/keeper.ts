import { effect, type ReadonlySignal, signal } from '@preact/signals'
import { PAGE_IDS } from '../../exchange/page/pageIds.ts'
import type { State, Talk, TalkOrigin } from '../state/state.ts'
import type { Store } from '../state/store.ts'
import { freshTalk, linkTalk, openTalk } from '../state/talk.ts'
import { encodeTalk, sameSteps } from '../state/talkLink.ts'
import { createDrafts, type Kept, type Shelf } from './drafts.ts'
import { readSources, type Source, type Sources } from './sources.ts'

/** Milliseconds after a change until it is kept; what is left before is kept at once. */
const PAUSE = 200

/** Finds the talk where it is asked for, and keeps it as it is changed: as a draft in the browser and in the address. */
export interface Keeper {
  /** Null until a talk was asked for. */
  readonly sources: ReadonlySignal<Sources | null>
  /** The one that was opened last. */
  readonly opened: ReadonlySignal<Source | null>
  /** What became of the draft when it was last kept; null before. */
  readonly kept: ReadonlySignal<Kept | null>
  /** Opens another of the sources. */
  readonly open: (origin: TalkOrigin) => void
  /** Keeps what has not been kept yet. */
  readonly flush: () => void
  readonly stop: () => void
}

/** Whether the talk is needed: it is being given, prepared or handed on. */
const isAsked = ({ presenting, sheet, dialog }: State): boolean =>
  presenting !== null || sheet === 'prepare' || dialog === 'takeaway'

/** What the address of the page says of the talk just now. */
const saidIn = ({ location }: Window): string => /[#&]talk=([\w-]+)/.exec(location.hash)?.[1] ?? ''

function shelfOf(page: Window): Shelf | null {
  try {
    return page.localStorage
  } catch {
    // Some browsers throw where others have none.
    return null
  }
}

export function createKeeper(store: Store, page: Window): Keeper {
  const { atlas } = store
  const { file } = atlas
  const drafts = createDrafts(() => shelfOf(page), file.attributes.sha256, page.location.pathname)
  const block = (id: string): string | null => page.document.getElementById(id)?.textContent ?? null
  const sources = signal<Sources | null>(null)
  const opened = signal<Source | null>(null)
  const kept = signal<Kept | null>(null)
  /** What the link said with which the talk was opened: it stays one of the sources. */
  let linked = ''
  let seen: Talk | null = null
  let saved: Talk['steps'] | null = null
  let timer: number | undefined

  const look = (): Sources => {
    const found = readSources({
      atlas,
      link: linked,
      drafts,
      saved: block(PAGE_IDS.saved),
      beside: block(PAGE_IDS.steps),
    })
    sources.value = found
    return found
  }

  /** What the address is to say of a talk: nothing where the page opens with it anyway. */
  const linkOf = ({ steps, origin }: Talk, said: string): string => {
    if (origin === 'link') return said
    const plain = sources
      .peek()
      ?.found.find(({ origin: from }) => ['page', 'beside', 'article'].includes(from))
    const draft = drafts.read()
    const alone = draft === null || 'problem' in draft || sameSteps(draft.file.steps, steps)
    return plain && alone && sameSteps(plain.steps, steps) ? '' : encodeTalk(file, steps)
  }

  const keep = ({ origin, steps }: Talk, behind: string | null) => {
    if (origin !== 'draft' || (steps === saved && behind === null)) return
    saved = steps
    kept.value = drafts.write(steps, behind)
  }
  const save = (leaving: boolean) => {
    page.clearTimeout(timer)
    timer = undefined
    const { talk, talkLink } = store.state.peek()
    if (talk === null) return
    const code = linkOf(talk, talkLink)
    const said = saidIn(page)
    keep(talk, leaving && said !== code ? said : null)
    store.dispatch(linkTalk(code))
  }

  const show = (source: Source) => {
    if (timer !== undefined) save(false)
    const talk = freshTalk(source.steps, source.origin)
    if (source.origin === 'draft') {
      drafts.own()
      saved = source.steps
      const draft = drafts.read()
      if (draft && 'behind' in draft && draft.behind !== null) drafts.write(source.steps, null)
    }
    opened.value = source
    seen = talk
    store.dispatch(openTalk(talk))
    store.dispatch(linkTalk(linkOf(talk, linked)))
  }

  const stop = effect(() => {
    const state = store.state.value
    const { talk } = state
    if (talk === null) {
      // Another address has been opened before the last change was kept.
      if (timer !== undefined && seen) keep(seen, null)
      page.clearTimeout(timer)
      timer = undefined
      seen = null
      if (!isAsked(state)) return
      linked = state.talkLink
      const [first] = look().found
      if (first) show(first)
      return
    }
    if (talk === seen) return
    seen = talk
    if (timer === undefined) timer = page.setTimeout(() => save(false), PAUSE)
  })
  const leave = () => {
    const { talk } = store.state.peek()
    if (talk?.origin === 'draft' && (timer !== undefined || saidIn(page) !== store.state.peek().talkLink))
      save(true)
  }
  const onStorage = () => {
    if (sources.peek() !== null) look()
  }
  page.addEventListener('pagehide', leave)
  page.addEventListener('storage', onStorage)
  return {
    sources,
    opened,
    kept,
    open(origin) {
      if (timer !== undefined) save(false)
      const source = look().found.find((found) => found.origin === origin)
      if (source) show(source)
    },
    flush: () => save(false),
    stop() {
      save(true)
      stop()
      page.removeEventListener('pagehide', leave)
      page.removeEventListener('storage', onStorage)
    },
  }
}
