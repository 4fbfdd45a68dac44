import type { ComponentChildren } from 'preact'
import { useMemo } from 'preact/hooks'
import { type Span, standsIn } from '../../model/span.ts'
import { lostOf } from '../../model/steps/lostOf.ts'
import { useExplorer, usePicked } from '../explorerContext.ts'
import { PRESENT_MESSAGES } from '../messages/present.ts'
import { placeWords } from '../placeWords.ts'
import { answerOf } from '../state/answerOf.ts'
import type { Stand } from '../state/presenting.ts'
import { isStepUnreviewed } from '../state/unreviewed.ts'
import { targetWords } from '../state/wording.ts'
import { stepPlace, stepTitle } from '../stepWords.ts'
import { Cover } from './Cover.tsx'
import { AnswerWords, Portion } from './Said.tsx'
import type { PresentControls } from './usePresentKeys.ts'

/** Where the step stands: 「二（一）·第2句」; what stands in no section, and quotes nothing, nowhere. */
function usePlace({ step, portions, portion }: Stand): string {
  const { store, words } = useExplorer()
  const shown = portions[portion]
  const { atlas } = store
  const quoted = shown && step.subject !== 'cover' && standsIn(atlas.attributes.text, shown)
  const said = quoted ? placeWords(words.value, atlas, shown) : ''
  return said || stepPlace(words.value, atlas, step)
}

/** A dot for each portion of what is quoted. */
function Portions({ stand: { portions, portion } }: { readonly stand: Stand }) {
  const { words } = useExplorer()
  if (portions.length < 2) return null
  const own = PRESENT_MESSAGES[words.value.language]
  return (
    <span role="img" class="portions" aria-label={own.portion(portion + 1, portions.length)}>
      {portions.map(({ start }, i) => (
        <i key={start} class={i === portion ? 'now' : undefined} />
      ))}
    </span>
  )
}

/** Code points of a title that stand in one line of large letters beside what goes before it. */
const ONE_LINE = 26

/** The title above the picture, after what goes before it; a long one in smaller letters. */
function Title({ words, children }: { readonly words: string; readonly children: ComponentChildren }) {
  return (
    <h1 lang="zh-CN" class={Array.from(words).length > ONE_LINE ? 'long' : undefined}>
      {children}
      {words}
    </h1>
  )
}

/** The words of the step that is shown: its title above the picture, its sentence and its place below. */
export function Slide({ stand }: { readonly stand: Stand }) {
  const { store, words } = useExplorer()
  const { atlas } = store
  const own = PRESENT_MESSAGES[words.value.language]
  const { step, at, count } = stand
  const isCover = step.subject === 'cover'
  const ordinal = stepPlace(words.value, atlas, step)
  const place = usePlace(stand)
  // Words that are gone say so themselves.
  const lost = useMemo(() => lostOf(atlas.file, [step]).some(({ keys }) => keys.length > 0), [atlas, step])
  const unreviewed = !isCover && isStepUnreviewed(atlas, step)
  return (
    <>
      <header class="slide-head">
        {!isCover && (
          <Title words={stepTitle(own, atlas, step)}>
            {ordinal !== '' && <span class="ordinal">{ordinal}</span>}
          </Title>
        )}
      </header>
      {isCover ? <Cover step={step} /> : null}
      <footer class="slide-foot">
        {!isCover && <Portion stand={stand} />}
        <p class="slide-place">
          {lost && <span>{own.lost}</span>}
          {unreviewed && <span>{words.value.card.unreviewed}</span>}
          <Portions stand={stand} />
          <span
            role="img"
            aria-label={[own.step(at + 1, count), place].filter(Boolean).join(words.value.signs.comma)}
          >
            {at + 1}/{count}
            {place !== '' && ` · ${place}`}
          </span>
        </p>
      </footer>
    </>
  )
}

/** Stands around the picture while a question is answered: what was chosen and its sentence, else the step's, and the ways back. */
export function DetourSlide({
  stand,
  controls,
}: {
  readonly stand: Stand
  readonly controls: PresentControls
}) {
  const { store, words } = useExplorer()
  const { atlas } = store
  const own = PRESENT_MESSAGES[words.value.language]
  const selection = usePicked((state) => state.selection)
  const passage = usePicked((state) => state.passage)
  const answer = useMemo(() => answerOf(atlas, { selection, passage }), [atlas, selection, passage])
  const place = usePlace(stand)
  const placesOf = (marks: readonly Span[]): string =>
    [...new Set(marks.map((mark) => placeWords(words.value, atlas, mark)))].join(words.value.signs.comma)
  const { step, at, count } = stand
  return (
    <>
      <header class="slide-head detour">
        <Title words={selection ? targetWords(words.value, atlas, selection) : stepTitle(own, atlas, step)}>
          <span class="tag">{own.detour}</span>
        </Title>
      </header>
      <footer class="slide-foot detour">
        {answer ? <AnswerWords answer={answer} /> : step.subject !== 'cover' && <Portion stand={stand} />}
        <p class="slide-place">
          <button type="button" onClick={() => controls.act('leave')}>
            {own.back} {at + 1}/{count} <kbd>Esc</kbd>
          </button>
          <button type="button" onClick={() => controls.act('here')}>
            {own.goOn} <kbd>C</kbd>
          </button>
          <span class="end">{answer ? placesOf(answer.marks) : place}</span>
        </p>
      </footer>
    </>
  )
}

/** What is read aloud of the step: its place among all, its title, its words. */
export function Spoken({ stand, detour }: { readonly stand: Stand; readonly detour: boolean }) {
  const { store, words } = useExplorer()
  const own = PRESENT_MESSAGES[words.value.language]
  const { step, at, count, portions, portion } = stand
  const place = usePlace(stand)
  const quote = portions[portion]
  const said = [
    own.step(at + 1, count),
    place,
    stepTitle(own, store.atlas, step),
    ...(portions.length > 1 ? [own.portion(portion + 1, portions.length)] : []),
    ...(quote === undefined || step.subject === 'cover' ? [] : [quote.quote]),
    ...(quote === undefined || standsIn(store.atlas.attributes.text, quote) ? [] : [own.gone]),
  ]
  return (
    <p class="unseen" role="status">
      {detour ? own.detourBegun : said.filter(Boolean).join(words.value.signs.comma)}
    </p>
  )
}
