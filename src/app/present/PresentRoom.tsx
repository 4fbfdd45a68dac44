import { useLayoutEffect } from 'preact/hooks'
import { useExplorer, usePicked } from '../explorerContext.ts'
import { PRESENT_MESSAGES } from '../messages/present.ts'
import { isDetour, showStep, standOf } from '../state/presenting.ts'
import { openTalk } from '../state/talk.ts'
import { articleTalk } from '../state/talkOf.ts'
import { Detour } from './Detour.tsx'
import { Overview } from './Overview.tsx'
import { PresentKeys } from './PresentKeys.tsx'
import { Slide } from './Slide.tsx'
import { Spot } from './Spot.tsx'
import { usePace } from './usePace.ts'
import { usePresentKeys } from './usePresentKeys.ts'

/** The talk that is being given: what stands round the picture, over it, and what the keys do meanwhile. */
function Talk() {
  const { store, words } = useExplorer()
  const { atlas } = store
  const own = PRESENT_MESSAGES[words.value.language]
  const state = usePicked((now) => now)
  const stand = standOf(state)
  const { controls, typed, spot, keys, told } = usePresentKeys()
  usePace()
  const named = state.presenting?.step
  const shown = stand?.step.id
  useLayoutEffect(() => {
    // The address, another window or a changed talk may have named a step whose picture does not stand yet.
    if (shown !== undefined && (store.state.peek().cast === null || named !== shown))
      store.dispatch(showStep(atlas))
  }, [named, shown, state.talk])
  const bare = (stand?.portions.length ?? 0) === 0 && state.selection === null
  useLayoutEffect(() => {
    const { dataset } = document.documentElement
    dataset.slide = bare ? 'bare' : 'said'
    return () => {
      delete dataset.slide
    }
  }, [bare])
  if (stand === null)
    return (
      <div class="slide-empty" role="alert">
        <p>{own.empty}</p>
      </div>
    )
  const veil = state.presenting?.veil ?? null
  return (
    <section class="slide" aria-label={own.name}>
      {isDetour(atlas, state) && !state.palette ? (
        <Detour stand={stand} onBack={controls.back} onHere={controls.here} />
      ) : (
        <Slide stand={stand} />
      )}
      {veil === 'overview' && <Overview at={stand.at} onChoose={controls.choose} />}
      {veil === 'black' && <div class="slide-black" role="status" aria-label={own.black} />}
      {spot && <Spot />}
      {keys && <PresentKeys onClose={controls.closeKeys} />}
      <p class="slide-told" role="status">
        {typed === null ? told : `${own.jump} ${typed}`}
      </p>
    </section>
  )
}

/** Gives the talk while the state says so. The talk itself is made when it is first asked for. */
export function PresentRoom() {
  const { store } = useExplorer()
  const on = usePicked((state) => state.presenting !== null)
  const ready = usePicked((state) => state.talk !== null)
  useLayoutEffect(() => {
    if (on && !ready) store.dispatch(openTalk(articleTalk(store.atlas.file)))
  }, [on, ready])
  return on && ready ? <Talk /> : null
}
