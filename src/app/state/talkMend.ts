import { type Quote, type Span, trimmedQuote } from '../../model/span.ts'
import { lostOf } from '../../model/steps/lostOf.ts'
import type { Step } from '../../model/steps/steps.ts'
import type { Atlas } from './atlas.ts'
import { repairTarget } from './repair.ts'

/** What a step named that the graph has otherwise, and what stands in for it. */
export interface Mended {
  /** The step's id. */
  readonly step: string
  /** A key, or the words of a quote. */
  readonly asked: string
  /** The key that stands in for it; null for words that are the same but stand elsewhere. */
  readonly found: string | null
}

export interface MendedSteps {
  readonly steps: readonly Step[]
  readonly mended: readonly Mended[]
}

/** Where the wording of a concept's key stands in what the step quotes, to tell it from others. */
function placesOf(key: string, quotes: readonly Quote[]): readonly Span[] {
  const wording = key.slice(key.indexOf(':') + 1)
  return quotes.flatMap(({ start, quote }) => {
    const at = quote.indexOf(wording)
    return at < 0 ? [] : [{ start: start + at, end: start + at + wording.length }]
  })
}

/** Where the very words of a quote stand now, of several places the one nearest to the old; null where they do not. */
function movedQuote(text: string, { start, quote }: Quote): Quote | null {
  let best: number | null = null
  if (quote !== '')
    for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
      if (best === null || Math.abs(at - start) < Math.abs(best - start)) best = at
  return best === null ? null : trimmedQuote(text, { start: best, end: best + quote.length })
}

function mendStep(atlas: Atlas, step: Step, keys: ReadonlySet<string>): { step: Step; mended: Mended[] } {
  const { text } = atlas.attributes
  const mended: Mended[] = []
  const quotes = step.quotes.map((quote) => {
    if (text.slice(quote.start, quote.end) === quote.quote) return quote
    const found = movedQuote(text, quote)
    if (found) mended.push({ step: step.id, asked: quote.quote, found: null })
    return found ?? quote
  })
  const known = (kind: 'node' | 'edge') => (key: string) => {
    if (!keys.has(key)) return key
    const found = repairTarget(atlas, { kind, key, places: kind === 'node' ? placesOf(key, quotes) : [] })
    if (found !== null && !mended.some(({ asked }) => asked === key))
      mended.push({ step: step.id, asked: key, found })
    return found ?? key
  }
  const section = keys.has(step.section)
    ? repairTarget(atlas, { kind: 'node', key: step.section, places: quotes.slice(0, 1) })
    : step.section
  if (section !== null && section !== step.section)
    mended.push({ step: step.id, asked: step.section, found: section })
  const each = (list: readonly string[], kind: 'node' | 'edge') => [...new Set(list.map(known(kind)))]
  return {
    step: {
      ...step,
      section: section ?? step.section,
      nodes: each(step.nodes, 'node'),
      edges: each(step.edges, 'edge'),
      quotes,
    },
    mended,
  }
}

/** Steps of an older graph or text with what can be found of what they name; what cannot stays as it was, for `lostOf` to tell. */
export function mendSteps(atlas: Atlas, steps: readonly Step[]): MendedSteps {
  const lost = new Map(lostOf(atlas.file, steps).map(({ step, keys }) => [step, new Set(keys)]))
  if (lost.size === 0) return { steps, mended: [] }
  const all: Mended[] = []
  const next = steps.map((step) => {
    const keys = lost.get(step.id)
    if (!keys) return step
    const { step: changed, mended } = mendStep(atlas, step, keys)
    all.push(...mended)
    return mended.length > 0 ? changed : step
  })
  return { steps: next, mended: all }
}
