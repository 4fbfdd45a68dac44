import type { Target } from './state.ts'

/** Whether both are the same node or edge, or both nothing. */
export const sameTarget = (a: Target | null, b: Target | null): boolean =>
  a === b || (a !== null && b !== null && a.kind === b.kind && a.key === b.key)
