import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types'
import type { SceneEdge, SceneNode } from '../scene.ts'

/** What Sigma keeps of a node and hands to its program: `x` and `y` in its frame (0 to 1, y upwards), and the scene's node. */
export interface ShapeData extends NodeDisplayData {
  readonly node: SceneNode
  /** `#rrggbb`: the node's own, or the paper where it is a ring. */
  readonly fill: string
  /** Whether it is drawn above, and so not with the ground. Sigma's `hidden` would hide the lines at it as well. */
  readonly lit: boolean
}

/** What Sigma keeps of an edge and hands to its program. */
export interface LineData extends EdgeDisplayData {
  readonly edge: SceneEdge
  readonly lit: boolean
}
