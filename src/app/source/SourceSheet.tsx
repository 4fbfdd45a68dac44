import { useLayoutEffect, useMemo } from 'preact/hooks'
import { useExplorer, usePicked } from '../explorerContext.ts'
import { bindingOf } from '../keys.ts'
import { placeLabel, sectionAt, sectionPath } from '../state/place.ts'
import { hoverOn, openSheet } from '../state/transitions.ts'
import { targetWords } from '../state/wording.ts'
import { useModalDialog } from '../useModalDialog.ts'
import { CaptionFacts, CaptionTitle } from './Caption.tsx'
import { CopiedLine } from './CopiedLine.tsx'
import { KeyButton, keyOf, useStep } from './KeyButton.tsx'
import { NothingChosen } from './NothingChosen.tsx'
import { Said } from './Said.tsx'
import { useSourceWords } from './sourceContext.ts'
import { type Source, sourceOf } from './sourceOf.ts'
import { sourcePlace } from './sourcePlace.ts'
import { SHEET_ACTIONS, STEPS, stand } from './stepping.ts'
import { useLetters } from './useLetters.ts'

/** The sections around the sentence, outermost first; the article's title where there is none, or several. */
function Path({ source }: { source: Source }) {
  const { store, words } = useExplorer()
  const { atlas } = store
  const [first] = source.passages
  const section = first && !source.apart ? sectionAt(atlas, first.words) : null
  const path = section === null ? [] : sectionPath(atlas, section)
  if (path.length === 0) return <p class="section-path">{atlas.attributes.title}</p>
  return (
    <p class="section-path">
      {path.map(({ key, attributes }, i) => {
        const around = path[i - 1]
        const outer = around ? placeLabel(atlas, around.key, words.value.language) : ''
        return (
          <span key={key}>
            {i > 0 && <span class="then">›</span>}
            <span class="ordinal">{placeLabel(atlas, key, words.value.language).slice(outer.length)}</span>{' '}
            {attributes.heading.quote || attributes.label}
          </span>
        )
      })}
    </p>
  )
}

/** 「1/3 ‹ ›」 through the places of what is shown. */
function Steps({ source: { chosen, count } }: { source: Source }) {
  const { words } = useExplorer()
  const step = useStep()
  const own = useSourceWords()
  const { previous, next } = words.value.card
  if (chosen === null || count < 2) return null
  return (
    <span class="steps">
      <button type="button" aria-label={previous} title={previous} onClick={() => step('previousPlace')}>
        ‹
      </button>
      <span class="number" role="img" aria-label={own.place(chosen.index + 1, count)}>
        {chosen.index + 1}/{count}
      </span>
      <button type="button" aria-label={next} title={next} onClick={() => step('nextPlace')}>
        ›
      </button>
      <kbd>{keyOf('nextPlace')}</kbd>
    </span>
  )
}

/** The sentence that says what is chosen, large enough for a wall, over everything else; away again, all is as it was. */
export function SourceSheet() {
  const { store, words } = useExplorer()
  const { atlas } = store
  const own = useSourceWords()
  const passage = usePicked((state) => state.passage)
  const selection = usePicked((state) => state.selection)
  const hover = usePicked((state) => state.hover)
  const theme = usePicked((state) => state.theme)
  const source = useMemo(
    () => sourceOf(atlas, { passage, selection, hover }),
    [atlas, passage, selection, hover],
  )
  const sheet = useModalDialog()
  // The arrow keys scroll what has the focus.
  useLayoutEffect(() => sheet.current?.focus({ preventScroll: true }), [])
  useLetters(sheet, source, `${words.value.language} ${theme}`)
  /** Who closes it with the pointer has taken the pointer away from what it rested on. */
  const close = (byPointer: boolean) => {
    store.dispatch(openSheet(null))
    if (byPointer) store.dispatch(hoverOn(null))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const action = bindingOf(event, false)?.action
    if (!action) return
    if (!SHEET_ACTIONS.has(action)) event.stopPropagation()
    else if (STEPS.has(action)) store.dispatch(stand(atlas))
  }
  const place = source ? sourcePlace(words.value, own, atlas, source) : ''
  const chosen = source?.chosen
  const name = chosen ? targetWords(words.value, atlas, chosen) : source ? own.lookedUp : own.emptyTitle
  return (
    <dialog
      ref={sheet}
      class="source"
      tabIndex={-1}
      aria-label={`${own.title}${words.value.signs.colon}${name}`}
      aria-describedby={source ? 'source-said' : undefined}
      onKeyDown={onKeyDown}
      onCancel={(event) => {
        event.preventDefault()
        close(false)
      }}
    >
      <div class="source-page">
        <header>
          {source ? <Path source={source} /> : <p class="section-path">{atlas.attributes.title}</p>}
          <button type="button" class="key-button" onClick={({ detail }) => close(detail > 0)}>
            {own.close} <kbd>{keyOf('source')}</kbd>
          </button>
        </header>
        {source ? <Said source={source} /> : <NothingChosen />}
        <footer>
          {source && (
            <>
              <div class="caption">
                <CaptionTitle source={source} />
                <p class="place">
                  {!source.apart && place}
                  <Steps source={source} />
                </p>
              </div>
              <div class="caption">
                <div class="facts">
                  <CaptionFacts source={source} />
                </div>
                <p class="does">
                  <KeyButton action="nextMention">{own.nextMention}</KeyButton>
                  <KeyButton action="copyQuote">{own.copy.quote}</KeyButton>
                  <KeyButton action="copyCitation">{own.copy.citation}</KeyButton>
                </p>
              </div>
            </>
          )}
          <CopiedLine />
        </footer>
        <p class="unseen" role="status">
          {source &&
            [name, place, ...source.passages.map(({ start, end }) => atlas.attributes.text.slice(start, end))]
              .filter((part) => part !== '')
              .join(words.value.signs.comma)}
        </p>
      </div>
    </dialog>
  )
}
