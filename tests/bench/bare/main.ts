import Graph from 'graphology'
import Sigma from 'sigma'
import type { GraphFile } from '../../../src/model/graphFile.ts'

/**
 * The baseline: the shortest page that shows a graph file with Sigma as it comes: its own programs, its own labels, its own pointer. It
 * reads the same data block as the explorer and draws the same nodes and lines, coloured by kind, sized by degree.
 */
const COLORS: Readonly<Record<string, string>> = {
  goal: '#b3301c',
  mechanism: '#2a4b91',
  principle: '#855a00',
  actor: '#1f6a4d',
  section: '#3a3732',
}

const file = JSON.parse(document.getElementById('mailuo-graph')?.textContent ?? '') as GraphFile
const graph = new Graph({ type: 'directed', multi: true, allowSelfLoops: false })
for (const { key, attributes } of file.nodes) {
  const [x, y] = attributes.places.thread
  graph.addNode(key, { x, y, label: attributes.label, color: COLORS[attributes.kind], size: 3 })
}
for (const { key, source, target, attributes } of file.edges)
  if (attributes.type !== 'contains') graph.addEdgeWithKey(key, source, target, { size: 1, color: '#c9c2b4' })
graph.updateEachNodeAttributes((key, attributes) => ({
  ...attributes,
  size: Math.min(8.5, 3 + 1.1 * Math.sqrt(graph.degree(key))),
}))
const container = document.getElementById('app')
if (!container) throw new Error('the page has no element #app')
new Sigma(graph, container)
