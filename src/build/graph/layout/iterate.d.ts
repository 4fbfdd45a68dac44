declare module 'graphology-layout-forceatlas2/iterate.js' {
  import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2'

  /** One step of ForceAtlas2 over matrices of ten cells a node and three an edge; changes the nodes'. */
  export default function iterate(
    settings: Readonly<Required<ForceAtlas2Settings>>,
    nodes: Float32Array,
    edges: Float32Array,
  ): object
}
