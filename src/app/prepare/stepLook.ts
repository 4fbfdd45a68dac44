import type { Step } from '../../model/steps/steps.ts'
import type { Atlas } from '../state/atlas.ts'
import { lookOf } from '../state/presenting.ts'
import { INITIAL_STATE, type State } from '../state/state.ts'

/** The state in which the stage shows a step of a talk as it is told, in these colours and this language. */
export function stepState(
  atlas: Atlas,
  steps: readonly Step[],
  step: Step,
  { theme, language }: Pick<State, 'theme' | 'language'>,
): State {
  const look = lookOf(atlas, steps, { step, at: 0, count: steps.length, portions: [], portion: 0 })
  return { ...INITIAL_STATE, ...look, theme, language }
}

/** What of a step decides how any step of the talk looks. */
const LOOKS = ['id', 'subject', 'section', 'nodes', 'edges', 'detail', 'view', 'skipped'] as const

/** Whether two talks look the same, step by step: names, notes and sentences are no part of a picture. */
export const sameLooks = (a: readonly Step[], b: readonly Step[]): boolean =>
  a === b ||
  (a.length === b.length && a.every((step, i) => LOOKS.every((field) => step[field] === b[i]?.[field])))

const keysOf = (keys: { readonly nodes: ReadonlySet<string>; readonly edges: ReadonlySet<string> } | null) =>
  keys && [[...keys.nodes], [...keys.edges]]

/** The same words for states that look the same on the stage. */
export const lookKey = ({ view, detail, cast, lit, theme, language }: State): string =>
  JSON.stringify([view, detail, keysOf(cast), keysOf(lit), theme, language])
