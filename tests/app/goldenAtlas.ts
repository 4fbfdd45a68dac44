import { readFileSync } from 'node:fs'
import { type Atlas, createAtlas } from '../../src/app/state/atlas.ts'
import { checkGraphFile } from '../../src/model/checkGraphFile.ts'
import type { CheckedGraphFile, GraphFile } from '../../src/model/graphFile.ts'
import { readGraphFile } from '../../src/model/readGraphFile.ts'

/** The golden fixture: ten lines of text with its concepts and relations. */
export function goldenFile(): CheckedGraphFile {
  return readGraphFile(readFileSync(new URL('../fixtures/golden.graph.json', import.meta.url), 'utf8'))
}

export const goldenAtlas = (): Atlas => createAtlas(goldenFile())

/** The fixture with another key for one of its concepts, as after an edit of its annotation. */
export function renamed(from: string, to: string): Atlas {
  const file = goldenFile()
  const key = (old: string) => (old === from ? to : old)
  const changed: GraphFile = {
    ...file,
    nodes: file.nodes.map((node) =>
      node.key !== from || node.attributes.kind === 'section'
        ? node
        : { key: to, attributes: { ...node.attributes, kind: to.split(':')[0] as 'goal' } },
    ),
    edges: file.edges.map((edge) => ({
      ...edge,
      source: key(edge.source),
      target: key(edge.target),
      key: edge.key.split(from).join(to),
    })),
  }
  return createAtlas(checkGraphFile(changed))
}
