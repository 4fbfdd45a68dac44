import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { onlyCameraMoved, placeIn, samePlace, showPlace, takeTalk } from '../../../src/app/speaker/place.ts'
import { createAtlas } from '../../../src/app/state/atlas.ts'
import {
  goToStep,
  isDetour,
  paceTalk,
  showStep,
  stepForward,
  veil,
} from '../../../src/app/state/presenting.ts'
import { INITIAL_STATE, type State } from '../../../src/app/state/state.ts'
import { openTalk } from '../../../src/app/state/talk.ts'
import { articleTalk } from '../../../src/app/state/talkOf.ts'
import {
  askTrace,
  dress,
  focusOn,
  moveCamera,
  openPalette,
  openSheet,
  readPassage,
  select,
  showDetail,
  showPanel,
  showView,
  speak,
  startTalk,
  type Transition,
  toggleFilter,
  togglePin,
} from '../../../src/app/state/transitions.ts'
import { readGraphFile } from '../../../src/model/readGraphFile.ts'

const SEED = { seed: 20260404, numRuns: 150 }
const file = readGraphFile(readFileSync('graph-data/000_f43e0b856f5a713e.graph.json', 'utf8'))
const atlas = createAtlas(file)
const talk = articleTalk(file)
const WALL = { theme: 'projector', searching: false } as const
const nodes = [...atlas.nodes.keys()]
const concepts = nodes.filter((key) => key.includes(':'))
const edges = [...atlas.edges.keys()]

const run = (state: State, ...transitions: readonly Transition[]) =>
  transitions.reduce((now, transition) => transition(now), state)
const begun = run(INITIAL_STATE, openTalk(talk), startTalk, showStep(atlas))
const idle = run(INITIAL_STATE, dress('dark'), showPanel('outline', false))

const node = fc.constantFrom(...nodes)
const concept = fc.constantFrom(...concepts)
const aside: fc.Arbitrary<Transition> = fc.oneof(
  node.map((key) => select({ kind: 'node', key })),
  fc.constantFrom(...edges).map((key) => select({ kind: 'edge', key })),
  fc.constantFrom('meansEnds' as const, 'affinity' as const).map((view) => showView(view)),
  fc.constantFrom(1 as const, 2 as const).map((detail) => showDetail(detail)),
  fc
    .record({
      x: fc.integer({ min: -900, max: 900 }),
      y: fc.integer({ min: -900, max: 900 }),
      span: fc.integer({ min: 10, max: 4000 }),
    })
    .map((camera) => moveCamera(camera)),
  fc.constantFrom('source' as const, 'relations' as const).map((sheet) => openSheet(sheet)),
  fc.constantFrom('reader' as const, 'legend' as const).map((panel) => showPanel(panel, true)),
  concept.map((key) => togglePin(key)),
  node.map((key) => focusOn({ mode: 'around', keys: [key], degree: 2 })),
  fc.constant(toggleFilter('kinds', 'actor')),
  fc.nat(900).map((start) => readPassage({ start, end: start + 7 })),
  fc.tuple(concept, concept).map(([from, to]) => askTrace({ from, to, directed: true, choice: 0 })),
)
const step = fc.nat(talk.steps.length - 1).map((at) => goToStep(at, atlas))
const onward = fc.constant(stepForward(atlas))
const own: fc.Arbitrary<Transition> = fc.constantFrom(
  veil('black'),
  veil('overview'),
  paceTalk(9000),
  speak('en'),
  showStep(atlas),
)
const walk = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: step },
    { weight: 3, arbitrary: onward },
    { weight: 4, arbitrary: aside },
    { weight: 2, arbitrary: own },
  ),
  { minLength: 1, maxLength: 8 },
)

/** What the audience sees of a state, without what each window has for itself. */
const seen = ({ theme, lit, reading, lost, presenting, ...state }: State) => ({
  ...state,
  presenting: presenting && { ...presenting, before: null },
})

describe('a place of a talk', () => {
  it('shows in another window just what it shows in this one, at every step and in every detour', () => {
    fc.assert(
      fc.property(walk, walk, (here, there) => {
        const state = run(begun, ...here)
        const place = placeIn(atlas, state, WALL)
        for (const other of [run(begun, ...there), run(idle, openTalk(talk))]) {
          const shown = showPlace(atlas, place)(other)
          expect(seen(shown)).toEqual(seen(state))
          expect(samePlace(placeIn(atlas, shown, WALL), place)).toBe(true)
        }
      }),
      SEED,
    )
  })

  it('lights the same unless a way is asked for, which each window finds itself', () => {
    fc.assert(
      fc.property(walk, (here) => {
        const state = run(begun, ...here)
        fc.pre(state.trace === null)
        const shown = showPlace(atlas, placeIn(atlas, state, WALL))(begun)
        expect(shown.lit).toEqual(state.lit)
      }),
      SEED,
    )
  })

  it('leads back from a detour to the step exactly', () => {
    fc.assert(
      fc.property(step, fc.array(aside, { minLength: 1, maxLength: 5 }), (to, asides) => {
        const home = run(begun, to)
        const away = run(home, ...asides)
        fc.pre(isDetour(atlas, away))
        const mirrored = showPlace(atlas, placeIn(atlas, away, WALL))(home)
        expect(isDetour(atlas, mirrored)).toBe(true)
        const back = showPlace(atlas, placeIn(atlas, home, WALL))(mirrored)
        expect({ ...back, presenting: null }).toEqual({ ...home, presenting: null })
        expect(back.presenting).toEqual(home.presenting)
      }),
      SEED,
    )
  })

  it('leaves what does not change the very same, so that nothing is drawn or remembered anew', () => {
    const state = run(begun, goToStep(6, atlas), togglePin(concepts[0] ?? ''), showDetail(2))
    const moved = run(state, moveCamera({ x: 1, y: 2, span: 300 }))
    const shown = showPlace(atlas, placeIn(atlas, moved, WALL))(state)
    expect(shown.camera).toEqual({ x: 1, y: 2, span: 300 })
    for (const field of ['pins', 'hidden', 'cast', 'lit', 'table', 'talk'] as const)
      expect(shown[field], field).toBe(state[field])
  })

  it('begins the talk in a window that explores, and ends it to what that window showed before', () => {
    const shown = showPlace(atlas, placeIn(atlas, run(begun, goToStep(4, atlas)), WALL))(idle)
    expect(shown.presenting?.step).toBe(talk.steps[4]?.id)
    const over = showPlace(atlas, placeIn(atlas, INITIAL_STATE, WALL))(shown)
    expect(over).toEqual({ ...idle, talk: shown.talk })
  })

  it('keeps a search that is open while the same step is shown, and closes it with the next', () => {
    const searching = run(begun, goToStep(4, atlas), openPalette(true))
    const aside = run(begun, goToStep(4, atlas), select({ kind: 'node', key: 's2' }))
    expect(showPlace(atlas, placeIn(atlas, aside, WALL))(searching).palette).toBe(true)
    const next = run(begun, goToStep(5, atlas))
    expect(showPlace(atlas, placeIn(atlas, next, WALL))(searching).palette).toBe(false)
  })

  it('that names nothing of this graph shows its first step', () => {
    const address = 'step=gone&node=goal:没有&detail=3&camera=a,b,c&focus=9,x'
    const shown = showPlace(atlas, { address, veil: null, pace: null, ...WALL })(idle)
    expect(shown.presenting?.step).toBe('cover')
    expect(shown.selection).toBeNull()
    expect(shown.camera).toBeNull()
  })

  it('is told apart by more than the camera', () => {
    const at = (...more: Transition[]) => placeIn(atlas, run(begun, goToStep(4, atlas), ...more), WALL)
    const camera = moveCamera({ x: 1, y: 2, span: 300 })
    expect(onlyCameraMoved(at(), at(camera))).toBe(true)
    expect(onlyCameraMoved(at(camera), at(moveCamera({ x: 2, y: 2, span: 300 })))).toBe(true)
    expect(onlyCameraMoved(at(), at())).toBe(false)
    expect(onlyCameraMoved(at(), at(camera, veil('black')))).toBe(false)
    expect(onlyCameraMoved(at(), at(camera, showDetail(1)))).toBe(false)
  })
})

describe('the talk of another window', () => {
  it('is taken over with its notes; one that says the same leaves what can be undone', () => {
    const [first, ...rest] = talk.steps
    if (!first) throw new Error('the article has no steps')
    const edited = [{ ...first, notes: '开场' }, ...rest]
    const taken = takeTalk({ steps: edited, origin: 'draft' })(begun)
    expect(taken.talk).toEqual({ steps: edited, origin: 'draft', past: [], future: [] })
    const same = takeTalk({ steps: edited.map((own) => ({ ...own })), origin: 'draft' })
    expect(same(taken)).toBe(taken)
  })
})
