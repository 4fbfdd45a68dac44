import { holdsUnreviewed, reviewOf } from '../../model/proofOf.ts'
import { isEdgeUnreviewed, isNodeUnreviewed } from '../../model/provenance.ts'
import type { Step } from '../../model/steps/steps.ts'
import type { Atlas } from './atlas.ts'
import type { Target } from './state.ts'

/** Whether a concept or a relation is a machine's that nobody has reviewed. */
export const isTargetUnreviewed = ({ nodes, edges }: Atlas, { kind, key }: Target): boolean =>
  kind === 'edge' ? isEdgeUnreviewed(edges.get(key)?.attributes) : isNodeUnreviewed(nodes.get(key))

/** Whether any of what is shown together is. */
export const isAnyUnreviewed = (
  { nodes, edges }: Atlas,
  shown: { readonly nodes: Iterable<string>; readonly edges: Iterable<string> },
): boolean =>
  [...shown.edges].some((key) => isEdgeUnreviewed(edges.get(key)?.attributes)) ||
  [...shown.nodes].some((key) => isNodeUnreviewed(nodes.get(key)))

/** Whether anything that a step of a talk shows is; the cover stands for the whole article. */
export const isStepUnreviewed = (atlas: Atlas, step: Step): boolean =>
  step.subject === 'cover' ? holdsUnreviewed(reviewOf(atlas.file)) : isAnyUnreviewed(atlas, step)
