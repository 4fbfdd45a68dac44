import type { NodeKind } from '../../model/kinds.ts'
import { pronounceWith } from '../../model/pronunciation.ts'
import type { Span } from '../../model/span.ts'
import type { Atlas } from '../state/atlas.ts'
import { Corpus, Lexicon, readingByPinyin } from './corpus.ts'
import { type Folded, fold } from './fold.ts'
import type { Names } from './names.ts'

/** A concept or a section as search ranks it. */
export interface Item {
  readonly key: string
  readonly kind: NodeKind
  /** Its label, then its other wordings. */
  readonly names: readonly string[]
  readonly detail: number
  /** How many relations it has; for a section, how many parts. */
  readonly degree: number
}

/** The text in pieces that hits do not cross: its sentences, and what stands between them. */
export interface TextPieces {
  readonly corpus: Corpus
  readonly spans: readonly Span[]
  readonly folded: Folded
}

/** All that search looks at. While it is prepared it grows; what is there can be searched already. */
export interface SearchIndex {
  readonly items: Item[]
  /** The place of each item among items of one rank: by detail, then more relations, then shorter, then as in the graph. */
  order(): Int32Array
  readonly names: Names
  readonly text: TextPieces
}

/** By detail, then degree, then the shorter label, then as the graph has them. */
function orderOf(items: readonly Item[]): Int32Array {
  const numbers = items.map((_, number) => number)
  numbers.sort((a, b) => {
    const [one, other] = [items[a] as Item, items[b] as Item]
    return (
      one.detail - other.detail ||
      other.degree - one.degree ||
      (one.names[0] ?? '').length - (other.names[0] ?? '').length ||
      a - b
    )
  })
  const order = new Int32Array(items.length)
  numbers.forEach((item, place) => {
    order[item] = place
  })
  return order
}

/** Units of work between two looks at the clock. */
const BATCH = 64

/** The sentences, and what is between them line by line, in text order. */
function piecesOf(text: string, sentences: readonly Span[]): Span[] {
  const pieces: Span[] = []
  const between = (start: number, end: number) => {
    for (const { 0: line, index } of text.slice(start, end).matchAll(/[^\r\n]+/g))
      if (line.trim() !== '') pieces.push({ start: start + index, end: start + index + line.length })
  }
  let reached = 0
  for (const { start, end } of sentences) {
    between(reached, start)
    pieces.push({ start, end })
    reached = end
  }
  between(reached, text.length)
  return pieces
}

/** An empty index of a graph, and the work that fills it, in steps of well under a millisecond each. */
export function prepareIndex(atlas: Atlas): { readonly index: SearchIndex; readonly work: Iterator<void> } {
  const { text, sentences, pronunciation } = atlas.attributes
  const pronounce = pronounceWith(pronunciation ?? { characters: {}, places: {} })
  const lexicon = new Lexicon()
  const items: Item[] = []
  const names = {
    corpus: new Corpus(lexicon),
    folded: [] as string[],
    words: [] as string[],
    items: [] as number[],
    which: [] as number[],
  }
  const pieces: Span[] = []
  const textCorpus = new Corpus(lexicon)
  const folded = { text: '', offsets: [] as number[] }

  let ordered: Int32Array = new Int32Array(0)
  const order = () => {
    if (ordered.length !== items.length) ordered = orderOf(items)
    return ordered
  }
  const addName = (
    words: string,
    which: number,
    readingOf: (character: string, at: number) => string | undefined,
  ) => {
    names.corpus.add(words, readingOf)
    names.folded.push(fold(words).text)
    names.words.push(words)
    names.items.push(items.length)
    names.which.push(which)
  }
  function* work(): Generator<void, void> {
    let done = 0
    for (const [key, attributes] of atlas.nodes) {
      const { kind, label, detail } = attributes
      const known = [label]
      addName(label, 0, readingByPinyin(label, attributes.pinyin))
      if (attributes.kind !== 'section')
        for (const { quote, start } of attributes.mentions) {
          if (known.includes(quote)) continue
          addName(quote, known.length, (character, at) => pronounce(character, start + at))
          known.push(quote)
        }
      const relations = atlas.relationsOf(key)
      const degree =
        kind === 'section'
          ? (atlas.sections.get(key)?.children.length ?? 0)
          : relations.out.length + relations.in.length
      items.push({ key, kind, names: known, detail, degree })
      if (++done % BATCH === 0) yield
    }
    order()
    for (const span of piecesOf(text, sentences)) {
      textCorpus.add(text.slice(span.start, span.end), (character, at) =>
        pronounce(character, span.start + at),
      )
      pieces.push(span)
      const piece = fold(text.slice(span.start, span.end))
      folded.text += piece.text
      for (let i = 0; i < piece.text.length; i++)
        folded.offsets.push(span.start + (piece.offsets[i] as number))
      if (++done % BATCH === 0) yield
    }
  }
  return { index: { items, order, names, text: { corpus: textCorpus, spans: pieces, folded } }, work: work() }
}
