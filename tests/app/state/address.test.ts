import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeAddress, encodeAddress } from '../../../src/app/state/address.ts'
import { conceptOf } from '../../../src/app/state/atlas.ts'
import { FARTHEST } from '../../../src/app/state/focus.ts'
import { countOf } from '../../../src/app/state/occurrences.ts'
import { roundCamera } from '../../../src/app/state/roundCamera.ts'
import {
  DIALOGS,
  INITIAL_STATE,
  LANGUAGES,
  type Selection,
  SHEETS,
  type State,
  TABLE_COLUMNS,
  THEMES,
  TOWARDS,
} from '../../../src/app/state/state.ts'
import { BASES, DETAILS, EDGE_TYPES, LAYOUTS, NODE_KINDS } from '../../../src/model/kinds.ts'
import { goldenAtlas, renamed } from '../goldenAtlas.ts'

const atlas = goldenAtlas()

const targets = [
  ...[...atlas.nodes.keys()].map((key) => ({ kind: 'node' as const, key })),
  ...[...atlas.edges.keys()].map((key) => ({ kind: 'edge' as const, key })),
]

const selection: fc.Arbitrary<Selection | null> = fc.option(
  fc
    .tuple(fc.constantFrom(...targets), fc.nat())
    .map(([target, n]) => ({ ...target, index: n % countOf(atlas, target) })),
)
const concepts = [...atlas.nodes.keys()].filter((key) => conceptOf(atlas, key) !== null)
const concept = fc.constantFrom(...concepts)
const walked = { directed: fc.boolean(), choice: fc.nat({ max: 9998 }) }
const finite = fc.double({ min: -1e6, max: 1e6, noNaN: true })
const open = fc.constantFrom(true, false, null)
const subset = <T>(values: readonly T[]) => fc.subarray([...values]).map((chosen) => new Set(chosen))

const anyState: fc.Arbitrary<State> = fc.record({
  view: fc.constantFrom(...LAYOUTS),
  detail: fc.constantFrom(...DETAILS),
  selection,
  hover: fc.constant(null),
  hidden: fc.record({
    kinds: subset(NODE_KINDS),
    types: subset(EDGE_TYPES),
    bases: subset(BASES),
    sections: subset([...atlas.sections.keys()]),
  }),
  camera: fc.option(
    fc.record({ x: finite, y: finite, span: fc.double({ min: 0, max: 1e6, noNaN: true }) }).map(roundCamera),
  ),
  language: fc.constantFrom(...LANGUAGES),
  theme: fc.constantFrom(...THEMES),
  panels: fc.record({ outline: open, reader: open, legend: open }),
  passage: fc.option(
    fc.nat({ max: atlas.attributes.text.length - 2 }).map((start) => ({ start, end: start + 2 })),
  ),
  dialog: fc.constantFrom(null, ...DIALOGS),
  trace: fc.option(
    fc.oneof(
      fc.record({ from: concept, to: fc.option(concept), ...walked }),
      fc.record({ from: fc.constant(null), to: concept, ...walked }),
      fc.record({ from: concept, to: fc.constant(null), toward: fc.constantFrom(...TOWARDS), ...walked }),
    ),
  ),
  lit: fc.constant(null),
  talk: fc.constant(null),
  talkLink: fc.constantFrom('', 'short', '1q1bKTFSyUorVUcpMUbIyrNVRyixWssorzcmpBQA'),
  cast: fc.constant(null),
  speaker: fc.constantFrom(null, '0a1b2c3d4e5f'),
  presenting: fc.option(
    fc.record({
      step: fc.constantFrom('', 'cover', 's2.1', 'own 1', '我&的'),
      portion: fc.nat({ max: 9998 }),
      veil: fc.constant(null),
      pace: fc.constant(null),
      before: fc.constant(null),
    }),
  ),
  pins: fc.subarray(concepts),
  focus: fc.option(
    fc.oneof(
      fc.constant({ mode: 'between' as const }),
      fc.record({
        mode: fc.constant('around' as const),
        keys: fc.subarray([...atlas.nodes.keys()], { minLength: 1 }),
        degree: fc.integer({ min: 1, max: FARTHEST }),
      }),
    ),
  ),
  sheet: fc.constantFrom(null, ...SHEETS),
  table: fc.option(fc.constantFrom(...TABLE_COLUMNS)).chain((sort) =>
    fc.record({
      sort: fc.constant(sort),
      descending: sort === null ? fc.constant(false) : fc.boolean(),
      filters: fc.dictionary(fc.constantFrom(...TABLE_COLUMNS), fc.string({ minLength: 1, unit: 'binary' }), {
        noNullPrototype: true,
      }),
    }),
  ),
  reading: fc.record({ marks: fc.boolean(), folded: subset([...atlas.sections.keys()]) }),
  palette: fc.constant(false),
  copied: fc.constant(null),
  lost: fc.constant([]),
})

/** Between no pins nothing is shown alone. */
const state = anyState.map((drawn) =>
  drawn.focus?.mode === 'between' && drawn.pins.length === 0 ? { ...drawn, focus: null } : drawn,
)

describe('the address of a state', () => {
  it('is empty for the first screen', () => {
    expect(encodeAddress(INITIAL_STATE, atlas)).toBe('')
    expect(decodeAddress('', atlas)).toEqual(INITIAL_STATE)
  })

  it('names only what differs, a selection with its place in the text', () => {
    const chosen = {
      ...INITIAL_STATE,
      detail: 2 as const,
      selection: { kind: 'node' as const, key: 'principle:就近便民', index: 0 },
      camera: { x: 1.26, y: -0.04, span: 300 },
    }
    expect(encodeAddress(chosen, atlas)).toBe(
      `detail=2&node=principle:${encodeURIComponent('就近便民')}&at=80-84&camera=1.3,0,300`,
    )
  })

  it('opens exactly the state it was made from', () => {
    fc.assert(
      fc.property(state, (given) => {
        expect(decodeAddress(encodeAddress(given, atlas), atlas)).toEqual(given)
      }),
      { seed: 20, numRuns: 300 },
    )
  })

  it('leaves out what the pointer rests on and what was lost', () => {
    const passing = {
      ...INITIAL_STATE,
      hover: { kind: 'node' as const, key: 's1' },
      lost: [{ asked: 'x', found: null }],
    }
    expect(encodeAddress(passing, atlas)).toBe('')
  })

  it('ignores what it does not understand, and never throws', () => {
    const broken =
      'view=maze&detail=9&camera=1,NaN,3&hide=moon&outline=ajar&lang=fr&theme=%E0%A4%A&dialog=x&=&&colour'
    expect(decodeAddress(broken, atlas)).toEqual(INITIAL_STATE)
    fc.assert(
      fc.property(fc.string(), (fragment) => {
        expect(() => decodeAddress(fragment, atlas)).not.toThrow()
      }),
      { seed: 21 },
    )
  })

  it('counts the first of a repeated part', () => {
    expect(decodeAddress('detail=2&detail=3', atlas).detail).toBe(2)
  })

  it('holds an index inside of what there is', () => {
    const { selection } = decodeAddress(`node=${encodeURIComponent('goal:建设书香𠮷镇')}&n=99`, atlas)
    expect(selection).toEqual({ kind: 'node', key: 'goal:建设书香𠮷镇', index: 2 })
  })
})

describe('a link whose key is gone', () => {
  const link = (changes: Partial<State>) => encodeAddress({ ...INITIAL_STATE, ...changes }, atlas)

  it('finds the same wording under another kind, and says so', () => {
    const edited = renamed('principle:就近便民', 'goal:就近便民')
    const opened = decodeAddress(
      link({ selection: { kind: 'node', key: 'principle:就近便民', index: 0 } }),
      edited,
    )
    expect(opened.selection).toEqual({ kind: 'node', key: 'goal:就近便民', index: 0 })
    expect(opened.lost).toEqual([{ asked: 'principle:就近便民', found: 'goal:就近便民' }])
  })

  it('finds a concept by another of its mentions’ wording', () => {
    const opened = decodeAddress(`node=${encodeURIComponent('goal:把书香𠮷镇建设好')}&at=88-97`, atlas)
    expect(opened.selection).toEqual({ kind: 'node', key: 'goal:建设书香𠮷镇', index: 2 })
  })

  it('finds the concept whose mention stands at its place', () => {
    const opened = decodeAddress(`node=${encodeURIComponent('goal:方便借阅')}&at=146-150`, atlas)
    expect(opened.selection?.key).toBe('goal:方便群众就近借阅')
    expect(opened.lost).toEqual([{ asked: 'goal:方便借阅', found: 'goal:方便群众就近借阅' }])
  })

  it('finds a section by its heading’s place', () => {
    expect(decodeAddress('node=s4.2&at=157-161', atlas).selection?.key).toBe('s1.2')
  })

  it('finds an edge between its ends, whatever it rests on now', () => {
    const asked = 'mechanism:晨读会 serves goal:激发群众的阅读兴趣度 editor'
    const opened = decodeAddress(`edge=${encodeURIComponent(asked)}`, atlas)
    expect(opened.selection).toEqual({
      kind: 'edge',
      key: 'mechanism:晨读会 serves goal:激发群众的阅读兴趣度',
      index: 0,
    })
    expect(opened.lost).toEqual([{ asked, found: 'mechanism:晨读会 serves goal:激发群众的阅读兴趣度' }])
  })

  it('finds an edge whose end was given another kind', () => {
    const edited = renamed('mechanism:晨读会', 'goal:晨读会')
    const key = 'actor:文化站 performs mechanism:晨读会'
    const opened = decodeAddress(link({ selection: { kind: 'edge', key, index: 0 } }), edited)
    expect(opened.selection?.key).toBe('actor:文化站 performs goal:晨读会')
  })

  it('is reported where nothing stands in for it', () => {
    const opened = decodeAddress(`node=${encodeURIComponent('goal:没有')}`, atlas)
    expect(opened.selection).toBeNull()
    expect(opened.lost).toEqual([{ asked: 'goal:没有', found: null }])
  })

  it('keeps the pins and the focus that the graph has otherwise, and reports those that it has no more', () => {
    const edited = renamed('principle:就近便民', 'goal:就近便民')
    const asked = encodeURIComponent('principle:就近便民')
    const opened = decodeAddress(`pins=${asked},${encodeURIComponent('goal:没有')}&focus=2,${asked}`, edited)
    expect(opened.pins).toEqual(['goal:就近便民'])
    expect(opened.focus).toEqual({ mode: 'around', keys: ['goal:就近便民'], degree: 2 })
    expect(opened.lost).toEqual([
      { asked: 'principle:就近便民', found: 'goal:就近便民' },
      { asked: 'goal:没有', found: null },
      { asked: 'principle:就近便民', found: 'goal:就近便民' },
    ])
  })

  it('shows all where nothing of its focus is left', () => {
    expect(decodeAddress('focus=pins', atlas).focus).toBeNull()
    expect(decodeAddress(`focus=2,${encodeURIComponent('goal:没有')}`, atlas).focus).toBeNull()
    expect(decodeAddress('focus=99,s1', atlas).focus).toBeNull()
  })
})
