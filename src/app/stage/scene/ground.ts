import type { Messages } from '../../messages.ts'
import type { SceneEdge, SceneLabel, SceneNode } from '../scene.ts'
import { edgesAtRest } from './edges.ts'
import { byPriority, edgeLabels, isEssential, nodeLabel } from './labels.ts'
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

  constructor(plan: Plan, messages: Messages) {
    this.plan = plan
    this.#messages = messages
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
    this.#essentials ??= [...this.#named(true), ...this.#onLines()]
      .filter(({ essential }) => essential)
      .sort(byPriority)
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

  #onLines(): SceneLabel[] {
    return edgeLabels(this.plan, null, this.edges, (key) => this.node(key), this.#messages)
  }

  /** The words that its labels are made of. */
  get messages(): Messages {
    return this.#messages
  }
}
