import type { RenderParams } from 'sigma/types'
import { DIMMED } from '../lineStyle.ts'
import type { Scene, SceneNode } from '../scene.ts'
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

const fillOf = (scene: Scene, node: SceneNode): string => (node.shape === 'ring' ? scene.paper : node.fill)

/** A node as a program is handed it. */
export const placed = (scene: Scene, node: SceneNode): Pick<ShapeData, 'x' | 'y' | 'node' | 'fill'> => ({
  ...framed(node),
  node,
  fill: fillOf(scene, node),
})

/**
 * The programs of one Sigma. Those of the ground draw what Sigma hands them, all dimmed by one uniform where something is lit. Those of
 * what is lit draw the scene's own short lists above, which Sigma knows nothing of: so what the pointer lights costs no more than
 * what is lit, and Sigma's indices stay as they are.
 */
export function programsFor(current: () => Drawn) {
  class GroundShapes extends ShapeProgram {
    protected override tone() {
      return groundTone(current().scene, DIMMED.node)
    }
  }

  class LitShapes extends ShapeProgram {
    #packed: Scene['lit'] = null

    protected override tone() {
      return litTone(current().scene)
    }

    /** Sigma counts no item of its own here. */
    override reallocate(): void {}

    override render(params: RenderParams): void {
      const { scene } = current()
      if (scene.lit !== this.#packed) {
        const nodes = scene.lit?.nodes ?? []
        super.reallocate(nodes.length)
        nodes.forEach((node, at) => {
          packNode(this.array, at * this.STRIDE, placed(scene, node))
        })
        this.#packed = scene.lit
      }
      super.render(params)
    }
  }

  class GroundLines extends StraightProgram {
    protected override tone() {
      return groundTone(current().scene, DIMMED.edge)
    }
  }

  class GroundCurves extends CurveProgram {
    protected override tone() {
      return groundTone(current().scene, DIMMED.edge)
    }
  }

  class LitLines extends CurveProgram {
    #packed: Scene['lit'] = null

    protected override tone() {
      return litTone(current().scene)
    }

    /** Sigma counts no item of its own here. */
    override reallocate(): void {}

    override render(params: RenderParams): void {
      const { scene, nodeAt } = current()
      if (scene.lit !== this.#packed) {
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
        super.reallocate(lines.length)
        lines.forEach(({ edge, source, target }, at) => {
          packEdge(this.array, at * this.STRIDE, source, target, edge)
        })
        this.#packed = scene.lit
      }
      super.render(params)
    }
  }

  return { GroundShapes, LitShapes, GroundLines, GroundCurves, LitLines }
}
