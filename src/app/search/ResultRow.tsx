import type { ComponentChildren } from 'preact'
import { useExplorer, usePicked } from '../explorerContext.ts'
import { KindMark } from '../KindMark.tsx'
import { SEARCH_WORDS } from '../messages/search.ts'
import type { Atlas } from '../state/atlas.ts'
import { placeLabel, sectionAt, sentenceNumber } from '../state/place.ts'
import { isTargetUnreviewed } from '../state/unreviewed.ts'
import { targetWords } from '../state/wording.ts'
import { UnreviewedMark } from '../UnreviewedMark.tsx'
import type { Result } from './results.ts'
import type { TextHit } from './textHits.ts'

/** Code units of a sentence shown before a hit, so that the hit stands in the first line. */
const BEFORE = 14
/** Code units shown after it. */
const AFTER = 48

/** Words with a part of them marked. */
function Marked({ words, start, end }: { words: string; start: number; end: number }) {
  return (
    <>
      {words.slice(0, start)}
      {end > start && <mark>{words.slice(start, end)}</mark>}
      {words.slice(Math.max(start, end))}
    </>
  )
}

/** The first code unit from `at` on that does not split a character. */
const whole = (text: string, at: number): number => (/[\udc00-\udfff]/.test(text.charAt(at)) ? at + 1 : at)

/** The sentence of a hit, shortened where it is long. */
function HitWords({ text, hit }: { text: string; hit: TextHit }) {
  const from = hit.start - hit.piece.start > BEFORE + 4 ? whole(text, hit.start - BEFORE) : hit.piece.start
  const to = hit.piece.end - hit.end > AFTER + 4 ? whole(text, hit.end + AFTER) : hit.piece.end
  return (
    <>
      {from > hit.piece.start && '…'}
      <Marked words={text.slice(from, to)} start={hit.start - from} end={hit.end - from} />
      {to < hit.piece.end && '…'}
    </>
  )
}

interface RowProps {
  readonly result: Result
  readonly id: string
  readonly active: boolean
  readonly onChoose: (event: MouseEvent) => void
  readonly onAim: () => void
}

/** Where a section or the first mention of a concept stands: 二（一）. */
function placeOf(atlas: Atlas, key: string): string {
  const attributes = atlas.nodes.get(key)
  if (!attributes) return ''
  return placeLabel(atlas, attributes.kind === 'section' ? key : (attributes.mentions[0]?.section ?? 's'))
}

/** One result: what it is, with what was found in it marked, and where it stands or which keys do it. */
export function ResultRow({ result, id, active, onChoose, onAim }: RowProps) {
  const { store, words } = useExplorer()
  const { atlas } = store
  const language = usePicked((state) => state.language)
  const search = SEARCH_WORDS[language]
  const row = (children: ComponentChildren) => (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the focus and its keys choose
    // biome-ignore lint/a11y/useFocusableInteractive: the field above points at the active option
    <div
      role="option"
      id={id}
      class={`result found-${result.kind}`}
      aria-selected={active}
      onClick={onChoose}
      onMouseMove={onAim}
      onMouseDown={(event) => event.preventDefault()}
    >
      {children}
    </div>
  )
  switch (result.kind) {
    case 'node':
      return row(
        <>
          <KindMark kind={result.node} />
          <span class="words">
            {result.other && <small>{search.also} </small>}
            <Marked words={result.name} start={result.start} end={result.end} />
            {isTargetUnreviewed(atlas, { kind: 'node', key: result.key }) && <UnreviewedMark />}
            {result.other && <small class="label">{atlas.nodes.get(result.key)?.label}</small>}
          </span>
          <small>
            {words.value.kinds[result.node]} {placeOf(atlas, result.key)}
          </small>
        </>,
      )
    case 'text': {
      const section = sectionAt(atlas, result.hit)
      const number = section === null ? null : sentenceNumber(atlas, section, result.hit.piece)
      const place =
        section === null || number === null
          ? search.outside
          : words.value.card.sentence(placeLabel(atlas, section), number)
      return row(
        <>
          <span class="words">
            <HitWords text={atlas.attributes.text} hit={result.hit} />
          </span>
          <small>{place}</small>
        </>,
      )
    }
    case 'command': {
      const on = result.command.on(store.state.peek())
      return row(
        <>
          <span class="words">
            <Marked words={result.command.names[language]} start={result.start} end={result.end} />
          </span>
          {on === true && <small>{search.isOn}</small>}
          {result.command.keys !== '' && <kbd>{result.command.keys}</kbd>}
        </>,
      )
    }
    case 'link': {
      const { state, otherText } = result.link
      const what =
        (state.selection && targetWords(words.value, atlas, state.selection)) ||
        (state.passage && atlas.attributes.text.slice(state.passage.start, state.passage.end)) ||
        search.linkView
      return row(
        <span class="words">
          {search.link(what)}
          {state.selection && isTargetUnreviewed(atlas, state.selection) && <UnreviewedMark />}
          {otherText && <small class="label">{search.otherText}</small>}
        </span>,
      )
    }
    case 'more':
      return row(<span class="words">{search.more(result.total)}</span>)
  }
}
