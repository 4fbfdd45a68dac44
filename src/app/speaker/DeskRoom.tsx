import type { ReadonlySignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { useExplorer, usePicked } from '../explorerContext.ts'
import { PRESENT_MESSAGES } from '../messages/present.ts'
import { SPEAKER_MESSAGES } from '../messages/speaker.ts'
import { Notes } from '../Notes.tsx'
import { PresentKeys } from '../PresentKeys.tsx'
import { answerOf } from '../state/answerOf.ts'
import { isDetour, type Stand, standOf } from '../state/presenting.ts'
import type { State, Talk } from '../state/state.ts'
import { dress } from '../state/transitions.ts'
import { isStepUnreviewed } from '../state/unreviewed.ts'
import { stepPlace, stepTitle } from '../stepWords.ts'
import { UnreviewedMark } from '../UnreviewedMark.tsx'
import type { Desk } from './desk.ts'
import { detourWords } from './detourWords.ts'
import { atHome, atNext, glimpseSize } from './glimpse.ts'
import type { StagePoint } from './message.ts'
import type { Mirror } from './mirror.ts'
import { Picture } from './Picture.tsx'
import type { Wall } from './place.ts'
import { whereabouts } from './presence.ts'
import { progressOf } from './progressOf.ts'
import { Said, SaidAside } from './Said.tsx'
import { StepList } from './StepList.tsx'
import { Time } from './Time.tsx'
import { useGlimpses } from './useGlimpses.ts'
import { type SpeakerKeys, useSpeakerKeys } from './useSpeakerKeys.ts'

/** Milliseconds between two places of the spot of light. */
const POINT_EVERY = 40

interface DeskRoomProps {
  readonly mirror: Mirror
  readonly desk: Desk
  readonly wall: ReadonlySignal<Wall>
  /** Opens the audience's window. */
  readonly reopen: () => void
  /** The address of an audience's window that the browser has not let open. */
  readonly blocked: string | null
}

/** Whether the audience's window is there, and what to do where it is not. */
function Audience({ mirror, reopen, blocked }: Pick<DeskRoomProps, 'mirror' | 'reopen' | 'blocked'>) {
  const { words } = useExplorer()
  const own = SPEAKER_MESSAGES[words.value.language]
  const where = whereabouts(mirror.presence.value)
  const gone = where === 'gone'
  return (
    <div class={`desk-audience ${where}`} role={gone ? 'alert' : 'status'}>
      <p>{own[where]}</p>
      {gone && (
        <button type="button" class="strong" onClick={reopen}>
          {own.reopen}
        </button>
      )}
      {gone && blocked !== null && (
        <p>
          {own.blocked} {own.blockedMend}{' '}
          <a href={blocked} target="_blank" rel="noreferrer">
            {own.byLink}
          </a>
        </p>
      )}
      {mirror.foreign.value && <p>{own.foreign}</p>}
    </div>
  )
}

interface TalkProps extends DeskRoomProps {
  readonly state: State
  readonly stand: Stand
  readonly talk: Talk
  readonly keys: SpeakerKeys
}

/** What the audience sees now, over the picture of it where the picture does not tell. */
function Over({ state, wall }: Pick<TalkProps, 'state' | 'wall'>) {
  const { words } = useExplorer()
  const own = SPEAKER_MESSAGES[words.value.language]
  const { sheet, presenting } = state
  const over =
    presenting?.veil === 'black'
      ? own.isBlack
      : presenting?.veil === 'overview'
        ? own.wallOverview
        : wall.value.searching
          ? own.searching
          : sheet === null
            ? null
            : (own.sheets[sheet] ?? sheet)
  if (over === null) return null
  return <p class={presenting?.veil === 'black' ? 'desk-over black' : 'desk-over'}>{over}</p>
}

function Talking({ mirror, desk, wall, reopen, blocked, state, stand, talk, keys }: TalkProps) {
  const { store, words } = useExplorer()
  const { atlas } = store
  const { language, signs } = words.value
  const own = SPEAKER_MESSAGES[language]
  const named = PRESENT_MESSAGES[language]
  const { step, at, count } = stand
  const { view, show } = keys
  const stage = mirror.stageSize.value
  const { now, next } = useGlimpses(state, stage)
  const size = glimpseSize(stage, state.theme)
  const shape = size.width / size.height
  const upcoming = atNext(atlas, state)
  const after = upcoming && standOf(upcoming)
  const { searching } = wall.value
  const aside = searching || isDetour(atlas, { ...state, palette: false })
  const answer = aside ? answerOf(atlas, state) : null
  const told = aside ? detourWords(own, words.value, atlas, state, atHome(atlas, state), searching) : []
  const last = useRef(0)
  const point = (to: StagePoint | null) => {
    const time = performance.now()
    if (to !== null && time - last.current < POINT_EVERY) return
    last.current = time
    mirror.point(to)
  }
  const black = state.presenting?.veil === 'black'
  const place = stepPlace(words.value, atlas, step)
  const dark = state.theme === 'dark'
  return (
    <>
      <header class="desk-head">
        <Time mirror={mirror} progress={progressOf(talk, stand)} />
        <Audience mirror={mirror} reopen={reopen} blocked={blocked} />
      </header>
      <section class={aside ? 'desk-now aside' : 'desk-now'} aria-label={own.now}>
        <h1>
          <span class="desk-number" role="img" aria-label={named.step(at + 1, count)}>
            {at + 1}/{count}
          </span>
          {place !== '' && <span class="desk-ordinal">{place}</span>}
          <span class="desk-name">{stepTitle(named, atlas, step)}</span>
          {isStepUnreviewed(atlas, step) && <span class="unreviewed">{words.value.card.unreviewed}</span>}
        </h1>
        {aside && (
          <div class="desk-aside" role="status">
            <p>
              <strong class="desk-mark">{own.detour}</strong>
              {told.join(signs.semicolon)}
            </p>
            <p>
              <button type="button" onClick={desk.home}>
                {named.back} {at + 1}/{count} <kbd>Esc</kbd>
              </button>
              <button type="button" onClick={desk.here}>
                {named.goOn} <kbd>C</kbd>
              </button>
            </p>
          </div>
        )}
        <Picture
          state={aside ? { ...state, presenting: null } : state}
          drawing={now}
          label={own.now}
          shape={shape}
          onPoint={view.spot ? point : undefined}
        >
          <Over state={state} wall={wall} />
        </Picture>
      </section>
      <section class="desk-said" aria-label={own.said}>
        {answer ? <SaidAside answer={answer} /> : <Said stand={stand} />}
      </section>
      <div class="desk-side">
        <section class="desk-next" aria-label={own.next}>
          <h2>
            {own.next}
            {after && (
              <span class="desk-name">
                {after.at + 1} {stepPlace(words.value, atlas, after.step)}{' '}
                {stepTitle(named, atlas, after.step)}
                {isStepUnreviewed(atlas, after.step) && <UnreviewedMark />}
              </span>
            )}
          </h2>
          {upcoming ? (
            <Picture state={upcoming} drawing={next} label={own.next} shape={shape} />
          ) : (
            <p class="none">{own.noNext}</p>
          )}
        </section>
        <section class="desk-notes" aria-label={own.notes}>
          <h2>{own.notes}</h2>
          <div class="words">
            {step.notes?.trim() ? <Notes markdown={step.notes} /> : <p class="none">{own.noNotes}</p>}
          </div>
        </section>
      </div>
      <footer class="desk-foot">
        <button type="button" class="strong" onClick={desk.back}>
          ← {own.back}
        </button>
        <button type="button" class="strong" onClick={desk.forward}>
          {own.forward} →
        </button>
        <button type="button" aria-pressed={black} onClick={desk.black}>
          {black ? own.unblack : own.black} <kbd>B</kbd>
        </button>
        <button type="button" aria-expanded={view.steps} onClick={() => show({ steps: !view.steps })}>
          {own.steps} <kbd>O</kbd>
        </button>
        <button type="button" onClick={desk.search}>
          {own.search} <kbd>/</kbd>
        </button>
        <button type="button" aria-pressed={view.spot} onClick={() => show({ spot: !view.spot })}>
          {named.does.spot} <kbd>P</kbd>
        </button>
        <span class="typed" role="status">
          {view.typed !== null && `${named.jump} ${view.typed}`}
          {state.presenting?.pace != null && named.running(state.presenting.pace / 1000)}
        </span>
        <button type="button" onClick={() => store.dispatch(dress(dark ? 'light' : 'dark'))}>
          {own.colours(dark ? 'light' : 'dark')}
        </button>
        <button type="button" class="desk-for-keys" onClick={() => show({ keys: true })}>
          {own.keys} <kbd>?</kbd>
        </button>
      </footer>
      {view.steps && (
        <StepList
          talk={talk}
          at={at}
          onChoose={(to) => {
            show({ steps: false })
            desk.choose(to)
          }}
          onClose={() => show({ steps: false })}
        />
      )}
      {view.keys && <PresentKeys onClose={() => show({ keys: false })} />}
    </>
  )
}

/** The desk of the speaker: what is shown, what comes next, what to say, and how the time goes. */
export function DeskRoom(props: DeskRoomProps) {
  const { mirror, desk, reopen, blocked } = props
  const { words } = useExplorer()
  const own = SPEAKER_MESSAGES[words.value.language]
  const state = usePicked((now) => now)
  const stand = standOf(state)
  const keys = useSpeakerKeys(desk, reopen)
  const latest = useRef({ step: '', portion: 0 })
  if (stand) latest.current = { step: stand.step.id, portion: stand.portion }
  return (
    <main class={stand ? 'desk' : 'desk idle'} aria-label={own.name}>
      {stand && state.talk ? (
        <Talking {...props} state={state} stand={stand} talk={state.talk} keys={keys} />
      ) : (
        <div class="desk-ended">
          <p>{state.presenting === null ? own.ended : PRESENT_MESSAGES[words.value.language].empty}</p>
          <p>
            {state.presenting === null && (
              <button type="button" class="strong" onClick={() => desk.resume(latest.current)}>
                {own.goOn}
              </button>
            )}
          </p>
          <Audience mirror={mirror} reopen={reopen} blocked={blocked} />
        </div>
      )}
    </main>
  )
}
