import type { Basis, Detail, EdgeType, LayoutId, NodeKind } from '../../model/kinds.ts'

/** A node or an edge of the graph, by its key. */
export interface Target {
  readonly kind: 'node' | 'edge'
  readonly key: string
}

/** What is chosen: a node with one of its mentions, or an edge with one of its pieces of evidence (0-based). */
export interface Selection extends Target {
  readonly index: number
}

/** Where the stage looks: the middle in layout units, and how many layout units its shorter side spans. */
export interface Camera {
  readonly x: number
  readonly y: number
  readonly span: number
}

/** What is left out of the stage. */
export interface Filters {
  readonly kinds: ReadonlySet<NodeKind>
  readonly types: ReadonlySet<EdgeType>
  readonly bases: ReadonlySet<Basis>
}

export const LANGUAGES = ['zh', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

export const THEMES = ['light', 'dark', 'projector'] as const
export type Theme = (typeof THEMES)[number]

/** The panels beside the stage, and what can lie over it. */
export const PANELS = ['outline', 'reader', 'legend'] as const
export type Panel = (typeof PANELS)[number]

export const DIALOGS = ['keys', 'about', 'proof'] as const
export type Dialog = (typeof DIALOGS)[number]

/** A link's target that the graph no longer has under its key: what was asked for, and what stands in for it, if anything. */
export interface LostTarget {
  readonly asked: string
  readonly found: string | null
}

/** All that the page shows follows from this and the graph. Immutable; only transitions make new ones. */
export interface State {
  readonly view: LayoutId
  readonly detail: Detail
  readonly selection: Selection | null
  /** What the pointer or the keyboard rests on; never in the address. */
  readonly hover: Target | null
  readonly hidden: Filters
  /** Null while the view is fitted to what is shown. */
  readonly camera: Camera | null
  readonly language: Language
  readonly theme: Theme
  /** Null where the page's width decides. */
  readonly panels: Readonly<Record<Panel, boolean | null>>
  readonly dialog: Dialog | null
  readonly lost: readonly LostTarget[]
}

export const NO_FILTERS: Filters = { kinds: new Set(), types: new Set(), bases: new Set() }

export const INITIAL_STATE: State = {
  view: 'thread',
  detail: 1,
  selection: null,
  hover: null,
  hidden: NO_FILTERS,
  camera: null,
  language: 'zh',
  theme: 'light',
  panels: { outline: null, reader: null, legend: null },
  dialog: null,
  lost: [],
}
