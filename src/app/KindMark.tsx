import type { JSX } from 'preact'
import type { NodeKind } from '../model/kinds.ts'

/** Each kind's shape in a box of 16 by 16, the same as on the stage; a section is an open ring. */
const SHAPES: Readonly<Record<NodeKind, JSX.Element>> = {
  goal: <circle cx="8" cy="8" r="6" />,
  mechanism: <rect x="2.5" y="2.5" width="11" height="11" />,
  principle: <path d="M8 1 15 8 8 15 1 8Z" />,
  actor: <path d="M8 1.5 15 14H1Z" />,
  section: <circle cx="8" cy="8" r="5" fill="none" stroke-width="2.5" />,
}

/** The shape and colour of a kind, for the eye only: words beside it name the kind. */
export function KindMark({ kind }: { kind: NodeKind }) {
  return (
    <svg class={`kind-mark ${kind}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {SHAPES[kind]}
    </svg>
  )
}
