import { useLayoutEffect, useMemo } from 'preact/hooks'
import type { GraphEdge } from '../../model/graphFile.ts'
import { isNodeUnreviewed } from '../../model/provenance.ts'
import type { Span } from '../../model/span.ts'
import { useExplorer, usePicked } from '../explorerContext.ts'
import { KindMark } from '../KindMark.tsx'
import { READING_MESSAGES } from '../messages/reading.ts'
import { placeWords } from '../placeWords.ts'
import { conceptOf } from '../state/atlas.ts'
import { nodeName } from '../state/wording.ts'
import { type Footnote, footnotesOf, noteRelations, standingOf } from './footnotes.ts'
import { useReader } from './readerContext.ts'

/** A relation's words round what they speak of: 「以…为重点」 round 强化理论武装. */
function around(phrase: string, inside: string): string {
  const [before = '', after = ''] = phrase.split('…')
  return `${before} ${inside}${after === '' ? '' : ` ${after}`}`
}

/**
 * On paper: every concept numbered at its first mention, and what the graph says of it below the article, by number. The numbers are
 * attributes that the style sheet prints, so that the text stays verbatim.
 */
export function Footnotes() {
  const { store, words: page, proof, coverage } = useExplorer()
  const { box, segmentEndingAt } = useReader()
  const { atlas } = store
  const language = usePicked((state) => state.language)
  const words = READING_MESSAGES[language]
  const { signs, types, bases, kinds, verdicts, card, foot } = page.value
  const { text, sha256, notes, meta } = atlas.attributes
  const footnotes = useMemo(() => footnotesOf(atlas), [atlas])
  const numbers = useMemo(() => new Map(footnotes.map(({ key, number }) => [key, number])), [footnotes])
  const { sentences, characters } = coverage.value

  useLayoutEffect(() => {
    const elements = new Map(
      [...(box.current?.querySelectorAll<HTMLElement>('[data-i]') ?? [])].map((element) => [
        element.dataset.i,
        element,
      ]),
    )
    const numbered: HTMLElement[] = []
    for (const { at, number } of footnotes) {
      const element = elements.get(String(segmentEndingAt(at)))
      if (!element) continue
      const before = element.dataset.foot
      element.dataset.foot = before === undefined ? String(number) : `${before},${number}`
      numbered.push(element)
    }
    return () => {
      for (const element of numbered) delete element.dataset.foot
    }
  }, [footnotes])

  const known = new Map<number, string>()
  const placeOf = (span: Span): string => {
    const place = known.get(span.start) ?? placeWords(page.value, atlas, span)
    known.set(span.start, place)
    return place
  }
  const placesOf = (spans: readonly Span[]): string => [...new Set(spans.map(placeOf))].join(foot.proof.comma)
  const reviewed = proof.value?.reviewed
  const noneReviewed = reviewed !== undefined && reviewed.total > 0 && reviewed.done === 0

  const outgoing = ({ target, attributes }: GraphEdge): string => {
    const { type, basis, evidence } = attributes
    const standing = standingOf(attributes)
    const told = [
      placesOf(evidence.flatMap(({ sentences }) => sentences.slice(0, 1))),
      ...(basis === 'stated' ? [] : [bases[basis]]),
      ...(standing === 'doubtful' ? [verdicts.doubtful] : []),
      ...(standing === 'unreviewed' && !noneReviewed ? [card.unreviewed] : []),
    ].filter((part) => part !== '')
    const name = `${numbers.get(target) ?? ''} ${nodeName(atlas, target, language)}`
    const relation = around(types[type].out, name)
    return `${relation}${words.bracketed(told.join(signs.comma))}`
  }

  const noteOf = ({ key, number }: Footnote) => {
    const concept = conceptOf(atlas, key)
    if (!concept) return null
    const { kind, label, mentions } = concept
    const wordings = [...new Set(mentions.map(({ quote }) => quote))].filter((quote) => quote !== label)
    const relations = noteRelations(atlas, key, numbers)
    const told = [
      ...(wordings.length > 0 ? [`${words.wordings} ${wordings.join(foot.proof.comma)}`] : []),
      placesOf(mentions),
      ...(!noneReviewed && isNodeUnreviewed(concept) ? [card.unreviewed] : []),
      ...relations.out.map(outgoing),
      ...relations.in.map(({ type, numbers }) => around(types[type].in, numbers.join(foot.proof.comma))),
    ]
    return (
      <li key={key}>
        <span class="number">{number}</span> <KindMark kind={kind} />
        <strong>{label}</strong> <span class="kind">{kinds[kind]}</span>
        {` ${told.join(signs.semicolon)}${words.stop}`}
      </li>
    )
  }
  const parts = [...new Set(footnotes.map(({ part }) => part))]
  return (
    <section class="footnotes">
      {footnotes.length > 0 && (
        <>
          <h3>{words.footnotes}</h3>
          <p class="lead-in">
            {words.footnotesHint(footnotes.length)}
            {noneReviewed && <strong> {card.unreviewed}</strong>}
          </p>
          {parts.map((part) => (
            <div key={part ?? ''} class="footnote-part">
              <h4>{part === null ? words.preamble : nodeName(atlas, part, language)}</h4>
              <ul>{footnotes.filter((footnote) => footnote.part === part).map(noteOf)}</ul>
            </div>
          ))}
        </>
      )}
      {notes.length > 0 && (
        <>
          <h3>{words.notes}</h3>
          <ul class="text-notes">
            {notes.map(({ code, message, spans: [first] }) => (
              <li key={`${code} ${first?.start} ${message}`}>
                {first && `${placeOf(first)} 「${text.slice(first.start, first.end)}」 `}
                {message}
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{words.proof}</h3>
      <p>{words.covered(sentences, characters)}</p>
      {Object.entries(meta).length > 0 && (
        <p>
          {words.source}
          {signs.colon}
          {Object.entries(meta)
            .map(([name, value]) => `${name} ${value}`)
            .join(signs.semicolon)}
        </p>
      )}
      <p>
        {words.hash}
        {signs.colon}
        <code>{sha256}</code>
      </p>
    </section>
  )
}
