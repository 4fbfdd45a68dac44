import type { Detail, LayoutId } from '../../model/kinds.ts'
import type { Quote } from '../../model/span.ts'
import type { Step } from '../../model/steps/steps.ts'
import type { StepsEdit } from './talk.ts'

/** Changes the step with this id; the same step back changes nothing. */
const changing =
  (id: string, change: (step: Step) => Step): StepsEdit =>
  (steps) => {
    const at = steps.findIndex((step) => step.id === id)
    const step = steps[at]
    if (!step) return steps
    const next = change(step)
    return next === step ? steps : [...steps.slice(0, at), next, ...steps.slice(at + 1)]
  }

/** Leaves a step out of the talk, or puts it back. */
export const leaveOut = (id: string, out: boolean): StepsEdit =>
  changing(id, (step) => {
    const { skipped, ...kept } = step
    if ((skipped ?? false) === out) return step
    return out ? { ...kept, skipped: true } : kept
  })

/** Gives a step a name of a person's own; an empty one gives the article's words back. */
export const rename = (id: string, name: string): StepsEdit =>
  changing(id, (step) => {
    const { title, ...kept } = step
    if ((title ?? '') === name) return step
    return name === '' ? kept : { ...kept, title: name }
  })

/** Notes what the speaker wants to say, in Markdown. */
export const note = (id: string, words: string): StepsEdit =>
  changing(id, (step) => {
    const { notes, ...kept } = step
    if ((notes ?? '') === words) return step
    return words === '' ? kept : { ...kept, notes: words }
  })

/** How much of the rest shows dimmed; null for only what the talk has brought in. */
export const setDetail = (id: string, chosen: Detail | null): StepsEdit =>
  changing(id, (step) => {
    const { detail, ...kept } = step
    if ((detail ?? null) === chosen) return step
    return chosen === null ? kept : { ...kept, detail: chosen }
  })

/** In which view a step shows; null for the first of the graph's. */
export const setView = (id: string, chosen: LayoutId | null): StepsEdit =>
  changing(id, (step) => {
    const { view, ...kept } = step
    if ((view ?? null) === chosen) return step
    return chosen === null ? kept : { ...kept, view: chosen }
  })

/** Puts a step at a place (0-based, kept within the talk). */
export const moveTo =
  (id: string, place: number): StepsEdit =>
  (steps) => {
    const from = steps.findIndex((step) => step.id === id)
    const step = steps[from]
    const to = Math.max(0, Math.min(place, steps.length - 1))
    if (!step || from === to) return steps
    const others = steps.filter((other) => other !== step)
    return [...others.slice(0, to), step, ...others.slice(to)]
  }

/** An id that no step has yet: `base` itself, else `base~2`, `base~3` … */
export function freeId(steps: readonly Step[], base: string): string {
  const taken = new Set(steps.map(({ id }) => id))
  if (!taken.has(base)) return base
  let number = 2
  while (taken.has(`${base}~${number}`)) number++
  return `${base}~${number}`
}

/** Adds a step after the one with the id `after`, at the end where there is none. It gets another id where a step has its own already. */
export const addAfter =
  (step: Step, after: string | null): StepsEdit =>
  (steps) => {
    const at = steps.findIndex(({ id }) => id === after)
    const place = at < 0 ? steps.length : at + 1
    const added = { ...step, id: freeId(steps, step.id) }
    return [...steps.slice(0, place), added, ...steps.slice(place)]
  }

/** Takes a step of a person's own away for good; what comes from the article is only left out. */
export const remove =
  (id: string): StepsEdit =>
  (steps) => {
    const step = steps.find((found) => found.id === id)
    return step?.subject === 'own' ? steps.filter((found) => found !== step) : steps
  }

/** The step with which `id` would be merged: the next one that is shown, or after one that is left out the next; null without any. */
export function mergePartner(steps: readonly Step[], id: string): Step | null {
  const at = steps.findIndex((step) => step.id === id)
  const step = steps[at]
  if (!step) return null
  return steps.slice(at + 1).find(({ skipped }) => step.skipped || !skipped) ?? null
}

const union = (a: readonly string[], b: readonly string[]): readonly string[] => [...new Set([...a, ...b])]

const quotesOf = (a: readonly Quote[], b: readonly Quote[]): readonly Quote[] => [
  ...a,
  ...b.filter((quote) => !a.some(({ start, end }) => start === quote.start && end === quote.end)),
]

/** Two steps as one that shows and says what both did, in the first one's place and under its name. */
function merged(first: Step, second: Step): Step {
  // A cover shows no picture: what is merged with it does.
  const frame = first.subject === 'cover' ? second : first
  const notes = [first.notes, second.notes]
    .filter((words) => words !== undefined && words !== '')
    .join('\n\n')
  const title = first.title ?? (first.subject === 'cover' ? second.title : undefined)
  const { detail, view } = frame
  return {
    id: first.id,
    subject: frame.subject,
    section: frame.section,
    nodes: union(first.nodes, second.nodes),
    edges: union(first.edges, second.edges),
    quotes: quotesOf(first.quotes, second.quotes),
    ...(title === undefined ? {} : { title }),
    ...(notes === '' ? {} : { notes }),
    ...(detail === undefined ? {} : { detail }),
    ...(view === undefined ? {} : { view }),
    ...(first.skipped && second.skipped ? { skipped: true as const } : {}),
  }
}

/** Makes one step of this and the next. */
export const mergeNext =
  (id: string): StepsEdit =>
  (steps) => {
    const first = steps.find((step) => step.id === id)
    const second = mergePartner(steps, id)
    if (!first || !second) return steps
    return steps.flatMap((step) => (step === second ? [] : step === first ? [merged(first, second)] : [step]))
  }

/**
 * Other steps altogether. What a person has written to steps that are among them stays, and so do a person's own steps: each after the
 * step that it followed, as far as that is there.
 */
export const replaceSteps =
  (next: readonly Step[]): StepsEdit =>
  (steps) => {
    const before = new Map(steps.map((step) => [step.id, step]))
    const kept: Step[] = next.map((step) => {
      const { title, notes } = before.get(step.id) ?? {}
      return { ...step, ...(title === undefined ? {} : { title }), ...(notes === undefined ? {} : { notes }) }
    })
    const ids = new Set(next.map(({ id }) => id))
    steps.forEach((own, i) => {
      if (own.subject !== 'own' || ids.has(own.id)) return
      const followed = steps
        .slice(0, i)
        .reverse()
        .find(({ id }) => kept.some((step) => step.id === id))
      const place = followed ? kept.findIndex(({ id }) => id === followed.id) + 1 : 0
      kept.splice(place, 0, own)
    })
    return kept
  }
