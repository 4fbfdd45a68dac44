import type { NodeKind } from '../model/kinds.ts'
import { SHAPES, shapePath } from './stage/shape.ts'

/** The radius of a shape as the stage draws it, in a box of 16 by 16. */
const RADIUS = 6.2

/** The shape and colour of a kind as on the stage, for the eye only: words beside it name the kind. A section is an open ring. */
export function KindMark({ kind }: { kind: NodeKind }) {
  return (
    <svg class={`kind-mark ${kind}`} viewBox="-8 -8 16 16" aria-hidden="true" focusable="false">
      <path d={shapePath(SHAPES[kind], RADIUS)} />
    </svg>
  )
}
