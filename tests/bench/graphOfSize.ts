import {
  type ConceptAttributes,
  type Evidence,
  edgeKey,
  GRAPH_FORMAT,
  GRAPH_VERSION,
  type GraphEdge,
  type GraphFile,
  type GraphNode,
  type PlacedMention,
  type Places,
} from '../../src/model/graphFile.ts'
import { type Basis, CONCEPT_KINDS, LAYOUTS, RELATION_TYPES } from '../../src/model/kinds.ts'
import { type Quote, quoteAt, type Span } from '../../src/model/span.ts'
import { textHash } from '../../src/model/textHash.ts'
import { seededRandom } from './seededRandom.ts'

/** How large a made graph is. Sections, and the edges by which they contain, come on top: neither page draws these edges. */
export interface GraphSize {
  readonly concepts: number
  readonly relations: number
}

/** Half the side of the square that every view fills, in layout units. */
const REACH = 1000
/** The angle between neighbours that spreads points evenly over a disc: a full turn by the golden ratio squared. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5))
const CONCEPTS_PER_SECTION = 25
/** One sentence names four concepts and relates neighbours. */
const IN_SENTENCE = 4
const BEGINNINGS = ['健全', '推进', '完善', '提高', '强化', '规范', '创新', '落实']
const LETTERS = [...'党建学习民主制度干部基层队伍作风廉政监督考核培训服务群众信任评价选拔任用交流']
const CUES = ['推动', '促进', '保障', '带动']

/** The wording of the concept with this number: no two are the same, and none is part of another. */
function wordingOf(number: number): string {
  let digits = ''
  for (let rest = number, place = 0; place < 3; place++) {
    digits += LETTERS[rest % LETTERS.length]
    rest = Math.floor(rest / LETTERS.length)
  }
  return `${BEGINNINGS[number % BEGINNINGS.length]}${digits}机制`
}

/** Evenly spread over a disc, in order from the middle, turned by so much: whole numbers, as layouts have them. */
function place(index: number, count: number, turn: number): readonly [number, number] {
  const radius = REACH * Math.sqrt((index + 0.5) / count)
  const angle = index * GOLDEN_ANGLE + turn
  return [Math.round(radius * Math.cos(angle)), Math.round(radius * Math.sin(angle))]
}

const placesOf = (index: number, count: number): Places => ({
  thread: place(index, count, 0),
  meansEnds: place(count - 1 - index, count, 1),
  affinity: place(index, count, 2),
})

/** A text that grows at its end and knows where every piece stands. */
class Writer {
  #pieces: string[] = []
  length = 0

  write(words: string): Quote {
    const start = this.length
    this.#pieces.push(words)
    this.length += words.length
    return { start, end: this.length, quote: words }
  }

  toString(): string {
    return this.#pieces.join('')
  }
}

interface Related {
  readonly source: number
  readonly target: number
  readonly evidence: Evidence
}

/** Two relations in a hundred rest on an editor's judgement, two on structure. */
const basisOf = (index: number): Basis =>
  index % 50 === 7 ? 'structure' : index % 50 === 8 ? 'editor' : 'stated'

/**
 * A graph file that passes every check, with exactly so many concepts and relations between them: sections of about 25 concepts, whose
 * sentences relate neighbours mostly within the section. The same `seed` gives the same file.
 */
export function graphOfSize({ concepts, relations }: GraphSize, seed = 1): GraphFile {
  const random = seededRandom(seed)
  const below = (limit: number) => Math.floor(random() * limit)
  const parts = Math.max(1, Math.round(concepts / CONCEPTS_PER_SECTION))
  const title = '一篇为测量而写的文章'
  const writer = new Writer()
  const titleQuote = writer.write(title)
  writer.write('\n')
  const sentences: Span[] = [{ start: 0, end: title.length }]
  const mentions: PlacedMention[][] = Array.from({ length: concepts }, () => [])
  const related: Related[] = []
  const known = new Set<string>()
  const sections: { heading: Quote; marker: string; span: Span; first: number; beyond: number }[] = []

  const sentence = (members: readonly number[], section: string) => {
    const start = writer.length
    const named: PlacedMention[] = []
    const cues: Quote[] = []
    members.forEach((concept, at) => {
      if (at > 0) {
        writer.write('，')
        cues.push(writer.write(CUES[concept % CUES.length] as string))
      }
      const mention = { ...writer.write(wordingOf(concept)), section }
      named.push(mention)
      mentions[concept]?.push(mention)
    })
    writer.write('。')
    const span = { start, end: writer.length }
    sentences.push(span)
    for (let at = 1; at < members.length && related.length < relations; at++) {
      const source = members[at - 1] as number
      const target = members[at] as number
      const key = `${source} ${target}`
      const from = named[at - 1] as Quote
      const to = named[at] as Quote
      const cue = cues[at - 1] as Quote
      if (source === target || known.has(key)) continue
      known.add(key)
      const quote = ({ start: first, end, quote: words }: Quote): Quote => ({
        start: first,
        end,
        quote: words,
      })
      related.push({
        source,
        target,
        evidence: { from: quote(from), cues: [cue], to: quote(to), sentences: [span] },
      })
    }
  }

  for (let part = 0; part < parts; part++) {
    const first = Math.floor((concepts * part) / parts)
    const beyond = Math.floor((concepts * (part + 1)) / parts)
    const section = `s${part + 1}`
    const start = writer.length
    const marker = writer.write(`${part + 1}、`).quote
    const heading = writer.write(`部分${part + 1}`)
    sentences.push({ start, end: writer.length })
    writer.write('\n')
    for (let concept = first; concept < beyond; concept += IN_SENTENCE)
      sentence(
        Array.from({ length: Math.min(IN_SENTENCE, beyond - concept) }, (_, at) => concept + at),
        section,
      )
    const wanted = Math.ceil((relations * (part + 1)) / parts)
    while (related.length < wanted)
      sentence(
        Array.from({ length: IN_SENTENCE }, (_, at) =>
          at === IN_SENTENCE - 1 && below(4) === 0 ? below(concepts) : first + below(beyond - first),
        ),
        section,
      )
    writer.write('\n')
    sections.push({ heading, marker, span: { start, end: writer.length }, first, beyond })
  }

  const text = writer.toString()
  const total = concepts + parts + 1
  const keyOf = (concept: number) => `${CONCEPT_KINDS[concept % CONCEPT_KINDS.length]}:${wordingOf(concept)}`
  const nodes: GraphNode[] = [
    {
      key: 's',
      attributes: {
        kind: 'section',
        label: title,
        ordinal: 0,
        marker: '',
        depth: 0,
        span: { start: 0, end: text.length },
        heading: titleQuote,
        detail: 1,
        places: placesOf(0, total),
      },
    },
    ...sections.map(
      ({ heading, marker, span, first }, part): GraphNode => ({
        key: `s${part + 1}`,
        attributes: {
          kind: 'section',
          label: heading.quote,
          ordinal: part + 1,
          marker,
          depth: 1,
          span,
          heading: quoteAt(text, heading.start, heading.end),
          detail: 1,
          places: placesOf(first + part + 1, total),
        },
      }),
    ),
    ...mentions.map((own, concept): GraphNode => {
      const part = sections.findIndex(({ beyond }) => concept < beyond)
      const attributes: ConceptAttributes = {
        kind: CONCEPT_KINDS[concept % CONCEPT_KINDS.length] as ConceptAttributes['kind'],
        label: wordingOf(concept),
        mentions: own,
        detail: concept % CONCEPTS_PER_SECTION === 0 ? 2 : 3,
        pinyin: '',
        places: placesOf(concept + part + 2, total),
      }
      return { key: keyOf(concept), attributes }
    }),
  ]
  const edges: GraphEdge[] = []
  sections.forEach(({ heading, first, beyond, span }, part) => {
    const key = `s${part + 1}`
    const own = (source: string, target: string, to: Quote): GraphEdge => ({
      key: edgeKey(source, 'contains', target, 'structure'),
      source,
      target,
      attributes: {
        type: 'contains',
        basis: 'structure',
        evidence: [{ from: heading, cues: [], to, sentences: [span] }],
      },
    })
    edges.push(own('s', key, heading))
    for (let concept = first; concept < beyond; concept++)
      edges.push(own(key, keyOf(concept), mentions[concept]?.find(({ section }) => section === key) as Quote))
  })
  related.forEach(({ source, target, evidence }, index) => {
    const type = RELATION_TYPES[index % RELATION_TYPES.length] as (typeof RELATION_TYPES)[number]
    const basis = basisOf(index)
    const from = keyOf(source)
    const to = keyOf(target)
    edges.push({
      key: edgeKey(from, type, to, basis),
      source: from,
      target: to,
      attributes: { type, basis, evidence: [evidence] },
    })
  })
  return {
    options: { type: 'directed', multi: true, allowSelfLoops: false },
    attributes: {
      format: GRAPH_FORMAT,
      version: GRAPH_VERSION,
      title,
      meta: {},
      text,
      sha256: textHash(text),
      sentences,
      notes: [],
      layouts: LAYOUTS,
    },
    nodes,
    edges,
  }
}
