import { createElement, type JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import type { Messages } from '../messages.ts'
import type { Atlas } from '../state/atlas.ts'
import { placeLabel } from '../state/place.ts'
import { hungRuns } from './hung.ts'
import { type Line, type Part, partsOf, type Segment } from './segments.ts'

/** A text longer than this (code units) keeps its signs in its lines: every one that hangs costs the browser a layer of its own. */
const LONGEST_HUNG = 80_000

/**
 * The element of a note's mark carries the note's number and words, which the style sheet draws, so that the text stays verbatim. It is
 * no real button: browsers break lines before those, and a mark that opens a line has lost what it belongs to.
 */
function NoteMark({ note, message, label }: { note: number; message: string; label: string }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: see above
    <span
      role="button"
      tabIndex={0}
      class="sic"
      data-note={note}
      data-words={message}
      aria-label={label}
      aria-expanded={false}
    />
  )
}

/** Class names of a segment at rest: the innermost mention's kind, whether several lie over it, whether it is a heading's. */
function classOf(atlas: Atlas, { mentions, heading }: Segment): string {
  const innermost = mentions[mentions.length - 1]
  const kind = innermost && atlas.nodes.get(innermost.key)?.kind
  return [
    ...(kind ? ['mention', kind] : []),
    ...(mentions.length > 1 ? ['nested'] : []),
    ...(heading === null ? [] : ['heading']),
  ].join(' ')
}

/** What a line is set as. Lines that the text does not indent stay flush where it indents others. */
function kindOf({ blank, headingOf, aside, segments }: Line, indents: boolean): string {
  if (blank) return 'blank'
  if (headingOf !== null) return 'title'
  if (aside) return 'aside'
  return indents && !segments[0]?.lead ? 'paragraph flush' : 'paragraph'
}

interface ArticleProps {
  readonly atlas: Atlas
  readonly segments: readonly Segment[]
  readonly lines: readonly Line[]
  readonly words: Messages
}

/**
 * The text, verbatim: every line an element, in it every part that folds as one, every stretch that can be marked an element with its
 * position as `data-i`, all words text nodes. Drawn once a language; marking and folding change classes from outside.
 */
export function Article({ atlas, segments, lines, words }: ArticleProps): JSX.Element {
  return useMemo(() => {
    const { text, notes } = atlas.attributes
    const { sic, turn } = words.reader
    const positions = new Map(segments.map((segment, i) => [segment, i]))
    /** The words of a segment; before a note's mark nothing hangs. */
    const wordsOf = (segment: Segment) => {
      if (text.length > LONGEST_HUNG) return [text.slice(segment.start, segment.end)]
      return hungRuns(text, segment).map(({ start, end, hang }) => {
        const own = text.slice(start, end)
        if (hang === null || (end === segment.end && segment.notes.length > 0)) return own
        return (
          <span key={start} class={`hung ${hang}`}>
            {own}
          </span>
        )
      })
    }
    const piece = (segment: Segment) => {
      const position = positions.get(segment)
      const own = wordsOf(segment)
      const marks = segment.notes.map((note) => (
        <NoteMark
          key={`n${note}`}
          note={note}
          message={notes[note]?.message ?? ''}
          label={`${sic}${words.signs.colon}${notes[note]?.message ?? ''}`}
        />
      ))
      if (segment.lead && !segment.live)
        return [
          <span key={position} class="lead">
            {own}
          </span>,
        ]
      if (!segment.live) return [...own, ...marks]
      return [
        <span key={position} class={classOf(atlas, segment)} data-i={position}>
          {own}
        </span>,
        ...marks,
      ]
    }
    const partOf = ({ section, head, segments }: Part) => {
      const entry = atlas.sections.get(section ?? '')
      const opens = head && entry?.parent != null && segments[0]?.start === entry.attributes.span.start
      return (
        <span key={segments[0]?.start} class="part" data-section={section} data-head={head ? '' : undefined}>
          {opens && (
            <button
              type="button"
              class="turn"
              data-fold={section}
              tabIndex={-1}
              aria-expanded={true}
              aria-label={turn(placeLabel(atlas, entry.key, words.language))}
            />
          )}
          {segments.flatMap(piece)}
        </span>
      )
    }
    const indents = lines.some(
      ({ aside, headingOf, segments: [first] }) => !aside && headingOf === null && first?.lead,
    )
    const lineOf = (line: Line) => {
      const section = line.headingOf === null ? undefined : atlas.sections.get(line.headingOf)
      const name = section ? `h${Math.min(section.attributes.depth + 2, 6)}` : 'p'
      return createElement(name, { key: line.start, class: kindOf(line, indents) }, partsOf(line).map(partOf))
    }
    return <article class="text">{lines.map(lineOf)}</article>
  }, [atlas, segments, lines, words])
}
