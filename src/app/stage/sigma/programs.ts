import type { Program } from 'sigma/rendering'
import type { RenderParams } from 'sigma/types'
import { DIMMED } from '../lineStyle.ts'
import type { Foreground, Scene, SceneNode } from '../scene.ts'
import type { ShapeData } from './displayData.ts'
import { framed } from './framing.ts'
import { CurveProgram, StraightProgram } from './LineProgram.ts'
import { packEdge } from './packEdge.ts'
import { packNode } from './packNode.ts'
import { ShapeProgram } from './ShapeProgram.ts'
import type { Tone } from './uniforms.ts'

/** The scene to draw, and where its nodes stand that are not lit. */
export interface Drawn {
  readonly scene: Scene
  nodeAt(key: string): SceneNode | undefined
}

const groundTone = ({ paper, lit }: Scene, share: number): Tone => ({ paper, share: lit ? share : 1 })
const litTone = ({ paper }: Scene): Tone => ({ paper, share: 1 })

/** A node as a program is handed it. */
export const placed = (scene: Scene, node: SceneNode): Pick<ShapeData, 'x' | 'y' | 'node' | 'fill'> => ({
  ...framed(node),
  node,
  fill: node.shape === 'ring' ? scene.paper : node.fill,
})

type Items = Pick<Program, 'array' | 'capacity' | 'verticesCount'>

/** Lets a program draw other items than those that Sigma has handed it. */
function drawInstead(
  program: Items & { VERTICES: number },
  array: Float32Array,
  count: number,
  draw: () => void,
) {
  if (count === 0) return
  const { array: ownArray, capacity, verticesCount } = program
  Object.assign(program, { array, capacity: count, verticesCount: count * program.VERTICES })
  draw()
  Object.assign(program, { array: ownArray, capacity, verticesCount })
}

/** What is lit, as floats for a program. */
interface Packed {
  readonly lit: Foreground | null
  readonly array: Float32Array
  readonly count: number
}

const NOTHING: Packed = { lit: null, array: new Float32Array(), count: 0 }

function packedNodes(scene: Scene, stride: number): Packed {
  const nodes = scene.lit?.nodes ?? []
  const array = new Float32Array(nodes.length * stride)
  nodes.forEach((node, at) => {
    packNode(array, at * stride, placed(scene, node))
  })
  return { lit: scene.lit, array, count: nodes.length }
}

function packedEdges({ scene, nodeAt }: Drawn, stride: number): Packed {
  const lit = new Map(scene.lit?.nodes.map((node) => [node.key, node]))
  const endOf = (key: string) => {
    const node = lit.get(key) ?? nodeAt(key)
    return node && placed(scene, node)
  }
  const lines = (scene.lit?.edges ?? []).flatMap((edge) => {
    const source = endOf(edge.source)
    const target = endOf(edge.target)
    return source && target ? [{ edge, source, target }] : []
  })
  const array = new Float32Array(lines.length * stride)
  lines.forEach(({ edge, source, target }, at) => {
    packEdge(array, at * stride, source, target, edge)
  })
  return { lit: scene.lit, array, count: lines.length }
}

/**
 * The programs of one Sigma. They draw the ground that Sigma hands them, all dimmed by one uniform where something is lit; nodes and
 * curves then draw the scene's own short lists of what is lit above, which Sigma knows nothing of. So what the pointer lights costs no
 * more than what is lit, and Sigma's indices stay as they are.
 */
export function programsFor(current: () => Drawn) {
  class Shapes extends ShapeProgram {
    #packed = NOTHING
    #tone: Tone = { paper: '#ffffff', share: 1 }

    protected override tone() {
      return this.#tone
    }

    override render(params: RenderParams): void {
      const { scene } = current()
      this.#tone = groundTone(scene, DIMMED.node)
      super.render(params)
      if (scene.lit !== this.#packed.lit) this.#packed = packedNodes(scene, this.STRIDE)
      this.#tone = litTone(scene)
      drawInstead(this, this.#packed.array, this.#packed.count, () => super.render(params))
    }
  }

  class Lines extends StraightProgram {
    protected override tone() {
      return groundTone(current().scene, DIMMED.edge)
    }
  }

  class Curves extends CurveProgram {
    #packed = NOTHING
    #tone: Tone = { paper: '#ffffff', share: 1 }

    protected override tone() {
      return this.#tone
    }

    override render(params: RenderParams): void {
      const drawn = current()
      this.#tone = groundTone(drawn.scene, DIMMED.edge)
      super.render(params)
      if (drawn.scene.lit !== this.#packed.lit) this.#packed = packedEdges(drawn, this.STRIDE)
      this.#tone = litTone(drawn.scene)
      drawInstead(this, this.#packed.array, this.#packed.count, () => super.render(params))
    }
  }

  return { Shapes, Lines, Curves }
}
