import { describe, expect, it } from 'vitest'
import { decodeAddress, encodeAddress } from '../../../../src/app/state/address.ts'
import { emphasisIn } from '../../../../src/app/state/emphasis.ts'
import { INITIAL_STATE, type State, type Trace } from '../../../../src/app/state/state.ts'
import { hoverOn } from '../../../../src/app/state/transitions.ts'
import { visibleKeys } from '../../../../src/app/state/visible.ts'
import { summitOf } from '../../../../src/app/state/way/ascent.ts'
import { createTracer, type TraceAnswer } from '../../../../src/app/state/way/traceAnswer.ts'
import { litOf } from '../../../../src/app/state/way/traceLit.ts'
import { conceptsOf, type Way } from '../../../../src/app/state/way/ways.ts'
import { leadsAlong, mayPass } from '../../../../src/app/state/way/waysDirection.ts'
import { stepWeight } from '../../../../src/app/state/way/waysWeight.ts'
import { goldenAtlas } from '../../goldenAtlas.ts'

const atlas = goldenAtlas()
const tracer = createTracer(atlas)
const ask = (from: string | null, to: string | null, more: Partial<Trace> = {}): TraceAnswer =>
  tracer.answer({ from, to, directed: true, choice: 0, ...more }, 12)
const waysOf = (answer: TraceAnswer): readonly Way[] => (answer.kind === 'ways' ? answer.ways : [])
const names = (way: Way | undefined) => conceptsOf(way ?? [])

describe('the way between two concepts', () => {
  it('follows relations from means to end, each step by its edge', () => {
    const [best, ...others] = waysOf(ask('mechanism:祠堂', 'goal:方便群众就近借阅'))
    expect(names(best)).toEqual(['mechanism:祠堂', 'mechanism:流动书屋', 'goal:方便群众就近借阅'])
    expect(best?.map(({ edge, along, basis }) => [edge, along, basis])).toEqual([
      ['mechanism:祠堂 serves mechanism:流动书屋', true, 'stated'],
      ['mechanism:流动书屋 serves goal:方便群众就近借阅', true, 'stated'],
    ])
    expect(others).toEqual([])
  })

  it('tells which steps no sentence states', () => {
    const [best] = waysOf(ask('goal:建好村屋', 'goal:建设书香𠮷镇'))
    expect(best?.map(({ basis }) => basis)).toEqual(['structure', 'structure'])
    const [judged] = waysOf(ask('mechanism:阅读基金', 'goal:乡风更加文明'))
    expect(judged?.map(({ basis }) => basis)).toEqual(['stated', 'stated', 'editor'])
  })

  it('leads from a principle to what is done by it, and from a measure to the people it is for', () => {
    expect(waysOf(ask('principle:就近便民', 'goal:建设书香𠮷镇'))[0]?.[0]?.along).toBe(false)
    expect(names(waysOf(ask('mechanism:学堂', 'actor:群众'))[0])).toEqual([
      'mechanism:学堂',
      'mechanism:流动书屋',
      'actor:群众',
    ])
  })

  it('the other way round is told as such', () => {
    const answer = ask('goal:方便群众就近借阅', 'mechanism:祠堂')
    expect(answer.kind === 'reverse' && names(answer.way)).toEqual([
      'mechanism:祠堂',
      'mechanism:流动书屋',
      'goal:方便群众就近借阅',
    ])
  })

  it('without one, names the nearest concept that both lead to', () => {
    const answer = ask('mechanism:祠堂', 'mechanism:学堂')
    expect(answer).toMatchObject({
      kind: 'ground',
      ground: { common: 'mechanism:流动书屋', side: 'ahead' },
      loose: 2,
    })
    expect(answer.kind === 'ground' && answer.ground.ways.map(names)).toEqual([
      ['mechanism:祠堂', 'mechanism:流动书屋'],
      ['mechanism:学堂', 'mechanism:流动书屋'],
    ])
  })

  it('or the nearest that leads to both', () => {
    expect(ask('goal:方便群众就近借阅', 'actor:群众')).toMatchObject({
      kind: 'ground',
      ground: { common: 'mechanism:流动书屋', side: 'behind' },
    })
  })

  it('or the section that names both, where no relations join them', () => {
    expect(ask('mechanism:祠堂', 'goal:建好村屋')).toEqual({ kind: 'section', section: 's1.1' })
    expect(ask('mechanism:祠堂', 'mechanism:晨读会')).toEqual({ kind: 'section', section: 's1' })
    expect(ask('mechanism:祠堂', 'mechanism:阅读基金')).toEqual({ kind: 'section', section: null })
  })

  it('heeds no direction where none is asked for', () => {
    const [way] = waysOf(ask('mechanism:祠堂', 'mechanism:学堂', { directed: false }))
    expect(way?.map(({ along }) => along)).toEqual([true, false])
  })

  it('waits for an end that is missing, or no concept', () => {
    expect(ask('mechanism:祠堂', null)).toEqual({ kind: 'awaiting', missing: 'to' })
    expect(ask(null, 'mechanism:祠堂')).toEqual({ kind: 'awaiting', missing: 'from' })
    expect(ask('s1', 'mechanism:祠堂')).toEqual({ kind: 'awaiting', missing: 'from' })
    expect(ask('mechanism:祠堂', 'mechanism:祠堂')).toEqual({ kind: 'same' })
  })

  it('shows the last way there is for a choice beyond it', () => {
    expect(ask('mechanism:祠堂', 'goal:方便群众就近借阅', { choice: 7 })).toMatchObject({ chosen: 0 })
  })
})

describe('what a concept is for', () => {
  it('is the way to what the article is for, by the sections where relations end', () => {
    expect(summitOf(atlas)).toBe('goal:建设书香𠮷镇')
    const [best] = waysOf(ask('mechanism:祠堂', null, { toward: 'purpose' }))
    expect(best?.map(({ to, basis, within }) => [to, basis, within])).toEqual([
      ['mechanism:流动书屋', 'stated', null],
      ['goal:方便群众就近借阅', 'stated', null],
      ['goal:建好村屋', 'structure', 's1.1'],
      ['goal:健全阅读阵地', 'structure', null],
      ['goal:建设书香𠮷镇', 'structure', null],
    ])
  })

  it('is not asked of the article’s own goal', () => {
    expect(ask('goal:建设书香𠮷镇', null, { toward: 'purpose' })).toEqual({ kind: 'summit' })
  })

  it('is found for every concept of the article', () => {
    for (const [key, { kind }] of atlas.nodes)
      if (kind !== 'section' && key !== 'goal:建设书香𠮷镇')
        expect([key, ask(key, null, { toward: 'purpose' }).kind]).toEqual([key, 'ways'])
  })
})

describe('how a concept is reached', () => {
  it('is the tree of the mechanisms that lead to it, the strongest first', () => {
    expect(ask('goal:方便群众就近借阅', null, { toward: 'means' })).toMatchObject({
      kind: 'means',
      descent: {
        all: 3,
        shown: 3,
        branches: [
          {
            key: 'mechanism:流动书屋',
            branches: [{ key: 'mechanism:祠堂' }, { key: 'mechanism:学堂' }],
          },
        ],
      },
    })
  })

  it('is cut to the strongest where there are many', () => {
    const cut = tracer.answer(
      { from: 'goal:方便群众就近借阅', to: null, directed: true, choice: 0, toward: 'means' },
      1,
    )
    expect(cut).toMatchObject({ descent: { all: 3, shown: 1, branches: [{ branches: [] }] } })
  })

  it('is said plainly where nothing leads there', () => {
    expect(ask('mechanism:祠堂', null, { toward: 'means' })).toMatchObject({ descent: { all: 0 } })
  })
})

describe('the direction of relations', () => {
  it('is the arrow’s, save for principles and centres', () => {
    expect(leadsAlong('serves', 'mechanism', 'goal')).toBe(true)
    expect(leadsAlong('partOf', 'mechanism', 'mechanism')).toBe(true)
    expect(leadsAlong('performs', 'actor', 'mechanism')).toBe(true)
    expect(leadsAlong('targets', 'mechanism', 'actor')).toBe(true)
    expect(leadsAlong('guidedBy', 'mechanism', 'principle')).toBe(false)
    expect(leadsAlong('focusesOn', 'goal', 'goal')).toBe(false)
    expect(leadsAlong('focusesOn', 'mechanism', 'mechanism')).toBe(false)
    expect(leadsAlong('focusesOn', 'mechanism', 'goal')).toBe(true)
  })

  it('never passes through people', () => {
    expect(mayPass('actor')).toBe(false)
    expect(mayPass('principle')).toBe(true)
  })
})

describe('the weight of a step', () => {
  const edge = atlas.edges.get('mechanism:祠堂 serves mechanism:流动书屋')
  const [evidence] = edge?.attributes.evidence ?? []
  const { review: _, ...bare } = evidence ?? { review: undefined }
  const weigh = (attributes: object) =>
    edge && evidence
      ? stepWeight(
          {
            ...edge,
            attributes: { ...edge.attributes, evidence: [{ ...evidence, ...bare }], ...attributes },
          },
          true,
        )
      : Number.NaN
  const reviewed = (verdict: 'confirmed' | 'doubtful') =>
    weigh({ evidence: [{ ...evidence, review: { verdict, reason: '' } }] })

  it('goes by basis, then by review and evidence, and is never that of two steps', () => {
    expect(weigh({ basis: 'stated' })).toBeLessThan(weigh({ basis: 'structure' }))
    expect(weigh({ basis: 'structure' })).toBeLessThan(weigh({ basis: 'editor' }))
    expect(reviewed('confirmed')).toBeLessThan(reviewed('doubtful'))
    expect(weigh({ evidence: [evidence, evidence] })).toBeLessThan(weigh({ evidence: [evidence] }))
    expect(weigh({ basis: 'editor' })).toBeLessThan(2 * weigh({ basis: 'stated' }))
  })
})

describe('a way on the stage', () => {
  const trace: Trace = { from: 'mechanism:祠堂', to: 'goal:方便群众就近借阅', directed: true, choice: 0 }
  const lit = litOf(tracer.answer(trace, 12), trace)
  const state: State = { ...INITIAL_STATE, trace, lit }

  it('is shown whatever the detail', () => {
    const shown = visibleKeys(atlas, state)
    for (const key of lit?.nodes ?? []) expect(shown.nodes).toContain(key)
    for (const key of lit?.edges ?? []) expect(shown.edges).toContain(key)
    expect(visibleKeys(atlas, INITIAL_STATE).nodes).not.toContain('mechanism:祠堂')
  })

  it('stays lit alone while its own steps are aimed at, beside what else is', () => {
    const own = emphasisIn(atlas, hoverOn({ kind: 'node', key: 'mechanism:流动书屋' })(state))
    expect([...(own?.nodes ?? [])].sort()).toEqual([...(lit?.nodes ?? [])].sort())
    expect(own?.target?.key).toBe('mechanism:流动书屋')
    const other = emphasisIn(atlas, hoverOn({ kind: 'node', key: 'mechanism:晨读会' })(state))
    expect(other?.nodes).toContain('mechanism:祠堂')
    expect(other?.nodes).toContain('actor:文化站')
  })

  it('lights the ends alone where there is none', () => {
    const apart: Trace = { ...trace, to: 'goal:建好村屋' }
    expect(litOf(tracer.answer(apart, 12), apart)).toEqual({
      nodes: new Set(['mechanism:祠堂', 'goal:建好村屋']),
      edges: new Set(),
      numbered: false,
    })
    expect(litOf({ kind: 'awaiting', missing: 'to' }, trace)).toBeNull()
  })
})

describe('the address of a trace', () => {
  const opened = (values: Record<string, string>) =>
    decodeAddress(new URLSearchParams(values).toString().replace(/\+/g, '%20'), atlas)

  it('opens a question about one concept', () => {
    const asked = opened({ from: 'mechanism:祠堂', for: 'means' })
    expect(asked.trace).toEqual({
      from: 'mechanism:祠堂',
      to: null,
      toward: 'means',
      directed: true,
      choice: 0,
    })
    expect(encodeAddress(asked, atlas)).toBe(`from=mechanism:${encodeURIComponent('祠堂')}&for=means`)
  })

  it('tells of ends that are gone', () => {
    const half = opened({ from: 'mechanism:没有', to: 'mechanism:祠堂' })
    expect(half.trace).toMatchObject({ from: null, to: 'mechanism:祠堂' })
    expect(half.lost).toEqual([{ asked: 'mechanism:没有', found: null }])
    const none = opened({ from: 'mechanism:没有', to: 's1', node: 'goal:没有' })
    expect(none.trace).toBeNull()
    expect(none.lost).toEqual([
      { asked: 'goal:没有', found: null },
      { asked: 'mechanism:没有', found: null },
      { asked: 's1', found: null },
    ])
  })

  it('mends an end under another kind, and tells so', () => {
    const mended = opened({ from: 'goal:祠堂', to: 'mechanism:流动书屋' })
    expect(mended.trace?.from).toBe('mechanism:祠堂')
    expect(mended.lost).toEqual([{ asked: 'goal:祠堂', found: 'mechanism:祠堂' }])
  })
})
