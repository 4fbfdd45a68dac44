import type { Review } from './annotation.ts'
import type { TextNote } from './article.ts'
import {
  type ConceptAttributes,
  type EdgeAttributes,
  type Evidence,
  GRAPH_FORMAT,
  GRAPH_VERSION,
  type GraphAttributes,
  type GraphEdge,
  type GraphFile,
  type GraphNode,
  type PlacedMention,
  type Places,
  type SectionAttributes,
} from './graphFile.ts'
import { GraphFileError } from './graphFileError.ts'
import {
  BASES,
  DETAILS,
  EDGE_TYPES,
  isBasis,
  isDetail,
  isEdgeType,
  isLayoutId,
  isNodeKind,
  isVerdict,
  LAYOUTS,
  type LayoutId,
  NODE_KINDS,
  VERDICTS,
} from './kinds.ts'
import { type Path, pathText, step } from './path.ts'
import type { Pronunciation } from './pronunciation.ts'
import type { Made } from './provenance.ts'
import { type Fields, fieldsAt, integerAt, listAt, stringAt, valueAt } from './shape.ts'
import type { Quote, Span } from './span.ts'

// The guards build what they return field by field, so that the compiler sees that none is forgotten.

function spanAt(value: unknown, path: Path): Span {
  const { start, end } = fieldsAt(value, path)
  return { start: integerAt(start, path, 'start'), end: integerAt(end, path, 'end') }
}

function quoteAt(value: unknown, path: Path): Quote {
  const { start, end, quote } = fieldsAt(value, path)
  return {
    start: integerAt(start, path, 'start'),
    end: integerAt(end, path, 'end'),
    quote: stringAt(quote, path, 'quote'),
  }
}

/** What may say how something was made. */
function madeAt({ rule, review }: Fields, path: Path): Made {
  return {
    ...(rule === undefined ? {} : { rule: stringAt(rule, path, 'rule') }),
    ...(review === undefined ? {} : { review: reviewAt(review, step(path, 'review')) }),
  }
}

function mentionAt(value: unknown, path: Path): PlacedMention {
  const fields = fieldsAt(value, path)
  const section = stringAt(fields.section, path, 'section')
  const cues = fields.cues === undefined ? {} : { cues: listAt(fields.cues, path, 'cues', quoteAt) }
  return { ...quoteAt(value, path), section, ...cues, ...madeAt(fields, path) }
}

function reviewAt(value: unknown, path: Path): Review {
  const { verdict, reason } = fieldsAt(value, path)
  return {
    verdict: valueAt(verdict, path, 'verdict', isVerdict, VERDICTS),
    reason: stringAt(reason, path, 'reason'),
  }
}

function evidenceAt(value: unknown, path: Path): Evidence {
  const fields = fieldsAt(value, path)
  const { from, cues, to, sentences } = fields
  return {
    from: quoteAt(from, step(path, 'from')),
    cues: listAt(cues, path, 'cues', quoteAt),
    to: quoteAt(to, step(path, 'to')),
    sentences: listAt(sentences, path, 'sentences', spanAt),
    ...madeAt(fields, path),
  }
}

function placesAt(value: unknown, path: Path): Places {
  const places = fieldsAt(value, path)
  const placeIn = (layout: LayoutId): readonly [number, number] => {
    const [x, y, ...more] = listAt(places[layout], path, layout, integerAt)
    if (x === undefined || y === undefined || more.length > 0)
      throw new GraphFileError(pathText(step(path, layout)), 'expected two whole numbers')
    return [x, y]
  }
  return { thread: placeIn('thread'), meansEnds: placeIn('meansEnds'), affinity: placeIn('affinity') }
}

function nodeAttributesAt(value: unknown, path: Path): SectionAttributes | ConceptAttributes {
  const fields = fieldsAt(value, path)
  const kind = valueAt(fields.kind, path, 'kind', isNodeKind, NODE_KINDS)
  const label = stringAt(fields.label, path, 'label')
  const detail = valueAt(fields.detail, path, 'detail', isDetail, DETAILS)
  const places = placesAt(fields.places, step(path, 'places'))
  if (kind === 'section')
    return {
      kind,
      label,
      ordinal: integerAt(fields.ordinal, path, 'ordinal'),
      marker: stringAt(fields.marker, path, 'marker'),
      depth: integerAt(fields.depth, path, 'depth'),
      span: spanAt(fields.span, step(path, 'span')),
      heading: quoteAt(fields.heading, step(path, 'heading')),
      ...(fields.head === undefined ? {} : { head: stringAt(fields.head, path, 'head') }),
      detail,
      ...(fields.pinyin === undefined ? {} : { pinyin: stringAt(fields.pinyin, path, 'pinyin') }),
      places,
    }
  return {
    kind,
    label,
    mentions: listAt(fields.mentions, path, 'mentions', mentionAt),
    detail,
    pinyin: stringAt(fields.pinyin, path, 'pinyin'),
    places,
  }
}

function nodeAt(value: unknown, path: Path): GraphNode {
  const { key, attributes } = fieldsAt(value, path)
  return {
    key: stringAt(key, path, 'key'),
    attributes: nodeAttributesAt(attributes, step(path, 'attributes')),
  }
}

function edgeAttributesAt(value: unknown, path: Path): EdgeAttributes {
  const { type, basis, evidence } = fieldsAt(value, path)
  return {
    type: valueAt(type, path, 'type', isEdgeType, EDGE_TYPES),
    basis: valueAt(basis, path, 'basis', isBasis, BASES),
    evidence: listAt(evidence, path, 'evidence', evidenceAt),
  }
}

function edgeAt(value: unknown, path: Path): GraphEdge {
  const { key, source, target, attributes } = fieldsAt(value, path)
  return {
    key: stringAt(key, path, 'key'),
    source: stringAt(source, path, 'source'),
    target: stringAt(target, path, 'target'),
    attributes: edgeAttributesAt(attributes, step(path, 'attributes')),
  }
}

function noteAt(value: unknown, path: Path): TextNote {
  const { code, message, spans } = fieldsAt(value, path)
  return {
    code: stringAt(code, path, 'code'),
    message: stringAt(message, path, 'message'),
    spans: listAt(spans, path, 'spans', quoteAt),
  }
}

function recordAt<T>(
  value: unknown,
  path: Path,
  item: (value: unknown, path: Path, key: string) => T,
): Record<string, T> {
  const entries = Object.entries(fieldsAt(value, path))
  return Object.fromEntries(entries.map(([name, entry]) => [name, item(entry, path, name)]))
}

function pronunciationAt(value: unknown, path: Path): Pronunciation {
  const { characters, places } = fieldsAt(value, path)
  return {
    characters: recordAt(characters, step(path, 'characters'), stringAt),
    places: recordAt(places, step(path, 'places'), (offsets, at, key) => listAt(offsets, at, key, integerAt)),
  }
}

const annotationAt = (value: unknown, path: Path): { readonly sha256: string } => ({
  sha256: stringAt(fieldsAt(value, path).sha256, path, 'sha256'),
})

function attributesAt(value: unknown, path: Path): GraphAttributes {
  const fields = fieldsAt(value, path)
  return {
    format: GRAPH_FORMAT,
    version: GRAPH_VERSION,
    title: stringAt(fields.title, path, 'title'),
    meta: recordAt(fields.meta, step(path, 'meta'), stringAt),
    text: stringAt(fields.text, path, 'text'),
    ...(fields.pronunciation === undefined
      ? {}
      : { pronunciation: pronunciationAt(fields.pronunciation, step(path, 'pronunciation')) }),
    sha256: stringAt(fields.sha256, path, 'sha256'),
    ...(fields.annotation === undefined
      ? {}
      : { annotation: annotationAt(fields.annotation, step(path, 'annotation')) }),
    ...(fields.rules === undefined ? {} : { rules: recordAt(fields.rules, step(path, 'rules'), stringAt) }),
    sentences: listAt(fields.sentences, path, 'sentences', spanAt),
    notes: listAt(fields.notes, path, 'notes', noteAt),
    layouts: listAt(fields.layouts, path, 'layouts', (layout, at) =>
      valueAt(layout, at, undefined, isLayoutId, LAYOUTS),
    ),
  }
}

function optionsAt(value: unknown, path: Path): GraphFile['options'] {
  const { type, multi, allowSelfLoops } = fieldsAt(value, path)
  if (type !== 'directed' || multi !== true || allowSelfLoops !== false)
    throw new GraphFileError(pathText(path), 'expected a directed multigraph without self-loops')
  return { type, multi, allowSelfLoops }
}

/**
 * Unknown JSON as a graph file of the current version, typed; what the types do not name is left out.
 * Looks at shapes alone: whether the quotes hold is `proveGraphFile`'s. Throws a GraphFileError that names the place.
 */
export function graphFileShape(value: unknown): GraphFile {
  const { options, attributes, nodes, edges } = fieldsAt(value, '')
  return {
    options: optionsAt(options, 'options'),
    attributes: attributesAt(attributes, 'attributes'),
    nodes: listAt(nodes, '', 'nodes', nodeAt),
    edges: listAt(edges, '', 'edges', edgeAt),
  }
}
