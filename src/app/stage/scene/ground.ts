import type { Messages } from '../../messages.ts'
import type { SceneEdge, SceneLabel, SceneNode } from '../scene.ts'
import { edgesAtRest, sceneEdge } from './edges.ts'
import { byPriority, edgeLabels, explainedLine, isEssential, nodeLabel } from './labels.ts'
import { type Lines, linesOf } from './lines.ts'
import { nodesAtRest } from './nodes.ts'
import type { Plan } from './plan.ts'
import { nodeTier, type Standing } from './standing.ts'

/**
 * All that a scene shows at rest, whatever is lit. Each part is made when it is first asked for and then kept, so that a scene with
 * something lit costs no more than what is lit.
 */
export class Ground {
  readonly plan: Plan
  readonly #messages: Messages
  #nodes: readonly SceneNode[] | null = null
  #byKey: ReadonlyMap<string, SceneNode> | null = null
  #lines: Lines | null = null
  #edges: readonly SceneEdge[] | null = null
  #essentials: readonly SceneLabel[] | null = null
  #labels: readonly SceneLabel[] | null = null

  constructor(plan: Plan, messages: Messages, lines: Lines | null = null) {
    this.plan = plan
    this.#messages = messages
    this.#lines = lines
  }

  /** The same at another size: a factor on all sizes in pixels. */
  sized(size: number): Ground {
    return new Ground({ ...this.plan, size }, this.#messages, this.lines)
  }

  get nodes(): readonly SceneNode[] {
    this.#nodes ??= nodesAtRest(this.plan)
    return this.#nodes
  }

  node(key: string): SceneNode | undefined {
    this.#byKey ??= new Map(this.nodes.map((node) => [node.key, node]))
    return this.#byKey.get(key)
  }

  get lines(): Lines {
    this.#lines ??= linesOf(this.plan)
    return this.#lines
  }

  get edges(): readonly SceneEdge[] {
    this.#edges ??= edgesAtRest(this.plan, this.lines)
    return this.#edges
  }

  /** The labels that the fitted view makes room for, the most important first. */
  get essentials(): readonly SceneLabel[] {
    this.#essentials ??= [...this.#named(true), ...this.#explaining()].sort(byPriority)
    return this.#essentials
  }

  /** All labels at rest, the most important first. */
  get labels(): readonly SceneLabel[] {
    this.#labels ??= [...this.essentials, ...this.#named(false)].sort(byPriority)
    return this.#labels
  }

  /** The essential labels of what is dimmed, as they look then, in no order. */
  dimmedLabels(standing: Standing): SceneLabel[] {
    return this.essentials.flatMap(({ key }) => {
      const node = this.node(key)
      if (!node || nodeTier(standing, key) !== 'dim') return []
      const label = nodeLabel(this.plan, standing, node, this.#messages)
      return label ? [label] : []
    })
  }

  #named(essential: boolean): SceneLabel[] {
    return this.nodes.flatMap((node) => {
      if (isEssential(this.plan, node.key) !== essential) return []
      const label = nodeLabel(this.plan, null, node, this.#messages)
      return label ? [label] : []
    })
  }

  /** The one label on a line at rest, if any: what a dashed line means. */
  #explaining(): SceneLabel[] {
    const placeOf = (key: string) => this.node(key)
    const line = explainedLine(this.plan, this.lines.all, placeOf)
    const edges = line ? [sceneEdge(this.plan, null, line)] : []
    return edgeLabels(this.plan, null, edges, line?.edge.key ?? null, placeOf, this.#messages)
  }

  /** The words that its labels are made of. */
  get messages(): Messages {
    return this.#messages
  }
}
