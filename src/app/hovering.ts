import type { Target } from './state/state.ts'
import type { Store } from './state/store.ts'
import { hoverOn } from './state/transitions.ts'

/** Of a `mousemove`, whether the pointer itself has moved: browsers also tell of a pointer under which the page has changed. */
export const hasMoved = ({ movementX, movementY }: MouseEvent): boolean => movementX !== 0 || movementY !== 0

/**
 * Handlers for an element that stands for `target`: the pointer brings it forward once it moves there. The innermost of several such
 * elements counts.
 */
export const hovering = (store: Store, target: Target) => ({
  onMouseMove: (event: MouseEvent) => {
    event.stopPropagation()
    if (hasMoved(event)) store.dispatch(hoverOn(target))
  },
  onMouseLeave: () => store.dispatch(hoverOn(null)),
})
