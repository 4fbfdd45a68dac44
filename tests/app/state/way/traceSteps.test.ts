import { describe, expect, it } from 'vitest'
import { leave } from '../../../../src/app/actions.ts'
import { INITIAL_STATE, type State } from '../../../../src/app/state/state.ts'
import { select, showPanel, type Transition } from '../../../../src/app/state/transitions.ts'
import {
  chooseWay,
  heedDirection,
  keepLit,
  pick,
  stepAlong,
  swapEnds,
  traceBetween,
  traceFrom,
  traceHere,
  traceThrough,
  traceTo,
  traceToward,
  traceTowardHere,
} from '../../../../src/app/state/way/traceSteps.ts'
import { goldenAtlas } from '../../goldenAtlas.ts'

const atlas = goldenAtlas()
const A = 'mechanism:祠堂'
const B = 'goal:方便群众就近借阅'
const C = 'mechanism:晨读会'
const reached = (...steps: readonly Transition[]): State =>
  steps.reduce((state, step) => step(state), INITIAL_STATE)
const ends = ({ trace }: State) => [trace?.from, trace?.to]
const node = (key: string) => ({ kind: 'node', key }) as const
const room = { wide: true, broad: true, tall: true }

describe('choosing the ends of a way', () => {
  it('from the card, either first', () => {
    expect(ends(reached(traceFrom(A), traceTo(B)))).toEqual([A, B])
    expect(ends(reached(traceTo(B)))).toEqual([null, B])
    expect(ends(reached(traceTo(B), traceFrom(A)))).toEqual([A, B])
    expect(ends(reached(traceFrom(A), traceTo(A)))).toEqual([null, A])
  })

  it('by Shift+click: one after the other, or from what is selected', () => {
    const shift = (key: string) => pick(atlas, node(key), true)
    expect(ends(reached(shift(A)))).toEqual([A, null])
    expect(ends(reached(shift(A), shift(B)))).toEqual([A, B])
    expect(ends(reached(select(node(A)), shift(B)))).toEqual([A, B])
    expect(ends(reached(shift(A), shift(B), shift(C)))).toEqual([A, C])
    expect(reached(shift('s1')).selection?.key).toBe('s1')
  })

  it('by a click where an end is awaited; sections are selected as ever', () => {
    const click = (key: string) => pick(atlas, node(key), false)
    expect(ends(reached(traceFrom(A), click(B)))).toEqual([A, B])
    expect(ends(reached(traceTo(B), click(A)))).toEqual([A, B])
    const looking = reached(traceFrom(A), click('s1'))
    expect([ends(looking), looking.selection?.key]).toEqual([[A, null], 's1'])
    expect(reached(traceFrom(A), traceTo(B), click(C)).selection?.key).toBe(C)
  })

  it('by one key, that also puts the way away', () => {
    const here = traceHere(atlas)
    expect(ends(reached(here))).toEqual([null, null])
    expect(ends(reached(select(node(A)), here, select(node(B)), here))).toEqual([A, B])
    expect(reached(select(node(A)), here, here).trace).toBeNull()
    expect(reached(traceFrom(A), traceTo(B), here).trace).toBeNull()
  })

  it('leaves the camera to the way and opens the panel that tells it', () => {
    const moved = { ...reached(showPanel('reader', false)), camera: { x: 1, y: 2, span: 3 } }
    expect(traceBetween(A, B)(moved)).toMatchObject({
      camera: null,
      panels: { reader: null },
      selection: null,
    })
  })

  it('asks no section', () => {
    expect(reached(traceThrough(atlas, 's1')).trace).toBeNull()
  })
})

describe('asking what a concept is for, or how it is reached', () => {
  it('asks of what is selected, and puts the answer away when asked again', () => {
    const up = traceTowardHere(atlas, 'purpose')
    expect(reached(up).trace).toBeNull()
    expect(reached(select(node(A)), up).trace).toMatchObject({ from: A, to: null, toward: 'purpose' })
    expect(reached(select(node(A)), up, up).trace).toBeNull()
    expect(reached(select(node(A)), up, traceTowardHere(atlas, 'means')).trace?.toward).toBe('means')
    const line = select({ kind: 'edge', key: `${A} serves mechanism:流动书屋` })
    expect(reached(select(node(A)), up, line, up).trace).toBeNull()
    expect(reached(line, up).trace).toBeNull()
  })

  it('gives way to a way between two concepts', () => {
    expect(ends(reached(traceToward(A, 'means'), traceTo(B)))).toEqual([null, B])
    expect(reached(traceToward(A, 'means'), traceFrom(C)).trace?.toward).toBeUndefined()
    expect(reached(traceToward(A, 'means'), swapEnds).trace?.from).toBe(A)
  })
})

describe('a way that is shown', () => {
  const way = reached(traceBetween(A, B))

  it('changes its ends, its direction, its choice', () => {
    expect(ends(swapEnds(way))).toEqual([B, A])
    expect(heedDirection(false)(way).trace?.directed).toBe(false)
    expect(swapEnds(heedDirection(false)(way)).trace?.directed).toBe(false)
    expect(chooseWay(2)(way).trace?.choice).toBe(2)
    expect(heedDirection(true)(chooseWay(2)(way)).trace?.choice).toBe(2)
    expect(heedDirection(false)(chooseWay(2)(way)).trace?.choice).toBe(0)
  })

  it('is walked step by step, round the ends', () => {
    const lit = keepLit({ nodes: new Set([A, C, B]), edges: new Set(['e1', 'e2']), numbered: true })(way)
    const keys = (...steps: readonly (1 | -1)[]) =>
      steps.reduce((state, by) => stepAlong(by)(state), lit).selection?.key
    expect([keys(1), keys(1, 1), keys(1, 1, 1), keys(-1), keys(-1, -1)]).toEqual([
      'e1',
      'e2',
      'e1',
      'e2',
      'e1',
    ])
    expect(stepAlong(1)(way)).toBe(way)
  })

  it('is closed by Escape after the selection', () => {
    const selected = select({ kind: 'edge', key: 'e1' })(way)
    const first = leave(selected, room)
    expect([first.selection, first.trace === null]).toEqual([null, false])
    expect(leave(first, room)).toMatchObject({ trace: null, lit: null })
  })
})
