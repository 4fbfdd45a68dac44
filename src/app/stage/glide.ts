import type { Point, Scene, SceneNode } from './scene.ts'

/** Where a scene's nodes stand. */
export const placesOf = (scene: Scene): Map<string, Point> =>
  new Map(scene.nodes.map(({ key, x, y }) => [key, { x, y }]))

/** The scene with its nodes `t` (0 to 1) of the way from where they stood; those that are new stand at their places. */
export function glided(scene: Scene, from: ReadonlyMap<string, Point>, t: number): Scene {
  if (t >= 1) return scene
  const onItsWay = (node: SceneNode): SceneNode => {
    const start = from.get(node.key)
    return start
      ? { ...node, x: start.x + (node.x - start.x) * t, y: start.y + (node.y - start.y) * t }
      : node
  }
  const { paper, nodes, edges, lit } = scene
  return {
    paper,
    nodes: nodes.map(onItsWay),
    edges,
    lit: lit && { nodes: lit.nodes.map(onItsWay), edges: lit.edges },
    labels: [],
  }
}
