import type { GraphEdge, GraphFile, GraphNode } from './graphFile.ts'

const json = (value: unknown): string => JSON.stringify(value)

/** `"name": value` lines between braces, one a line. */
const record = (entries: readonly (readonly [string, string])[], indent: string): string =>
  `{\n${entries.map(([name, value]) => `${indent}${json(name)}: ${value}`).join(',\n')}\n}`

const list = (items: readonly string[]): string => (items.length === 0 ? '[]' : `[\n${items.join(',\n')}\n]`)

/** A node on one line, then its places, a line a layout: a changed layout leaves the node's own line alone. */
function nodeLines({ key, attributes }: GraphNode): string {
  const { places, ...rest } = attributes
  const lines = Object.entries(places).map(([layout, place]) => `  ${json(layout)}:${json(place)}`)
  return `{"key":${json(key)},"attributes":${json(rest).slice(0, -1)},"places":{\n${lines.join(',\n')}}}}`
}

const edgeLine = ({ key, source, target, attributes }: GraphEdge): string =>
  json({ key, source, target, attributes })

/**
 * Writes a graph file as graphology's serialised format, made to be read as a difference between two versions: each
 * attribute, note, node and edge on a line of its own, places last. Ends with a line end; the same file gives the same bytes.
 */
export function writeGraphFile({ options, attributes, nodes, edges }: GraphFile): string {
  const attributeLines = Object.entries(attributes).map(
    ([name, value]) => [name, name === 'notes' ? list(attributes.notes.map(json)) : json(value)] as const,
  )
  const file = record(
    [
      ['options', json(options)],
      ['attributes', record(attributeLines, '')],
      ['nodes', list(nodes.map(nodeLines))],
      ['edges', list(edges.map(edgeLine))],
    ],
    '',
  )
  return `${file}\n`
}
