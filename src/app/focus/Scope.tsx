import './focus.css'
import { useSignal, useSignalEffect } from '@preact/signals'
import { useExplorer, usePicked } from '../explorerContext.ts'
import { NodeLink } from '../NodeLink.tsx'
import { conceptCount } from '../state/counts.ts'
import { focusBy } from '../state/focus.ts'
import { partOf } from '../state/part.ts'
import { shownKeys } from '../state/shown.ts'
import type { Focus } from '../state/state.ts'
import { focusOn, isNarrowed, isRestricted, restoreAll } from '../state/transitions.ts'
import { useFocusWords } from '../useFocusWords.ts'
import { Pins } from './Pins.tsx'
import { apartWords, degreeWords, hiddenWords, type ScopeWords, toldScope } from './scopeWords.ts'

/** What is shown alone around something: its names, how far, and the buttons that change it. */
function Around({ focus, of }: { readonly focus: Focus & { mode: 'around' }; readonly of: ScopeWords }) {
  const { store } = useExplorer()
  const { only, less, more, end } = of.focusWords
  return (
    <p class="part around">
      {only}
      {focus.keys.map((key) => (
        <NodeLink key={key} node={key} />
      ))}
      <span class="degrees">
        <button
          type="button"
          aria-label={less}
          title={`${less} −`}
          onClick={() => store.dispatch(focusBy(store.atlas, -1))}
        >
          −
        </button>
        {degreeWords(of, focus)}
        <button
          type="button"
          aria-label={more}
          title={`${more} +`}
          onClick={() => store.dispatch(focusBy(store.atlas, 1))}
        >
          +
        </button>
        <button
          type="button"
          aria-label={end}
          title={`${end} 0`}
          onClick={() => store.dispatch(focusOn(null))}
        >
          ×
        </button>
      </span>
    </p>
  )
}

/** The line that tells which part of the graph is shown, and changes it; nothing while all of this detail shows and nothing is pinned. */
export function Scope() {
  const { store, words } = useExplorer()
  const { atlas } = store
  const focusWords = useFocusWords()
  const of: ScopeWords = { words: words.value, focusWords, atlas }
  const focus = usePicked((state) => state.focus)
  const hidden = usePicked((state) => state.hidden)
  const pins = usePicked((state) => state.pins)
  const visible = usePicked((state) => shownKeys(atlas, state))
  const count = conceptCount(atlas, visible)
  /** Whether the line has ever told anything: then it tells that all shows again. */
  const hasTold = useSignal(false)
  useSignalEffect(() => {
    if (isNarrowed(store.state.value)) hasTold.value = true
  })
  const scope = { focus, hidden, pins }
  const { shown, all } = count
  const part = partOf(atlas, scope)
  const restricted = isRestricted(scope)
  const hiddenText = hiddenWords(of, hidden)
  const apart = focus?.mode === 'between' ? apartWords(of, pins, part) : ''
  return (
    <>
      <p class="unseen" aria-live="polite">
        {hasTold.value && toldScope(of, scope, count, part)}
      </p>
      {isNarrowed(scope) && (
        <section class="scope" aria-label={focusWords.title}>
          <p class="part">{focusWords.shown(shown, all)}</p>
          {focus?.mode === 'around' && <Around focus={focus} of={of} />}
          {focus?.mode === 'between' && <p class="part">{focusWords.between(pins.length)}</p>}
          {apart !== '' && <p class="part apart">{apart}</p>}
          {hiddenText !== '' && <p class="part hides">{hiddenText}</p>}
          {pins.length > 0 && <Pins pins={pins} joined={focus?.mode === 'between'} />}
          {restricted && (
            <button type="button" class="restore" onClick={() => store.dispatch(restoreAll)}>
              {focusWords.restore} <kbd>Z</kbd>
            </button>
          )}
        </section>
      )}
    </>
  )
}
