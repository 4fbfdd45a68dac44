import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { estimateWidth } from '../../../src/app/stage/labels/estimate.ts'
import { stillOf } from '../../../src/app/stage/still.ts'
import { createAtlas } from '../../../src/app/state/atlas.ts'
import { goToStep, showStep, standOf, stepForward } from '../../../src/app/state/presenting.ts'
import { INITIAL_STATE, type State } from '../../../src/app/state/state.ts'
import { openTalk } from '../../../src/app/state/talk.ts'
import { articleTalk } from '../../../src/app/state/talkOf.ts'
import { dress, startTalk } from '../../../src/app/state/transitions.ts'
import type { Drawing } from '../../../src/exchange/drawing/drawing.ts'
import { readGraphFile } from '../../../src/model/readGraphFile.ts'
import { contrast } from './contrast.ts'

const file = readGraphFile(readFileSync('graph-data/000_f43e0b856f5a713e.graph.json', 'utf8'))
const atlas = createAtlas(file)
const begun = (length: 'full' | 'short') =>
  showStep(atlas)(openTalk(articleTalk(file, length))(startTalk(INITIAL_STATE)))

/** What is left to the picture beside title and sentence in a window of 1024 × 768, 1920 × 1080 and 1024 × 600. */
const STAGES = [
  { width: 1024, height: 530 },
  { width: 1920, height: 636 },
  { width: 1024, height: 362 },
]

/** Every stop of a talk: each portion of each step. */
function stopsOf(start: State): { readonly name: string; readonly state: State }[] {
  const stops: { name: string; state: State }[] = []
  for (let state = start, before: State | null = null; state !== before; ) {
    const stand = standOf(state)
    stops.push({ name: `${stand?.step.id} ${(stand?.portion ?? 0) + 1}`, state })
    before = state
    const next = stepForward(atlas)(state)
    const now = standOf(next)
    state = now?.step.id === stand?.step.id && now?.portion === stand?.portion ? before : next
  }
  return stops
}

const runsOf = ({ labels }: Drawing) => labels.flatMap(({ lines }) => lines.flatMap(({ runs }) => runs))

const overlap = ({ labels }: Drawing): string[] =>
  labels.flatMap((a, i) =>
    labels
      .slice(i + 1)
      .filter(
        (b) =>
          Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 0.01 &&
          Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 0.01,
      )
      .map((b) =>
        [a, b]
          .map(({ lines }) => lines.map(({ runs }) => runs.map(({ text }) => text).join('')).join(''))
          .join(' × '),
      ),
  )

const clean = (text: string): string => text.replace(/[\s\u00a0]/g, '')

describe.each(['full', 'short'] as const)('the pictures of the %s talk', (length) => {
  const stops = stopsOf(begun(length))

  it.each(STAGES)('can be read from the back of a room at $width × $height', (stage) => {
    const wrong: string[] = []
    for (const { name, state } of stops)
      for (const theme of ['projector', 'dark'] as const) {
        if (standOf(state)?.step.subject === 'cover') continue
        const drawing = stillOf(atlas, dress(theme)(state), stage, estimateWidth)
        for (const { text, size, color } of runsOf(drawing)) {
          if (size < 20) wrong.push(`${name} ${theme}: ${text} has ${size} px`)
          const found = contrast(color, drawing.paper)
          if (found < 7) wrong.push(`${name} ${theme}: ${text} has ${found.toFixed(2)} : 1`)
        }
        wrong.push(...overlap(drawing).map((pair) => `${name} ${theme}: ${pair}`))
        for (const { x, y, width, height, lines } of drawing.labels)
          if (x < 0 || y < 0 || x + width > stage.width || y + height > stage.height)
            wrong.push(`${name} ${theme}: ${lines[0]?.runs[0]?.text} is cut`)
      }
    expect(wrong).toEqual([])
  })

  it.each(STAGES)('name whatever their words light at $width × $height', (stage) => {
    const missing: string[] = []
    for (const { name, state } of stops) {
      const stand = standOf(state)
      if (!stand || stand.step.subject === 'cover') continue
      const drawing = stillOf(atlas, state, stage, estimateWidth)
      const written = drawing.labels.map(({ lines }) =>
        clean(lines.flatMap(({ runs }) => runs.map(({ text }) => text)).join('')),
      )
      for (const key of state.lit?.nodes ?? []) {
        const node = atlas.nodes.get(key)
        if (!node || node.kind === 'section') continue
        const names = [node.label, ...node.mentions.map(({ quote }) => quote)].map(clean)
        if (!written.some((words) => names.some((one) => words.endsWith(one))))
          missing.push(`${name}: ${node.label}`)
      }
    }
    expect(missing).toEqual([])
  })
})

describe('the places of a talk', () => {
  const at = (id: string, portion = 0): State => {
    const steps = begun('full').talk?.steps ?? []
    let state = goToStep(
      steps.findIndex((step) => step.id === id),
      atlas,
    )(begun('full'))
    for (let i = 0; i < portion; i++) state = stepForward(atlas)(state)
    return state
  }

  it('stay the same through the portions of a step', () => {
    expect(at('s2.1', 3).cast?.places).toBe(at('s2.1').cast?.places)
  })

  it('are those of the article where its middle is shown', () => {
    for (const id of ['lead', 'whole']) expect(at(id).cast?.places.size).toBe(0)
    expect(at('parts').cast).toBeNull()
  })

  it('bring near what stands elsewhere in the article', () => {
    const { places } = at('s5.1').cast ?? { places: new Map<string, { x: number; y: number }>() }
    const home = atlas.nodes.get('goal:群众满意')?.places.thread ?? [0, 0]
    const there = places.get('goal:群众满意')
    const [x, y] = atlas.nodes.get('goal:服务党员干部')?.places.thread ?? [0, 0]
    expect(there && Math.hypot(there.x - x, there.y - y)).toBeLessThan(
      Math.hypot(home[0] - x, home[1] - y) / 3,
    )
  })

  it('are the same whenever they are asked for', () => {
    const again = createAtlas(file)
    const other = goToStep(
      9,
      again,
    )(showStep(again)(openTalk(articleTalk({ ...file }))(startTalk(INITIAL_STATE))))
    expect([...(other.cast?.places ?? [])]).toEqual([...(at('s2.1').cast?.places ?? [])])
  })
})
