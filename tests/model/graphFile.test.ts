import { readFileSync } from 'node:fs'
import { MultiDirectedGraph } from 'graphology'
import { describe, expect, it } from 'vitest'
import { checkGraphFile } from '../../src/model/checkGraphFile.ts'
import { edgeKey, metaRecord } from '../../src/model/graphFile.ts'
import { GraphFileError } from '../../src/model/graphFileError.ts'
import { proofOf } from '../../src/model/proofOf.ts'
import { readGraphFile } from '../../src/model/readGraphFile.ts'
import { quoteAt } from '../../src/model/span.ts'
import { checkTextHash, textHash } from '../../src/model/textHash.ts'
import { writeGraphFile } from '../../src/model/writeGraphFile.ts'

const JSON_TEXT = readFileSync(new URL('../fixtures/golden.graph.json', import.meta.url), 'utf8')
const golden = readGraphFile(JSON_TEXT)

type Json = { [key: string]: Json } & Json[]
/** The golden file as loose JSON with one thing changed. */
const changed = (change: (file: Json) => void): unknown => {
  const file = JSON.parse(JSON_TEXT) as Json
  change(file)
  return file
}
const set = (path: string, value: unknown) =>
  changed((file) => {
    const steps = path.split('.')
    const last = steps.pop() ?? ''
    let at = file
    for (const name of steps) at = at[name] as Json
    Object.assign(at, { [last]: value })
  })
const nodeIndex = (key: string) => golden.nodes.findIndex((node) => node.key === key)
const edgeIndex = (key: string) => golden.edges.findIndex((edge) => edge.key === key)

describe('a graph file', () => {
  it('is read and written byte for byte', () => {
    expect(writeGraphFile(golden)).toBe(JSON_TEXT)
    expect(readGraphFile(`\ufeff${JSON_TEXT}`)).toEqual(golden)
  })

  it('has each node and edge on a line, and after a node its places, a line a layout', () => {
    const lines = JSON_TEXT.split('\n')
    expect(lines.filter((line) => line.startsWith('{"key":'))).toHaveLength(
      golden.nodes.length + golden.edges.length,
    )
    const at = lines.findIndex((line) => line.startsWith('{"key":"s1.1"'))
    expect(lines[at]).toMatch(/"detail":1,"pinyin":"[^"]+","places":\{$/)
    expect(lines.slice(at + 1, at + 4).map((line) => line.replace(/-?\d+/g, '0'))).toEqual([
      '  "thread":[0,0],',
      '  "meansEnds":[0,0],',
      '  "affinity":[0,0]}}},',
    ])
    expect(JSON_TEXT.endsWith(']\n}\n')).toBe(true)
  })

  it('is what graphology serialises: it imports as it stands', () => {
    const graph = MultiDirectedGraph.from(JSON.parse(JSON_TEXT))
    expect(graph.order).toBe(golden.nodes.length)
    expect(graph.size).toBe(golden.edges.length)
    expect(graph.getAttribute('title')).toBe(golden.attributes.title)
  })

  it('holds what its text’s hash says', () => {
    checkTextHash(golden)
    expect(textHash('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
    expect(() => checkTextHash({ ...golden, attributes: { ...golden.attributes, text: 'x' } })).toThrow(
      /^attributes\.sha256: says 9/,
    )
  })

  it('is checked into the same file, whatever it holds besides', () => {
    expect(checkGraphFile(set('attributes.colour', 'red'))).toEqual(golden)
  })
})

describe('a graph file of an earlier build', () => {
  it('opens without pinyin for its sections and its text, and without its annotation’s hash', () => {
    const file = changed((loose) => {
      delete loose.attributes?.pronunciation
      delete loose.attributes?.annotation
      delete loose.nodes?.[0]?.attributes?.pinyin
    })
    expect(checkGraphFile(file).attributes.pronunciation).toBeUndefined()
  })
})

describe('readGraphFile refuses', () => {
  it('what is no JSON', () => {
    expect(() => readGraphFile('{')).toThrow(GraphFileError)
    expect(() => readGraphFile('{')).toThrow('the file is no JSON')
  })
})

describe('checkGraphFile names the place of a wrong shape', () => {
  it.each([
    ['attributes.version', 9, 'attributes.version: version 9 is unknown here'],
    ['options.multi', false, 'options: expected a directed multigraph without self-loops'],
    ['attributes.title', 3, 'attributes.title: expected words, found number 「3」'],
    ['attributes.meta', [], 'attributes.meta: expected an object, found a list'],
    [
      'attributes.layouts',
      ['radial'],
      'attributes.layouts[0]: expected one of thread, meansEnds, affinity, found string 「radial」',
    ],
    ['attributes.layouts', [], 'attributes.layouts: names no layout'],
    [
      'attributes.annotation',
      { sha256: 3 },
      'attributes.annotation.sha256: expected words, found number 「3」',
    ],
    ['attributes.pronunciation.places', { e4: 3 }, 'attributes.pronunciation.places.e4: expected a list'],
    [
      'attributes.pronunciation.places',
      { e4: [5, 5] },
      'attributes.pronunciation.places.e4[1]: 5 is no place of a text of',
    ],
    ['nodes.0.attributes.pinyin', 3, 'nodes[0].attributes.pinyin: expected words, found number 「3」'],
    ['nodes', {}, 'nodes: expected a list, found an object'],
    ['nodes.2.key', null, 'nodes[2].key: expected words, found null'],
    ['nodes.5.attributes.kind', 'task', 'nodes[5].attributes.kind: expected one of goal,'],
    ['nodes.5.attributes.detail', 4, 'nodes[5].attributes.detail: expected one of 1, 2, 3'],
    [
      'nodes.5.attributes.mentions.0.start',
      0.5,
      'nodes[5].attributes.mentions[0].start: expected a whole number',
    ],
    [
      'nodes.5.attributes.places.thread',
      [1],
      'nodes[5].attributes.places.thread: expected two whole numbers',
    ],
    [
      'nodes.5.attributes.places.affinity',
      undefined,
      'nodes[5].attributes.places.affinity: expected a list, found nothing',
    ],
    [
      'edges.0.attributes.basis',
      'guess',
      'edges[0].attributes.basis: expected one of stated, structure, editor',
    ],
    [
      'edges.0.attributes.evidence.0.sentences',
      null,
      'edges[0].attributes.evidence[0].sentences: expected a list',
    ],
    [
      'edges.0.attributes.evidence.0.review',
      { verdict: 'yes' },
      'evidence[0].review.verdict: expected one of confirmed, doubtful',
    ],
  ])('%s', (path, value, message) => {
    expect(() => checkGraphFile(set(path, value))).toThrow(GraphFileError)
    expect(() => checkGraphFile(set(path, value))).toThrow(message)
  })
})

describe('the proof fails', () => {
  const village = nodeIndex('actor:各村')
  const stated = edgeIndex('goal:健全阅读阵地 focusesOn goal:服务群众')
  const fails = (file: unknown, message: string) => {
    expect(() => checkGraphFile(file)).toThrow(GraphFileError)
    expect(() => checkGraphFile(file)).toThrow(message)
  }

  it('where a quote differs from the text, naming both and the line', () => {
    fails(
      set(`nodes.${village}.attributes.mentions.0.quote`, '各县'),
      `nodes[${village}].attributes.mentions[0]: says 「各县」 where the text has 「各村」 (74–76, line 6)`,
    )
    fails(set('nodes.1.attributes.heading.end', 9999), 'nodes[1].attributes.heading: says 「以服务')
    fails(set('attributes.notes.0.spans.0.start', 1), 'attributes.notes[0].spans[0]: says')
  })

  it('where the text was edited', () => {
    fails(
      set('attributes.text', golden.attributes.text.replace('各村', '各县')),
      '「各村」 where the text has 「各县」',
    )
  })

  it('where an end or a cue lies outside its sentence', () => {
    const outside = quoteAt(golden.attributes.text, 74, 76)
    fails(
      set(`edges.${stated}.attributes.evidence.0.cues`, [outside]),
      `edges[${stated}].attributes.evidence[0].cues[0]: 「各村」 lies outside its sentences`,
    )
    fails(
      set(`edges.${stated}.attributes.evidence.0.sentences`, [{ start: 101, end: 109 }]),
      'from: 「健全阅读阵地」 lies outside',
    )
    fails(
      set(`edges.${stated}.attributes.evidence.0.sentences`, []),
      'what is stated stands in one sentence, not 0',
    )
  })

  it('where an end is no mention of its concept', () => {
    fails(
      set(`edges.${stated}.attributes.evidence.0.from`, quoteAt(golden.attributes.text, 104, 106)),
      `edges[${stated}].attributes.evidence[0].from: is no mention of 「goal:健全阅读阵地」`,
    )
  })

  it('where a concept has no mention or one without sentence or section', () => {
    const mention = golden.nodes[village]?.attributes
    if (!mention || mention.kind === 'section') throw new Error('no concept')
    fails(set(`nodes.${village}.attributes.mentions`, []), 'a concept has no mention')
    fails(set(`nodes.${village}.attributes.mentions.0.section`, 's9'), 'there is no section 「s9」')
    fails(set(`nodes.${village}.attributes.mentions.0.section`, 's1'), '「各村」 is outside section s1')
    const inMeta = { ...quoteAt(golden.attributes.text, 41, 44), section: 's' }
    fails(set(`nodes.${village}.attributes.mentions`, [inMeta]), '「文化站」 lies in no sentence')
  })

  it('where a concept or a section is called otherwise than the text calls it', () => {
    fails(
      set(`nodes.${village}.attributes.label`, '各县'),
      `nodes[${village}].attributes.label: 「各县」 is the wording of none of its mentions`,
    )
    fails(
      set('nodes.1.attributes.label', '别的标题'),
      'nodes[1].attributes.label: 「别的标题」 is not what the text calls this section',
    )
  })

  it('where a relation has no evidence, no ends, or the ends of another kind', () => {
    fails(set(`edges.${stated}.attributes.evidence`, []), 'a relation has no evidence')
    fails(set(`edges.${stated}.source`, 'goal:无'), `edges[${stated}].source: there is no node 「goal:无」`)
    fails(set(`edges.${stated}.target`, 'goal:健全阅读阵地'), 'is joined to itself')
    fails(set(`edges.${stated}.key`, 'e1'), 'should be 「goal:健全阅读阵地 focusesOn goal:服务群众」')
    fails(
      changed((file) => {
        const edge = file.edges?.[stated]
        Object.assign(edge ?? {}, { source: 's1', key: 's1 focusesOn goal:服务群众' })
      }),
      'section focusesOn goal is no relation',
    )
  })

  it('where a key is given twice or a head is missing', () => {
    fails(set('nodes.2.key', 's1'), 'nodes[2].key: the node 「s1」 is given twice')
    fails(set('nodes.1.attributes.head', 's2'), 'nodes[1].attributes.head: there is no concept 「s2」')
    fails(set('nodes.0.key', 'x'), 'the article itself (section s of depth 0) is missing')
    fails(
      changed((file) => {
        file.edges?.push(file.edges[0] as Json)
      }),
      `the edge 「s contains s1 structure」 is given twice`,
    )
  })

  it('where sentences overlap or a span leaves the text', () => {
    fails(
      set('attributes.sentences.1.start', 3),
      'attributes.sentences[1]: is empty or overlaps the sentence before it',
    )
    fails(
      set('nodes.1.attributes.span.end', 9999),
      'nodes[1].attributes.span: 101–9999 is no span of a text of',
    )
  })
})

describe('proofOf', () => {
  it('counts each place once, and what no longer holds, without throwing', () => {
    const { text } = golden.attributes
    const edited = { ...golden, attributes: { ...golden.attributes, text: text.replace('晨读会', '夜读会') } }
    const { quotes } = proofOf(edited)
    expect(quotes).toEqual({ matching: 51, total: 52 })
  })

  it('takes an edge for reviewed where all its evidence is', () => {
    const { done, doubtful } = proofOf(golden).reviewed
    const edges = golden.edges.map((edge) => {
      const [first] = edge.attributes.evidence
      if (!first?.review) return edge
      const { review: _, ...bare } = first
      return { ...edge, attributes: { ...edge.attributes, evidence: [first, bare] } }
    })
    expect({ done, doubtful }).toEqual({ done: 4, doubtful: 1 })
    expect(proofOf({ ...golden, edges }).reviewed).toEqual({ done: 0, doubtful: 0, total: 14 })
  })
})

describe('keys and metadata', () => {
  it('names the basis of an edge where it is not stated', () => {
    expect(edgeKey('goal:甲', 'serves', 'goal:乙', 'stated')).toBe('goal:甲 serves goal:乙')
    expect(edgeKey('goal:甲', 'serves', 'goal:乙', 'structure')).toBe('goal:甲 serves goal:乙 structure')
  })

  it('keeps the first value of a name, even of a name that objects have by themselves', () => {
    const quote = (words: string) => ({ start: 0, end: words.length, quote: words })
    const entry = (name: string, value: string) => ({ name: quote(name), value: quote(value) })
    const record = metaRecord([entry('来源', '甲'), entry('来源', '乙'), entry('__proto__', '丙')])
    expect(Object.entries(record)).toEqual([
      ['来源', '甲'],
      ['__proto__', '丙'],
    ])
  })
})
