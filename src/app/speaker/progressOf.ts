import { portionsOfStep, type Stand, shownSteps } from '../state/presenting.ts'
import type { Talk } from '../state/state.ts'
import type { Progress } from './clock.ts'

/** How far a talk has come, counted in the portions that are shown one after the other; a step without words counts as one. */
export function progressOf(talk: Talk, { at, portion }: Pick<Stand, 'at' | 'portion'>): Progress {
  const pieces = shownSteps(talk).map((step) => Math.max(1, portionsOfStep(step).length))
  const count = (of: readonly number[]): number => of.reduce((sum, piece) => sum + piece, 0)
  return { done: count(pieces.slice(0, at)) + portion, all: count(pieces) }
}
