import type { GraphEdge, GraphFile, GraphNode } from './graphFile.ts'

const json = (value: unknown): string => JSON.stringify(value)

/** A node on one line, then its places, a line a layout: a changed layout leaves the node's own line alone. */
function nodeLines({ key, attributes }: GraphNode): string {
  const { places, ...rest } = attributes
  const lines = Object.entries(places).map(([layout, place]) => `  ${json(layout)}:${json(place)}`)
  return `{"key":${json(key)},"attributes":${json(rest).slice(0, -1)},"places":{\n${lines.join(',\n')}}}}`
}

const edgeLine = ({ key, source, target, attributes }: GraphEdge): string =>
  json({ key, source, target, attributes })

/** The items with a comma and a line end between them; 「[]」 for none. */
function* list(items: Iterable<string>): Generator<string> {
  let before = '[\n'
  for (const item of items) {
    yield before + item
    before = ',\n'
  }
  yield before === '[\n' ? '[]' : '\n]'
}

function* mapped<T>(values: readonly T[], line: (value: T) => string): Generator<string> {
  for (const value of values) yield line(value)
}

function* pieces({ options, attributes, nodes, edges }: GraphFile): Generator<string> {
  yield `{\n"options": ${json(options)},\n"attributes": {`
  let before = '\n'
  for (const [name, value] of Object.entries(attributes)) {
    yield `${before}${json(name)}: `
    if (name === 'notes') yield* list(mapped(attributes.notes, json))
    else yield json(value)
    before = ',\n'
  }
  yield '\n},\n"nodes": '
  yield* list(mapped(nodes, nodeLines))
  yield ',\n"edges": '
  yield* list(mapped(edges, edgeLine))
  yield '\n}\n'
}

/** A piece of a file is so long at least (code units), so that few have to be written. */
const PIECE = 2 ** 16

/** `writeGraphFile` in pieces, so that a large file need not stand in memory as one string. */
export function* graphFilePieces(file: GraphFile): Generator<string> {
  let waiting = ''
  for (const piece of pieces(file)) {
    waiting += piece
    if (waiting.length < PIECE) continue
    yield waiting
    waiting = ''
  }
  yield waiting
}

/**
 * Writes a graph file as graphology's serialised format, made to be read as a difference between two versions: each
 * attribute, note, node and edge on a line of its own, places last. Ends with a line end; the same file gives the same bytes.
 */
export const writeGraphFile = (file: GraphFile): string => [...graphFilePieces(file)].join('')
