import type { Foreground, Scene, SceneEdge, SceneNode } from '../../../../src/app/stage/scene.ts'

export const node = (key: string, over: Partial<SceneNode> = {}): SceneNode => ({
  key,
  x: 0,
  y: 0,
  radius: 10,
  shape: 'disc',
  fill: '#b3301c',
  stroke: '#ffffff',
  strokeWidth: 2,
  tier: 'rest',
  ...over,
})

export const edge = (
  key: string,
  source: string,
  target: string,
  over: Partial<SceneEdge> = {},
): SceneEdge => ({
  key,
  source,
  target,
  width: 1,
  color: '#c9c2b4',
  dash: null,
  arrow: false,
  curve: 0,
  tier: 'rest',
  ...over,
})

export const scene = (
  nodes: readonly SceneNode[],
  edges: readonly SceneEdge[],
  paper = '#faf8f3',
  lit: Foreground | null = null,
): Scene => ({
  paper,
  nodes,
  edges,
  lit,
  labels: [],
})
