import type { NodeKind, RelationType } from '../../../model/kinds.ts'

/**
 * Which end of a relation leads to the other, from means to end:
 * - `serves`, `partOf`: with the arrow. The means serves its end; what moves a part moves the whole.
 * - `performs`: with the arrow. The actor's doing is how it comes about.
 * - `targets`: with the arrow. The measure reaches the people it is for.
 * - `guidedBy`: against it. A principle stands before what is done by it.
 * - `focusesOn`: against it, as the centre of an undertaking is how the undertaking is carried on (理想信念教育 → 党员教育); with it where
 *   a mechanism or principle turns on a goal, which is then its end (走入基层 → 加强党性修养).
 */
export function leadsAlong(type: RelationType, source: NodeKind, target: NodeKind): boolean {
  if (type === 'guidedBy') return false
  if (type === 'focusesOn') return target === 'goal' && source !== 'goal'
  return true
}

/**
 * Whether a way that keeps to the direction may lead through a concept of this kind. It may not pass an actor: that a measure is for
 * the cadres and that the cadres do something else does not make the one a means of the other.
 */
export const mayPass = (kind: NodeKind): boolean => kind !== 'actor'
