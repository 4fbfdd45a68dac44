import { type ReadonlySignal, useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useCallback, useLayoutEffect, useRef } from 'preact/hooks'
import { Bar } from './bar/Bar.tsx'
import { ExplorerContext, type ExplorerParts, useExplorer, usePicked } from './explorerContext.ts'
import { Foot } from './foot/Foot.tsx'
import type { LaterRooms } from './laterRooms.ts'
import { Legend } from './legend/Legend.tsx'
import { Lost } from './lost/Lost.tsx'
import { type Mounted, StageRoom } from './StageRoom.tsx'
import { isPanelOpen, type Room } from './state/panels.ts'
import type { Panel, State } from './state/state.ts'
import { isNarrowed, showPanel } from './state/transitions.ts'

interface SideProps {
  readonly panel: Exclude<Panel, 'legend'>
  readonly open: boolean
  /** Stands between its name and its fold. */
  readonly head?: ComponentChildren
  readonly children: ComponentChildren
}

/** A panel beside the stage with its name and its fold; folded, a narrow rail that opens it. The focus stays in it either way. */
function Side({ panel, open, head, children }: SideProps) {
  const { store, words } = useExplorer()
  const { title, fold, open: unfold } = words.value[panel]
  const aside = useRef<HTMLElement>(null)
  const focused = useRef(false)
  const toggle = () => store.dispatch(showPanel(panel, !open))
  useLayoutEffect(() => {
    // What had the focus is gone with the other shape.
    if (focused.current && !aside.current?.matches(':focus-within'))
      aside.current?.querySelector<HTMLElement>('.fold, .rail')?.focus()
  }, [open])
  return (
    <aside
      class={`side ${panel}-side${open ? '' : ' folded'}`}
      aria-label={title}
      ref={aside}
      onFocusIn={() => {
        focused.current = true
      }}
      onFocusOut={({ relatedTarget }) => {
        if (relatedTarget !== null) focused.current = false
      }}
    >
      {open ? (
        <>
          <header class="side-head">
            <p>{title}</p>
            {head}
            <button
              type="button"
              class="fold"
              aria-expanded={true}
              aria-label={fold}
              title={fold}
              onClick={toggle}
            >
              {panel === 'outline' ? '«' : '»'}
            </button>
          </header>
          {children}
        </>
      ) : (
        <button type="button" class="rail" aria-expanded={false} aria-label={unfold} onClick={toggle}>
          {title}
        </button>
      )}
    </aside>
  )
}

/** A place of the shell that stays empty until the later rooms have come. */
function Later({ place }: { readonly place: Exclude<keyof LaterRooms, 'effects'> }) {
  const Room = useExplorer().later.value?.[place]
  return Room ? <Room /> : null
}

interface RoomsProps {
  readonly room: ReadonlySignal<Room>
  readonly mount: (container: HTMLElement) => Mounted
}

/** The state that decides what stands beside the picture. */
const aside = (state: State): State => state.presenting?.before ?? state

function Rooms({ room, mount }: RoomsProps) {
  const { words } = useExplorer()
  // What stands beside the picture stays as it was while a talk is given, unseen, so that it is found again as it was left.
  const panels = usePicked((state) => aside(state).panels)
  const theme = usePicked((state) => aside(state).theme)
  const selection = usePicked((state) => aside(state).selection)
  const trace = usePicked((state) => aside(state).trace)
  const read = usePicked(
    (state) => state.presenting !== null && (state.panels.reader === true || state.trace !== null),
  )
  const narrowed = usePicked(isNarrowed)
  const failed = useSignal(false)
  const outline = isPanelOpen({ panels, theme, selection, trace }, 'outline', room.value)
  const reader = read || isPanelOpen({ panels, theme, selection, trace }, 'reader', room.value)
  const onFail = useCallback((error: unknown) => {
    console.warn(error)
    failed.value = true
  }, [])
  const classes = ['rooms', outline ? '' : 'no-outline', reader ? '' : 'no-reader']
  return (
    <div class={classes.filter((name) => name !== '').join(' ')}>
      <Side panel="outline" open={outline}>
        <Later place="Outline" />
      </Side>
      <main class="stage-room">
        <div class={narrowed ? 'above held' : 'above'}>
          <Later place="Above" />
        </div>
        {failed.value ? (
          <p class="stage-failed">{words.value.stageFailed}</p>
        ) : (
          <StageRoom mount={mount} onFail={onFail} />
        )}
        <Legend />
      </main>
      <Side panel="reader" open={reader} head={<Later place="Head" />}>
        <Later place="Beside" />
        <div class="reading">
          <Later place="Reader" />
          <Later place="Edge" />
        </div>
      </Side>
    </div>
  )
}

/** The speaker's window has the later rooms alone. While a talk is given the picture has the window, and the later rooms set the slide round it. */
function Shell({ room, mount }: RoomsProps) {
  const presenting = usePicked((state) => state.presenting !== null)
  if (usePicked((state) => state.speaker !== null)) return <Later place="Over" />
  return (
    <div class={presenting ? 'explorer presenting' : 'explorer'}>
      <Bar />
      <Lost />
      <Rooms room={room} mount={mount} />
      <Foot />
      <Later place="Over" />
    </div>
  )
}

interface ExplorerProps {
  readonly parts: ExplorerParts
  /** Puts the stage into its container. */
  readonly mount: (container: HTMLElement) => Mounted
}

/** The explorer's shell: the bar; outline, stage and reader side by side; the line below. Rooms meet in the state only. */
export function Explorer({ parts, mount }: ExplorerProps) {
  return (
    <ExplorerContext.Provider value={parts}>
      <Shell room={parts.room} mount={mount} />
    </ExplorerContext.Provider>
  )
}
