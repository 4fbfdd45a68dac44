import { createElement, type JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import type { Atlas } from '../state/atlas.ts'
import type { Line, Segment } from './segments.ts'

/** The element of a note's mark carries the note's number; its words stand in the style sheet, so that the text stays verbatim. */
function NoteMark({ note, label }: { note: number; label: string }) {
  return <button type="button" class="sic" data-note={note} aria-label={label} aria-haspopup="dialog" />
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

interface ArticleProps {
  readonly atlas: Atlas
  readonly segments: readonly Segment[]
  readonly lines: readonly Line[]
  readonly sic: string
}

/**
 * The text, verbatim: every line an element, every stretch that can be marked an element with its position as `data-i`, all
 * words text nodes. Drawn once a language; marking changes classes from outside.
 */
export function Article({ atlas, segments, lines, sic }: ArticleProps): JSX.Element {
  return useMemo(() => {
    const { text, notes } = atlas.attributes
    const positions = new Map(segments.map((segment, i) => [segment, i]))
    const piece = (segment: Segment) => {
      const position = positions.get(segment)
      const words = text.slice(segment.start, segment.end)
      const marks = segment.notes.map((note) => (
        <NoteMark key={`n${note}`} note={note} label={`${sic}：${notes[note]?.message ?? ''}`} />
      ))
      if (segment.lead && !segment.live)
        return [
          <span key={position} class="lead">
            {words}
          </span>,
        ]
      if (!segment.live) return [words, ...marks]
      return [
        <span key={position} class={classOf(atlas, segment)} data-i={position}>
          {words}
        </span>,
        ...marks,
      ]
    }
    const lineOf = (line: Line) => {
      const section = line.headingOf === null ? undefined : atlas.sections.get(line.headingOf)
      const kind = line.blank ? 'blank' : section ? 'title' : 'paragraph'
      const name = section ? `h${Math.min(section.attributes.depth + 2, 6)}` : 'p'
      return createElement(name, { key: line.start, class: kind }, line.segments.flatMap(piece))
    }
    return <article class="text">{lines.map(lineOf)}</article>
  }, [atlas, segments, lines, sic])
}
