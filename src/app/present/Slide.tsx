import { useMemo } from 'preact/hooks'
import { lostOf } from '../../model/steps/lostOf.ts'
import { useExplorer, usePicked } from '../explorerContext.ts'
import { PRESENT_MESSAGES } from '../messages/present.ts'
import { placeWords } from '../placeWords.ts'
import type { Atlas } from '../state/atlas.ts'
import { notesAt } from '../state/notesAt.ts'
import type { Stand } from '../state/presenting.ts'
import { stepPlace, stepTitle } from '../stepWords.ts'
import { Cover } from './Cover.tsx'
import { kindRuns } from './kindRuns.ts'

/** The words of a portion, those of the step's concepts in the tones of their kinds, a sign where the text has a note. */
function Portion({ stand }: { readonly stand: Stand }) {
  const { store } = useExplorer()
  const own = PRESENT_MESSAGES[usePicked((state) => state.language)]
  const { atlas } = store
  const { step, portions, portion } = stand
  const shown = portions[portion]
  const runs = useMemo(() => (shown ? kindRuns(atlas, shown, step.nodes) : []), [atlas, shown, step])
  if (!shown) return null
  const { notes } = notesAt(atlas.attributes.notes, [shown])
  return (
    <p class="said" lang="zh-CN">
      {runs.map(({ text, kind, key }, i) =>
        kind === null ? (
          text
        ) : (
          <mark key={`${i} ${key}`} class={`kind-${kind}`}>
            {text}
          </mark>
        ),
      )}
      {notes.length > 0 && <span class="thus">{own.sic}</span>}
    </p>
  )
}

/** Whether the words of the text state a relation that no person has reviewed. */
const isUnreviewed = (atlas: Atlas, key: string): boolean => {
  const attributes = atlas.edges.get(key)?.attributes
  return attributes?.basis === 'stated' && attributes.evidence.some(({ review }) => review === undefined)
}

/** The words of the step that is shown: its title above the picture, its sentence and its place below. */
export function Slide({ stand }: { readonly stand: Stand }) {
  const { store, words } = useExplorer()
  const { atlas } = store
  const own = PRESENT_MESSAGES[words.value.language]
  const { step, at, count, portions, portion } = stand
  const shown = portions[portion]
  const title = stepTitle(own, atlas, step)
  const place = stepPlace(words.value, atlas, step)
  const said = shown && step.subject !== 'cover' ? placeWords(words.value, atlas, shown) : ''
  const lost = useMemo(() => lostOf(atlas.file, [step]).length > 0, [atlas, step])
  const unreviewed = step.edges.some((key) => isUnreviewed(atlas, key))
  return (
    <>
      <header class="slide-head">
        {step.subject !== 'cover' && (
          <h2>
            {place !== '' && <span class="ordinal">{place}</span>}
            {title}
          </h2>
        )}
      </header>
      {step.subject === 'cover' ? <Cover /> : null}
      <footer class="slide-foot">
        {step.subject !== 'cover' && <Portion stand={stand} />}
        <p class="slide-place">
          {lost && <span class="slide-lost">{own.lost}</span>}
          {unreviewed && step.subject !== 'cover' && <span>{words.value.card.unreviewed}</span>}
          {portions.length > 1 && (
            <span role="img" class="portions" aria-label={own.portion(portion + 1, portions.length)}>
              {portions.map(({ start }, i) => (
                <i key={start} class={i === portion ? 'now' : undefined} />
              ))}
            </span>
          )}
          <span
            role="img"
            aria-label={`${own.step(at + 1, count)}${words.value.signs.comma}${said || place}`}
          >
            {at + 1}/{count}
            {(said || place) !== '' && ` · ${said || place}`}
          </span>
        </p>
      </footer>
    </>
  )
}
