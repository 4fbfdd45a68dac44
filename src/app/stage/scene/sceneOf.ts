import type { Messages } from '../../messages.ts'
import type { Palette } from '../../palette.ts'
import type { Atlas } from '../../state/atlas.ts'
import type { State } from '../../state/state.ts'
import type { Scene } from '../scene.ts'
import { sceneEdges } from './edges.ts'
import { sceneLabels } from './labels.ts'
import { sceneNodes } from './nodes.ts'
import { planOf } from './plan.ts'

/**
 * What the stage shows of `atlas` in `state`, without a camera: the first screen, and every other, follows from this function alone.
 * `size` is a factor on radii, widths and letters in pixels.
 */
export function sceneOf(atlas: Atlas, state: State, palette: Palette, messages: Messages, size = 1): Scene {
  const plan = planOf(atlas, state, palette, size)
  const nodes = sceneNodes(plan)
  const edges = sceneEdges(plan)
  return { paper: palette.paper, nodes, edges, labels: sceneLabels(plan, nodes, edges, messages) }
}
