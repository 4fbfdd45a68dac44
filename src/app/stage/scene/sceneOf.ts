import type { Messages } from '../../messages.ts'
import type { Palette } from '../../palette.ts'
import type { Atlas } from '../../state/atlas.ts'
import { shownKeys } from '../../state/shown.ts'
import type { State } from '../../state/state.ts'
import type { Scene, SceneLabel } from '../scene.ts'
import { standingEdges } from './edges.ts'
import { Ground } from './ground.ts'
import { byPriority, edgeLabels, explainingLines, nodeLabel } from './labels.ts'
import { standingNodes } from './nodes.ts'
import { planOf } from './plan.ts'
import { standingOf } from './standing.ts'

/** What `state` shows of `atlas`, whatever is lit. `size` is a factor on radii, widths and letters in pixels. */
export const groundOf = (
  atlas: Atlas,
  state: State,
  palette: Palette,
  messages: Messages,
  size: number,
): Ground => new Ground(planOf(atlas, state, shownKeys(atlas, state), palette, size), messages)

/** The scene on `ground` with what the state lights; takes time in what is lit. */
export function sceneOn(ground: Ground, state: Pick<State, 'hover' | 'selection' | 'lit'>): Scene {
  const { plan, messages, nodes, edges } = ground
  const { paper } = plan.palette
  const standing = standingOf(plan, state)
  if (!standing)
    return {
      paper,
      nodes,
      edges,
      lit: null,
      get labels() {
        return ground.labels
      },
    }
  const lit = {
    nodes: standingNodes(plan, standing),
    edges: standingEdges(plan, ground.lines, standing),
  }
  const standingAt = new Map(lit.nodes.map((node) => [node.key, node]))
  const placeOf = (key: string) => standingAt.get(key) ?? ground.node(key)
  const lines = lit.edges.flatMap(({ key }) => ground.lines.of(key) ?? [])
  const explaining = explainingLines(plan, lines, placeOf)
  const labels: SceneLabel[] = [
    ...lit.nodes.flatMap((node) => nodeLabel(plan, standing, node, messages) ?? []),
    ...edgeLabels(plan, standing, lit.edges, explaining, placeOf, messages),
    ...ground.dimmedLabels(standing).filter(({ key }) => !standingAt.has(key)),
  ]
  return { paper, nodes, edges, lit, labels: labels.sort(byPriority) }
}

/**
 * What the stage shows of `atlas` in `state`, without a camera: the first screen, and every other, follows from this function alone.
 * `size` is a factor on radii, widths and letters in pixels.
 */
export const sceneOf = (atlas: Atlas, state: State, palette: Palette, messages: Messages, size = 1): Scene =>
  sceneOn(groundOf(atlas, state, palette, messages, size), state)
