import type { TalkLength } from '../../model/steps/deriveSteps.ts'
import { useExplorer, usePicked } from '../explorerContext.ts'
import { PRESENT_MESSAGES } from '../messages/present.ts'
import { keyOf } from '../presentKeys.ts'
import { articleSteps } from '../state/talkOf.ts'
import { StripIcon } from './StripIcon.tsx'
import { showLength } from './showLength.ts'
import { STRIP_ACTIONS } from './stripActions.ts'
import type { PresentControls } from './usePresentKeys.ts'
import { useShownStrip } from './useShownStrip.ts'

/** Seconds a portion that can be chosen by the pointer; any other by its number and `A`. */
const PACES = [5, 8, 12, 20, 30, 60] as const

/** A form counts as a short one where it has at most so many of the steps of the long one. */
const SHORTER = 0.75

interface StripProps {
  readonly controls: PresentControls
  /** Seconds of automatic play, running or not. */
  readonly seconds: number
  readonly spot: boolean
  /** Gives the keys back to the talk. */
  readonly onUsed: () => void
}

/** Starts automatic play and stops it, and sets how long each portion stays. */
function Pace({ controls, seconds }: Pick<StripProps, 'controls' | 'seconds'>) {
  const { words } = useExplorer()
  const own = PRESENT_MESSAGES[words.value.language]
  const running = usePicked(({ presenting }) => presenting?.pace != null)
  const offered = [...new Set([...PACES, seconds])].sort((a, b) => a - b)
  return (
    <>
      <button
        type="button"
        aria-pressed={running}
        title={`${own.does.pace} ${keyOf('pace')}`}
        onClick={() => controls.act('pace')}
      >
        {own.auto}
      </button>
      <select
        aria-label={own.seconds}
        title={own.seconds}
        onChange={({ currentTarget }) => controls.pace(Number(currentTarget.value))}
      >
        {offered.map((each) => (
          <option key={each} value={each} selected={each === seconds}>
            {own.second(each)}
          </option>
        ))}
      </select>
    </>
  )
}

/** Chooses between the long and the short form of the article's own talk; one that a person has changed has neither. */
function Length() {
  const { store, words } = useExplorer()
  const own = PRESENT_MESSAGES[words.value.language]
  const talk = usePicked((state) => state.talk)
  const { file } = store.atlas
  const forms: readonly TalkLength[] = ['full', 'short']
  const now = forms.find((length) => talk?.steps === articleSteps(file, length))
  const count = (length: TalkLength): number => articleSteps(file, length).length
  if (now === undefined || count('short') > count('full') * SHORTER) return null
  const other = now === 'full' ? 'short' : 'full'
  return (
    <button type="button" onClick={() => store.dispatch(showLength(store.atlas, other))}>
      {own.length[other](count(other))}
    </button>
  )
}

/** What the pointer can do besides: comes with it and goes again. */
export function Strip({ controls, seconds, spot, onUsed }: StripProps) {
  const { words } = useExplorer()
  const own = PRESENT_MESSAGES[words.value.language]
  const shown = useShownStrip()
  const legend = usePicked(({ panels }) => panels.legend === true)
  const pressed: Readonly<Record<string, boolean>> = { spot, legend }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: gives the focus back after a pointer's click; keys leave it where it is
    <nav
      class={shown ? 'talk-strip' : 'talk-strip away'}
      aria-label={own.strip}
      onClick={({ detail, target }) => {
        if (detail > 0 && !(target instanceof HTMLSelectElement)) onUsed()
      }}
      onChange={onUsed}
    >
      {STRIP_ACTIONS.map((action) => (
        <button
          key={action}
          type="button"
          aria-pressed={pressed[action]}
          aria-label={own.does[action]}
          title={`${own.does[action]} ${keyOf(action)}`}
          onClick={() => controls.act(action)}
        >
          <StripIcon action={action} />
        </button>
      ))}
      <Pace controls={controls} seconds={seconds} />
      <Length />
      <button type="button" title={`${own.leave} ${keyOf('leave')}`} onClick={controls.end}>
        {own.leave}
      </button>
    </nav>
  )
}
