import type { Messages } from '../../messages.ts'
import type { Frame } from '../camera/fitCamera.ts'
import type { SceneEdge, SceneLabel, SceneNode } from '../scene.ts'
import { edgesAtRest, sceneEdge } from './edges.ts'
import { byPriority, edgeLabels, explainingLines, isEssential, nodeLabel } from './labels.ts'
import { type Lines, linesOf } from './lines.ts'
import { nodesAtRest, sceneNode } from './nodes.ts'
import { type Plan, placeOf } from './plan.ts'
import { isRinged, nodeTier, type Standing } from './standing.ts'

/** A fitted view makes room for so many labels: more could not be read at once. */
const MOST_FRAMED = 48

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
  readonly #dimmed = new Map<string, SceneLabel | null>()

  constructor(plan: Plan, messages: Messages) {
    this.plan = plan
    this.#messages = messages
  }

  /** The same at another size: a factor on all sizes in pixels. What does not depend on the size is shared. */
  sized(size: number): Ground {
    const sized = new Ground({ ...this.plan, size }, this.#messages)
    const factor = size / this.plan.size
    sized.#lines = this.lines
    sized.#nodes = this.nodes.map((node) => ({
      ...node,
      radius: node.radius * factor,
      strokeWidth: node.strokeWidth * factor,
    }))
    return sized
  }

  /** What the fitted view must show. */
  get frame(): Frame {
    return { nodes: this.nodes, essentials: this.essentials.slice(0, MOST_FRAMED) }
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
    this.#essentials ??= [
      ...this.#essentialNodes().flatMap((node) => nodeLabel(this.plan, null, node, this.#messages) ?? []),
      ...this.#explaining(),
    ].sort(byPriority)
    return this.#essentials
  }

  /** All labels at rest, the most important first. */
  get labels(): readonly SceneLabel[] {
    this.#labels ??= [...this.essentials, ...this.#otherLabels()].sort(byPriority)
    return this.#labels
  }

  /** The essential labels of what is dimmed, as they look then, in no order. */
  dimmedLabels(standing: Standing): SceneLabel[] {
    return this.essentials.flatMap(({ key }) =>
      nodeTier(standing, key) === 'dim' ? (this.#dimmedLabel(standing, key) ?? []) : [],
    )
  }

  /** Whatever else is lit, a dimmed label looks the same, but for the ring around the concept whose section is selected. */
  #dimmedLabel(standing: Standing, key: string): SceneLabel | null {
    const node = this.node(key)
    if (!node) return null
    const make = () => nodeLabel(this.plan, standing, node, this.#messages)
    const section = this.plan.roles.sectionOf.get(key)
    if (section !== undefined && isRinged(this.plan, standing, section)) return make()
    let label = this.#dimmed.get(key)
    if (label === undefined) {
      label = make()
      this.#dimmed.set(key, label)
    }
    return label
  }

  /** Only these, however many nodes there are. */
  #essentialNodes(): SceneNode[] {
    return [...this.plan.roles.role.keys()].flatMap((key) =>
      isEssential(this.plan, key) ? (sceneNode(this.plan, null, key) ?? []) : [],
    )
  }

  #otherLabels(): SceneLabel[] {
    return this.nodes.flatMap((node) =>
      isEssential(this.plan, node.key) ? [] : (nodeLabel(this.plan, null, node, this.#messages) ?? []),
    )
  }

  /** On lines at rest: what a dashed line means, in places of which the first with room is taken. */
  #explaining(): SceneLabel[] {
    const { atlas } = this.plan
    const placeOfKey = (key: string) => (atlas.nodes.has(key) ? placeOf(this.plan, key) : undefined)
    const lines = explainingLines(this.plan, this.lines.all, placeOfKey)
    const edges = lines.map((line) => sceneEdge(this.plan, null, line))
    return edgeLabels(this.plan, null, edges, lines, placeOfKey, this.#messages)
  }

  /** The words that its labels are made of. */
  get messages(): Messages {
    return this.#messages
  }
}
