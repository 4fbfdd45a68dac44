import { computed, effect, signal } from '@preact/signals'
import { options, render } from 'preact'
import { PAGE_IDS } from '../exchange/page/pageIds.ts'
import { coverageOf } from '../model/coverageOf.ts'
import { proofOf } from '../model/proofOf.ts'
import { readAbout } from './about.ts'
import { act } from './actions.ts'
import { Boundary } from './Boundary.tsx'
import { cssVariables } from './cssVariables.ts'
import { Explorer } from './Explorer.tsx'
import type { ExplorerParts } from './explorerContext.ts'
import { Failure } from './Failure.tsx'
import { bindAddress } from './history.ts'
import type { LaterRooms } from './laterRooms.ts'
import { listenToKeys } from './listenToKeys.ts'
import { loadGraph } from './load.ts'
import { loadLaterRooms } from './loadLaterRooms.ts'
import { MESSAGES } from './messages.ts'
import type { Stage } from './stage/mountStage.ts'
import { decodeAddress } from './state/address.ts'
import { createAtlas } from './state/atlas.ts'
import { createSight } from './state/sight.ts'
import { INITIAL_STATE, type Language, type Theme } from './state/state.ts'
import { createStore, type Store } from './state/store.ts'
import { watchRoom } from './watchRoom.ts'

/** Puts the stage into its container and shows the store's state. */
export type MountStage = (container: HTMLElement, store: Store) => Stage

/** The page's colours, language and type sizes follow these. */
function dressPage(page: Document, theme: Theme, language: Language): void {
  const root = page.documentElement
  for (const [name, value] of Object.entries(cssVariables(theme))) root.style.setProperty(name, value)
  root.dataset.theme = theme
  root.lang = MESSAGES[language].htmlLang
}

/** Shows what went wrong in `app`, and the plain article below it where the page has one. */
function fail(page: Document, app: HTMLElement, error: unknown): void {
  console.error(error)
  dressPage(page, INITIAL_STATE.theme, INITIAL_STATE.language)
  // The page's boot script hides the plain article while scripts are at work.
  page.documentElement.classList.remove('scripts')
  const article = page.getElementById(PAGE_IDS.fallback) !== null
  render(<Failure words={MESSAGES[INITIAL_STATE.language]} of="data" error={error} article={article} />, app)
}

/** Calls back once the page has been drawn: what waits in a frame for its end comes after that frame is handed on. */
function afterPicture(view: Window, call: () => void): void {
  view.requestAnimationFrame(() => view.setTimeout(call))
}

/**
 * Opens the explorer in `page`: reads the graph block, takes the state from the address, draws, and takes the plain article away.
 * Leaves `{ graph, state, stage }` as `mailuo` on the window. Never throws: what cannot be opened is told in the page.
 */
export function start(page: Document, prepareStage: () => MountStage): void {
  const app = page.getElementById(PAGE_IDS.app)
  const view = page.defaultView
  if (!app || !view) return
  try {
    const mountStage = prepareStage()
    const atlas = createAtlas(loadGraph(page))
    // A page that was made to be presented begins with the talk, unless its address says otherwise.
    const fragment = view.location.hash.slice(1) || (app.dataset.opens === 'talk' ? 'step=' : '')
    const store = createStore(atlas, decodeAddress(fragment, atlas))
    const words = computed(() => MESSAGES[store.state.value.language])
    const room = watchRoom(view)
    let stage: Stage | null = null
    // Paper is white, whatever the screen is. To touch the root element makes the browser style the whole page anew: only where it must.
    const theme = computed(() => (room.value.paper ? 'light' : store.state.value.theme))
    const language = computed(() => store.state.value.language)
    effect(() => dressPage(page, theme.value, language.value))
    const afterDraw = (call: () => void) => (stage ? stage.afterDraw(call) : call())
    bindAddress(store, view, (write) => queueMicrotask(() => afterDraw(write)))
    const later = signal<LaterRooms | null>(null)
    const place = () => ({ store, stage, room: room.peek(), later: later.peek()?.effects ?? null })
    listenToKeys(page, place)
    Object.assign(view, {
      mailuo: {
        get graph() {
          return atlas.graph
        },
        get state() {
          return store.state.peek()
        },
        get stage() {
          return stage
        },
      },
    })
    const mount = (container: HTMLElement) => {
      const mounted = mountStage(container, store)
      stage = mounted
      return mounted
    }
    // The rooms around the stage follow what the pointer does there a frame later; what is asked for on paper cannot wait. Whether the stage is to draw stands fast when all effects have run.
    options.debounceRendering = (update) =>
      queueMicrotask(() => (room.peek().paper ? update() : afterDraw(update)))
    const about = readAbout(page.getElementById(PAGE_IDS.about)?.textContent)
    const parts: ExplorerParts = {
      store,
      words,
      room,
      proof: computed(() => (later.value ? proofOf(atlas.file) : null)),
      coverage: computed(() => coverageOf(atlas.file)),
      about,
      sight: createSight(),
      later,
      act: (action) => act(action, place()),
      reveal: (target, covered) => stage?.reveal(target, covered),
      afterDraw,
    }
    render(
      <Boundary
        fallback={(error) => <Failure words={words.peek()} of="page" error={error} article={false} />}
      >
        <Explorer parts={parts} mount={mount} />
      </Boundary>,
      app,
    )
    page.getElementById(PAGE_IDS.fallback)?.remove()
    afterPicture(view, () => {
      loadLaterRooms().then(
        (rooms) => {
          later.value = rooms
        },
        (error: unknown) => console.error(error),
      )
    })
  } catch (error) {
    fail(page, app, error)
  }
}
