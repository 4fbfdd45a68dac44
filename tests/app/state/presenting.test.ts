import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createAtlas } from '../../../src/app/state/atlas.ts'
import {
  continueHere,
  endTalk,
  goToStep,
  isDetour,
  paceTalk,
  showStep,
  standOf,
  stepBack,
  stepForward,
  veil,
} from '../../../src/app/state/presenting.ts'
import { INITIAL_STATE, type State } from '../../../src/app/state/state.ts'
import { openTalk } from '../../../src/app/state/talk.ts'
import {
  focusOn,
  hoverOn,
  moveCamera,
  openPalette,
  openSheet,
  select,
  showDetail,
  showView,
  startTalk,
  type Transition,
  toggleFilter,
  togglePin,
} from '../../../src/app/state/transitions.ts'
import { readGraphFile } from '../../../src/model/readGraphFile.ts'
import { deriveSteps } from '../../../src/model/steps/deriveSteps.ts'

const file = readGraphFile(readFileSync('graph-data/000_f43e0b856f5a713e.graph.json', 'utf8'))
const atlas = createAtlas(file)
const steps = deriveSteps(file)
const run = (state: State, ...transitions: readonly Transition[]) =>
  transitions.reduce((now, transition) => transition(now), state)
const begun = run(
  INITIAL_STATE,
  startTalk,
  openTalk({ steps, origin: 'article', past: [], future: [] }),
  showStep(atlas),
)
const at = (state: State) => {
  const stand = standOf(state)
  return (
    stand && `${stand.at + 1}/${stand.count} ${stand.step.id} ${stand.portion + 1}/${stand.portions.length}`
  )
}

describe('a talk', () => {
  it('begins at its first step in colours for a wall, and lets a dark page stay dark', () => {
    expect(at(begun)).toBe('1/25 cover 1/1')
    expect(begun.theme).toBe('projector')
    expect(startTalk({ ...INITIAL_STATE, theme: 'dark' }).theme).toBe('dark')
  })

  it('goes forward by portions, then by steps, and stays at its end', () => {
    const there = run(begun, goToStep(9, atlas))
    expect(at(there)).toBe('10/25 s2.1 1/4')
    expect(at(run(there, stepForward(atlas)))).toBe('10/25 s2.1 2/4')
    const last = run(begun, goToStep(Number.POSITIVE_INFINITY, atlas))
    expect(at(run(last, stepForward(atlas)))).toBe('25/25 whole 1/0')
  })

  it('goes back to the last portion of the step before', () => {
    expect(at(run(begun, goToStep(10, atlas), stepBack(atlas)))).toBe('10/25 s2.1 4/4')
    expect(at(run(begun, stepBack(atlas)))).toBe('1/25 cover 1/1')
  })

  it('walks through every portion of every step and back again', () => {
    const seen: (string | null)[] = []
    let state = begun
    for (let before: string | null = null; at(state) !== before; state = stepForward(atlas)(state)) {
      before = at(state)
      seen.push(before)
    }
    expect(new Set(seen).size).toBe(seen.length)
    for (const place of [...seen].reverse().slice(1)) {
      state = stepBack(atlas)(state)
      expect(at(state)).toBe(place)
    }
  })

  it('lights with each portion what it says, and all of the step over its portions', () => {
    const step = steps[9]
    let state = run(begun, goToStep(9, atlas))
    const nodes = new Set<string>()
    const edges = new Set<string>()
    for (let portion = 0; portion < 4; portion++) {
      for (const key of state.lit?.nodes ?? []) nodes.add(key)
      for (const key of state.lit?.edges ?? []) edges.add(key)
      state = stepForward(atlas)(state)
    }
    expect([...nodes].sort()).toEqual([...(step?.nodes ?? [])].sort())
    expect([...edges].sort()).toEqual([...(step?.edges ?? [])].sort())
  })

  it('lights all of a step with each of its portions where the text has none of them any more', () => {
    const older = steps.map((step) => ({
      ...step,
      quotes: step.quotes.map(({ quote, ...span }) => ({
        ...span,
        quote: quote.replace(/[^；，;,]/gu, '某'),
      })),
    }))
    const state = run(
      INITIAL_STATE,
      startTalk,
      openTalk({ steps: older, origin: 'article', past: [], future: [] }),
      goToStep(9, atlas),
    )
    expect(standOf(state)?.portions).toHaveLength(4)
    const all = [...(steps[9]?.nodes ?? [])].sort()
    expect([...(state.lit?.nodes ?? [])].sort()).toEqual(all)
    expect([...(stepForward(atlas)(state).lit?.nodes ?? [])].sort()).toEqual(all)
  })

  it('lights with words that are gone what none of the other words names', () => {
    const [named, gone] = [steps[9]?.quotes[0], '以某种别的方式为载体;']
    const older = steps.map((step, i) =>
      i === 9 && named ? { ...step, quotes: [named, { start: 0, end: gone.length, quote: gone }] } : step,
    )
    const begin = run(
      INITIAL_STATE,
      startTalk,
      openTalk({ steps: older, origin: 'article', past: [], future: [] }),
      goToStep(9, atlas),
    )
    const first = begin.lit?.nodes ?? new Set()
    const last = run(begin, ...[1, 2, 3, 4].map(() => stepForward(atlas)))
    expect(at(last)).toBe('10/25 s2.1 5/5')
    expect(last.lit?.nodes.size).toBeGreaterThan(0)
    expect([...(last.lit?.nodes ?? [])].every((key) => first.has(key))).toBe(true)
  })

  it('does not know skipped steps', () => {
    const talk = {
      steps: steps.map((step) => (step.id === 'lead' ? { ...step, skipped: true as const } : step)),
      origin: 'article' as const,
      past: [],
      future: [],
    }
    expect(at(run(begun, openTalk(talk), stepForward(atlas)))).toBe('2/24 parts 1/0')
  })

  it('covers the step and uncovers it, and goes on at a pace', () => {
    expect(run(begun, veil('black')).presenting?.veil).toBe('black')
    expect(run(begun, veil('black'), veil('black')).presenting?.veil).toBeNull()
    expect(run(begun, paceTalk(5000)).presenting?.pace).toBe(5000)
  })

  it('leaves the explorer as it was before', () => {
    const explored = run(INITIAL_STATE, select({ kind: 'node', key: 's2' }), showDetail(2))
    const { talk, ...ended } = run(explored, startTalk, openTalk(begun.talk), showStep(atlas), endTalk)
    const { talk: none, ...before } = explored
    expect(none).toBeNull()
    expect(talk).toBe(begun.talk)
    expect(ended).toEqual(before)
  })
})

const concepts = file.nodes.filter(({ attributes }) => attributes.kind !== 'section').map(({ key }) => key)
const concept = fc.constantFrom(...concepts)
/** What a question from the floor makes a presenter do. */
const asked: fc.Arbitrary<Transition> = fc.oneof(
  concept.map((key) => select({ kind: 'node', key })),
  concept.map((key) => hoverOn({ kind: 'node', key })),
  concept.map((key) => togglePin(key)),
  concept.map((key) => focusOn({ mode: 'around', keys: [key], degree: 2 })),
  fc.constantFrom(...file.edges.map(({ key }) => key)).map((key) => select({ kind: 'edge', key })),
  fc.constantFrom(1 as const, 2 as const, 3 as const).map((detail) => showDetail(detail)),
  fc.constantFrom('thread' as const, 'meansEnds' as const, 'affinity' as const).map((view) => showView(view)),
  fc.integer({ min: -500, max: 500 }).map((x) => moveCamera({ x, y: -x, span: 300 })),
  fc.constant(toggleFilter('kinds', 'goal')),
  fc.constant(openSheet('source')),
  fc.constant(openPalette(true)),
)

describe('a detour', () => {
  it('is anything but the step itself; what the pointer rests on is none', () => {
    expect(isDetour(atlas, begun)).toBe(false)
    expect(isDetour(atlas, run(begun, hoverOn({ kind: 'node', key: 's1' })))).toBe(false)
    expect(isDetour(atlas, run(begun, select({ kind: 'node', key: 's1' })))).toBe(true)
    expect(isDetour(atlas, INITIAL_STATE)).toBe(false)
  })

  it('is left for the step exactly as it was, whatever has been asked', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 24 }),
        fc.nat({ max: 3 }),
        fc.array(asked, { maxLength: 6 }),
        (step, on, detour) => {
          let shown = run(begun, goToStep(step, atlas))
          for (let i = 0; i < on; i++) shown = stepForward(atlas)(shown)
          const back = run(shown, ...detour, showStep(atlas))
          expect(back).toEqual(shown)
          expect(back.cast).toBe(shown.cast)
          expect(isDetour(atlas, back)).toBe(false)
        },
      ),
      { seed: 11, numRuns: 60 },
    )
  })

  it('can be where the talk goes on: with the step that tells what is chosen', () => {
    const key = 'goal:提高选人用人公信度'
    const there = run(begun, goToStep(4, atlas), select({ kind: 'node', key }), continueHere(atlas))
    expect(at(there)).toBe('17/25 s4 1/1')
    expect(isDetour(atlas, there)).toBe(false)
    expect(at(run(begun, goToStep(4, atlas), showDetail(1), continueHere(atlas)))).toBe('5/25 s1.1 1/2')
  })
})
