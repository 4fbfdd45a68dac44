import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Atlas, conceptOf, createAtlas } from '../../../src/app/state/atlas.ts'
import { FARTHEST } from '../../../src/app/state/focus.ts'
import { LONGEST_JOIN } from '../../../src/app/state/joinPins.ts'
import { partOf } from '../../../src/app/state/part.ts'
import {
  type Filters,
  type Focus,
  INITIAL_STATE,
  NO_FILTERS,
  type State,
} from '../../../src/app/state/state.ts'
import { restoreAll, togglePin } from '../../../src/app/state/transitions.ts'
import { visibleKeys } from '../../../src/app/state/visible.ts'
import { BASES, DETAILS, NODE_KINDS, RELATION_TYPES } from '../../../src/model/kinds.ts'
import { readGraphFile } from '../../../src/model/readGraphFile.ts'
import { goldenAtlas } from '../goldenAtlas.ts'

const golden = goldenAtlas()
const article = createAtlas(
  readGraphFile(
    readFileSync(new URL('../../../graph-data/000_f43e0b856f5a713e.graph.json', import.meta.url), 'utf8'),
  ),
)

const around = (keys: readonly string[], degree: number, hidden: Filters = NO_FILTERS): State => ({
  ...INITIAL_STATE,
  hidden,
  focus: { mode: 'around', keys, degree },
})
const between = (pins: readonly string[], hidden: Filters = NO_FILTERS): State => ({
  ...INITIAL_STATE,
  hidden,
  pins,
  focus: { mode: 'between' },
})
const nodesOf = (atlas: Atlas, state: State): string[] => [...visibleKeys(atlas, state).nodes].sort()
const conceptsOf = (atlas: Atlas): string[] => [...atlas.nodes.keys()].filter((key) => conceptOf(atlas, key))

/** How many relations lie between two concepts at least, whatever their directions: all pairs, tried through every concept. */
function farness(atlas: Atlas): (a: string, b: string) => number {
  const far = new Map<string, Map<string, number>>()
  const keys = conceptsOf(atlas)
  for (const a of keys) far.set(a, new Map([[a, 0]]))
  for (const { source, target, attributes } of atlas.edges.values())
    if (attributes.type !== 'contains') {
      far.get(source)?.set(target, 1)
      far.get(target)?.set(source, 1)
    }
  for (const through of keys)
    for (const a of keys) {
      const first = far.get(a)?.get(through)
      if (first === undefined) continue
      for (const [b, second] of far.get(through) ?? [])
        if (first + second < (far.get(a)?.get(b) ?? Number.POSITIVE_INFINITY))
          far.get(a)?.set(b, first + second)
    }
  return (a, b) => far.get(a)?.get(b) ?? Number.POSITIVE_INFINITY
}

const subset = <T>(values: readonly T[], most = values.length) =>
  fc.subarray([...values], { maxLength: most }).map((chosen) => new Set(chosen))

const filtersIn = (atlas: Atlas): fc.Arbitrary<Filters> =>
  fc.record({
    kinds: subset(NODE_KINDS, 2),
    types: subset(RELATION_TYPES, 2),
    bases: subset(BASES, 1),
    sections: subset([...atlas.sections.keys()].slice(1), 3),
  })

describe('what is shown alone around a concept', () => {
  it('is what lies at most so many relations away, in either direction, whatever the detail', () => {
    expect(nodesOf(golden, around(['mechanism:流动书屋'], 1))).toEqual(
      [
        'actor:群众',
        'goal:方便群众就近借阅',
        'mechanism:学堂',
        'mechanism:流动书屋',
        'mechanism:祠堂',
      ].sort(),
    )
  })

  it('agrees with all distances measured one by one', () => {
    const far = farness(article)
    fc.assert(
      fc.property(
        fc.constantFrom(...conceptsOf(article)),
        fc.integer({ min: 1, max: FARTHEST }),
        (key, degree) => {
          expect(nodesOf(article, around([key], degree))).toEqual(
            conceptsOf(article)
              .filter((other) => far(key, other) <= degree)
              .sort(),
          )
        },
      ),
      { seed: 31, numRuns: 60 },
    )
  })

  it('only grows with the degree, whatever is hidden', () => {
    fc.assert(
      fc.property(
        fc.subarray([...article.nodes.keys()], { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 1, max: FARTHEST - 1 }),
        filtersIn(article),
        (keys, degree, hidden) => {
          const less = visibleKeys(article, around(keys, degree, hidden))
          const more = visibleKeys(article, around(keys, degree + 1, hidden))
          expect([...less.nodes].filter((key) => !more.nodes.has(key))).toEqual([])
          expect([...less.edges].filter((key) => !more.edges.has(key))).toEqual([])
          expect(keys.filter((key) => !less.nodes.has(key))).toEqual([])
        },
      ),
      { seed: 32, numRuns: 120 },
    )
  })

  it('leaves out what is hidden, and goes no way through it', () => {
    const hidden = { ...NO_FILTERS, types: new Set(['serves'] as const) }
    expect(nodesOf(golden, around(['mechanism:流动书屋'], 9, hidden))).not.toContain('mechanism:祠堂')
  })
})

describe('what is shown alone around a section', () => {
  it('is at first what stands in it, at all levels', () => {
    const shown = nodesOf(golden, around(['s1'], 1))
    expect(shown).toEqual(expect.arrayContaining(['s1', 's1.1', 's1.2', 'mechanism:祠堂']))
    expect(shown).not.toContain('s')
    expect(shown).not.toContain('s2')
  })

  it('then what these concepts are related to', () => {
    const first = nodesOf(golden, around(['s1.2'], 1))
    const second = nodesOf(golden, around(['s1.2'], 2))
    expect(second.length).toBeGreaterThan(first.length)
    expect(second.filter((key) => golden.sections.has(key))).toEqual(['s1.2'])
  })
})

describe('what is shown alone between pins', () => {
  it('is the pins and all shortest ways between each two of them', () => {
    expect(nodesOf(golden, between(['mechanism:祠堂', 'mechanism:学堂']))).toEqual(
      ['mechanism:学堂', 'mechanism:流动书屋', 'mechanism:祠堂'].sort(),
    )
    expect([...visibleKeys(golden, between(['mechanism:祠堂', 'mechanism:学堂'])).edges]).toEqual([
      'mechanism:祠堂 serves mechanism:流动书屋',
      'mechanism:学堂 serves mechanism:流动书屋',
    ])
  })

  it('agrees with all distances measured one by one', () => {
    const far = farness(article)
    const concepts = conceptsOf(article)
    fc.assert(
      fc.property(fc.subarray(concepts, { minLength: 1, maxLength: 4 }), (pins) => {
        const pairs = pins.flatMap((a, i) => pins.slice(i + 1).map((b) => [a, b] as const))
        const joined = pairs.filter(([a, b]) => far(a, b) <= LONGEST_JOIN)
        const on = (key: string) => joined.some(([a, b]) => far(a, key) + far(key, b) === far(a, b))
        const { nodes, edges } = visibleKeys(article, between(pins))
        expect([...nodes].sort()).toEqual(concepts.filter((key) => pins.includes(key) || on(key)).sort())
        const steps = [...article.edges.values()].filter(
          ({ source, target, attributes }) =>
            attributes.type !== 'contains' &&
            joined.some(
              ([a, b]) =>
                far(a, source) + 1 + far(target, b) === far(a, b) ||
                far(a, target) + 1 + far(source, b) === far(a, b),
            ),
        )
        expect([...edges]).toEqual(steps.map(({ key }) => key))
      }),
      { seed: 33, numRuns: 40 },
    )
  })

  it('tells which pins nothing near joins to the others', () => {
    const apart = (pins: readonly string[], hidden?: Filters) => partOf(golden, between(pins, hidden))?.apart
    expect(apart(['mechanism:祠堂', 'mechanism:学堂'])).toEqual([])
    expect(apart(['mechanism:祠堂'])).toEqual([])
    const hidden = { ...NO_FILTERS, types: new Set(['serves'] as const) }
    expect(apart(['mechanism:祠堂', 'mechanism:学堂'], hidden)).toEqual(['mechanism:学堂'])
  })

  it('changes with the pins, and shows all again without any', () => {
    const two = between(['mechanism:祠堂', 'mechanism:学堂'])
    const one = togglePin('mechanism:学堂')(two)
    expect(nodesOf(golden, one)).toEqual(['mechanism:祠堂'])
    expect(togglePin('mechanism:祠堂')(one).focus).toBeNull()
  })
})

describe('a hidden section', () => {
  const without = (sections: readonly string[]): State => ({
    ...INITIAL_STATE,
    detail: 3,
    hidden: { ...NO_FILTERS, sections: new Set(sections) },
  })

  it('takes along the sections in it and what is named nowhere else', () => {
    const shown = visibleKeys(golden, without(['s1'])).nodes
    for (const [key, attributes] of golden.nodes) {
      const within =
        attributes.kind === 'section'
          ? key.startsWith('s1')
          : attributes.mentions.every(({ section }) => section.startsWith('s1'))
      expect([key, shown.has(key)]).toEqual([key, !within])
    }
  })

  it('only ever takes away, and restoring shows again what the detail has', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...DETAILS),
        filtersIn(article),
        fc.option<Focus>(fc.constant({ mode: 'around', keys: ['s1'], degree: 2 })),
        (detail, hidden, focus) => {
          const whole: State = { ...INITIAL_STATE, detail }
          const all = visibleKeys(article, whole)
          const less = visibleKeys(article, { ...whole, hidden })
          expect([...less.nodes].filter((key) => !all.nodes.has(key))).toEqual([])
          expect([...less.edges].filter((key) => !all.edges.has(key))).toEqual([])
          const restored = restoreAll({ ...whole, hidden, focus })
          expect(visibleKeys(article, restored)).toEqual(all)
        },
      ),
      { seed: 34, numRuns: 80 },
    )
  })
})

describe('what is called for', () => {
  it('shows beside what is shown alone, with the lines that join it to that', () => {
    const state: State = {
      ...between(['mechanism:祠堂', 'mechanism:学堂']),
      selection: { kind: 'node', key: 'actor:群众', index: 0 },
    }
    const { nodes, edges } = visibleKeys(golden, state)
    expect(nodes.has('actor:群众')).toBe(true)
    expect(nodes.has('goal:方便群众就近借阅')).toBe(false)
    expect([...edges].filter((key) => key.includes('actor:群众'))).toEqual([
      'mechanism:流动书屋 targets actor:群众',
    ])
  })
})
