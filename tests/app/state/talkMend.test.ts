import { describe, expect, it } from 'vitest'
import { createAtlas } from '../../../src/app/state/atlas.ts'
import { mendSteps } from '../../../src/app/state/talkMend.ts'
import { deriveSteps } from '../../../src/model/steps/deriveSteps.ts'
import { lostOf } from '../../../src/model/steps/lostOf.ts'
import { goldenAtlas, goldenFile, renamed } from '../goldenAtlas.ts'

const atlas = goldenAtlas()
const steps = deriveSteps(goldenFile())
const heads = [...atlas.sections.values()].map(({ attributes }) => attributes.head)
const named = [...atlas.nodes.keys()].find(
  (key) => !heads.includes(key) && steps.some(({ nodes }) => nodes.includes(key)),
)
const old = named ?? ''
const words = old.slice(old.indexOf(':') + 1)

describe('the steps of an older graph', () => {
  it('are the very same where nothing is lost', () => {
    expect(mendSteps(atlas, steps)).toEqual({ steps, mended: [] })
    expect(mendSteps(atlas, steps).steps).toBe(steps)
  })

  it('name what a concept is called now, and so do their relations', () => {
    const key = `${old.startsWith('goal') ? 'principle' : 'goal'}:${words}`
    const next = renamed(old, key)
    expect(lostOf(next.file, steps)).not.toEqual([])
    const { steps: mended, mended: told } = mendSteps(next, steps)
    expect(lostOf(next.file, mended)).toEqual([])
    expect(told).toContainEqual(expect.objectContaining({ asked: old, found: key }))
    for (const { step } of told) expect(steps.some(({ id }) => id === step)).toBe(true)
  })

  it('find their words where these stand now', () => {
    const { text } = atlas.attributes
    const step = steps.find(({ quotes: [quote] }) => quote && text.split(quote.quote).length === 2)
    const [quote] = step?.quotes ?? []
    if (!step || !quote) throw new Error('no sentence that stands once')
    const moved = { ...step, quotes: [{ ...quote, start: quote.start + 3, end: quote.end + 3 }] }
    expect(mendSteps(atlas, [moved])).toEqual({
      steps: [step],
      mended: [{ step: step.id, asked: quote.quote, found: null }],
    })
  })

  it('keep what cannot be found, for it to be told', () => {
    const [step] = steps
    if (!step) throw new Error('no step')
    const gone = {
      ...step,
      nodes: ['goal:没有这个词'],
      edges: ['goal:没有这个词 serves goal:也没有'],
      quotes: [{ start: 0, end: 4, quote: '不在文中' }],
    }
    const { steps: kept, mended } = mendSteps(createAtlas(goldenFile()), [gone])
    expect(kept).toEqual([gone])
    expect(mended).toEqual([])
    expect(lostOf(goldenFile(), kept)[0]).toEqual({
      step: step.id,
      keys: [...gone.nodes, ...gone.edges],
      quotes: ['不在文中'],
    })
  })
})
