import type { Target } from './state/state.ts'
import type { Store } from './state/store.ts'
import { hoverOn } from './state/transitions.ts'

/** Of a `pointermove`, whether a pointer that hovers has itself moved: browsers also tell of one under which the page has changed, and a finger does not hover. */
export const hasMoved = ({ movementX, movementY, pointerType }: PointerEvent): boolean =>
  pointerType !== 'touch' && (movementX !== 0 || movementY !== 0)

/**
 * Handlers for an element that stands for `target`: the pointer brings it forward once it moves there. The innermost of several such
 * elements counts.
 */
export const hovering = (store: Store, target: Target) => ({
  onPointerMove: (event: PointerEvent) => {
    event.stopPropagation()
    if (hasMoved(event)) store.dispatch(hoverOn(target))
  },
  onPointerLeave: () => store.dispatch(hoverOn(null)),
})
