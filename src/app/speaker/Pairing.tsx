import { useComputed } from '@preact/signals'
import { useExplorer } from '../explorerContext.ts'
import { SPEAKER_MESSAGES } from '../messages/speaker.ts'
import { dress, openPalette } from '../state/transitions.ts'
import type { Pair, SpeakerDoor } from './door.ts'
import type { StagePoint, StageSize } from './message.ts'
import type { Wall } from './place.ts'
import { useMirror } from './useMirror.ts'

/** The stage's size as it is now; null while it has none. */
function stageSize(): StageSize | null {
  const { clientWidth = 0, clientHeight = 0 } = document.querySelector('.stage') ?? {}
  return clientWidth > 0 && clientHeight > 0 ? { width: clientWidth, height: clientHeight } : null
}

/** The spot of light where the speaker points. */
function Pointed({ at: { x, y } }: { readonly at: StagePoint }) {
  const box = document.querySelector('.stage')?.getBoundingClientRect()
  if (!box) return null
  const place = `translate(${box.left + x * box.width}px, ${box.top + y * box.height}px)`
  return <div class="slide-spot" style={{ transform: place, visibility: 'visible' }} aria-hidden="true" />
}

/** Keeps the audience's window in step with the speaker's. Draws only what went wrong. */
function Paired({ pair }: { readonly pair: Pair }) {
  const { store, words } = useExplorer()
  const wall = useComputed((): Wall => {
    const { theme, palette } = store.state.value
    return { theme, searching: palette }
  })
  const hang = ({ theme, searching }: Wall) =>
    store.dispatch((state) => {
      const dressed = state.theme === theme ? state : dress(theme)(state)
      return searching ? dressed : openPalette(false)(dressed)
    })
  const mirror = useMirror({
    role: 'audience',
    pair: pair.id,
    begins: pair.fresh,
    wall,
    hang,
    stage: stageSize,
  })
  const own = SPEAKER_MESSAGES[words.value.language]
  const pointed = mirror?.pointed.value ?? null
  if (pointed) return <Pointed at={pointed} />
  if (mirror !== undefined && mirror?.foreign.value !== true) return null
  return (
    <p class="speaker-notice" role="alert">
      {mirror === undefined ? own.unable : own.foreign}
    </p>
  )
}

/** What the audience's window has of the speaker's: it stays in step, and says where no window could be opened. */
export function Pairing({ door }: { readonly door: SpeakerDoor }) {
  const { store, words } = useExplorer()
  const own = SPEAKER_MESSAGES[words.value.language]
  const pair = door.pair.value
  const blocked = door.blocked.value
  return (
    <>
      {pair && <Paired key={pair.id} pair={pair} />}
      {blocked !== null && (
        <div class="speaker-notice" role="alert">
          <p>
            <strong>{own.blocked}</strong> {own.blockedMend}
          </p>
          <p>
            <button type="button" onClick={() => door.open(store)}>
              {own.again} <kbd>S</kbd>
            </button>
            <a href={blocked} target="_blank" rel="noreferrer" onClick={door.dismiss}>
              {own.byLink}
            </a>
            <button type="button" onClick={door.dismiss}>
              {own.close}
            </button>
          </p>
        </div>
      )}
    </>
  )
}
