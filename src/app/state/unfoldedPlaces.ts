import type { Quote } from '../../model/span.ts'
import { type Cast, litBy } from '../../model/steps/castOf.ts'
import type { Step, StepSubject } from '../../model/steps/steps.ts'
import type { Atlas } from './atlas.ts'
import { type Place, unfold } from './unfold.ts'

/** What is told of one place of the article: it unfolds there. All else shows the article as it stands in its view. */
const UNFOLDING: ReadonlySet<StepSubject> = new Set<StepSubject>(['section', 'passage'])

const NONE: ReadonlyMap<string, Place> = new Map()

/** The last answer for each step. */
const KNOWN = new WeakMap<Step, { readonly atlas: Atlas; readonly places: ReadonlyMap<string, Place> }>()

/**
 * Where what a step brings in stands while it is shown, if not at its place in the first view; remembered, the very same for the same step.
 * A step that shows the middle of the article shows it where it stands.
 */
export function unfoldedPlaces(
  atlas: Atlas,
  step: Step,
  cast: Cast,
  portions: readonly Quote[],
): ReadonlyMap<string, Place> {
  const [view] = atlas.attributes.layouts
  const [article] = atlas.sections.values()
  const head = article?.attributes.head
  const other = step.view !== undefined && step.view !== view
  if (!view || other || !UNFOLDING.has(step.subject) || (head !== undefined && cast.lit.nodes.has(head)))
    return NONE
  const known = KNOWN.get(step)
  if (known?.atlas === atlas) return known.places
  const named = portions.map((_, portion) => litBy(atlas.file, cast, portions, portion).nodes)
  const places = unfold(atlas, view, step.section, cast.lit, named.length > 0 ? named : [cast.lit.nodes])
  KNOWN.set(step, { atlas, places })
  return places
}
