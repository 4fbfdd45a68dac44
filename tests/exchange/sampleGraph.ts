import type { GraphFile } from '../../src/model/graphFile.ts'

const PLACES = { thread: [0, 0], meansEnds: [0, 0], affinity: [0, 0] } as const

/** A graph of sections alone over `text`, whose first line is the title and whose other lines that start with 一、二、… are headings. */
export function sampleGraph(text: string): GraphFile {
  const lines = [...text.matchAll(/[^\r\n]+/g)]
  const title = lines[0]?.[0] ?? ''
  const headings = lines.filter(({ 0: line }) => /^[一二三]、/.test(line))
  return {
    options: { type: 'directed', multi: true, allowSelfLoops: false },
    attributes: {
      format: 'mailuo-graph',
      version: 2,
      title,
      meta: {},
      text,
      sha256: '',
      sentences: [],
      notes: [],
      layouts: ['thread', 'meansEnds', 'affinity'],
    },
    nodes: [
      {
        key: 's',
        attributes: {
          kind: 'section',
          label: title,
          ordinal: 0,
          marker: '',
          depth: 0,
          span: { start: 0, end: text.length },
          heading: { start: 0, end: title.length, quote: title },
          detail: 1,
          places: PLACES,
        },
      },
      ...headings.map(({ 0: line, index }, i) => ({
        key: `s${i + 1}`,
        attributes: {
          kind: 'section' as const,
          label: line.slice(2),
          ordinal: i + 1,
          marker: line.slice(0, 2),
          depth: 1,
          span: { start: index, end: headings[i + 1]?.index ?? text.length },
          heading: { start: index + 2, end: index + line.length, quote: line.slice(2) },
          detail: 1 as const,
          places: PLACES,
        },
      })),
    ],
    edges: [],
  }
}
