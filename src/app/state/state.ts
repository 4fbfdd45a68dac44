import type { Basis, Detail, EdgeType, LayoutId, NodeKind } from '../../model/kinds.ts'
import type { Span } from '../../model/span.ts'
import type { Keys } from '../../model/steps/castOf.ts'
import type { Step } from '../../model/steps/steps.ts'

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
  /** Keys of sections; a hidden section hides the concepts that are named in hidden sections only. */
  readonly sections: ReadonlySet<string>
}

/** What a concept is asked for instead of a second end: what it is for, up to the article's goal; how it is reached, down to the mechanisms. */
export const TOWARDS = ['purpose', 'means'] as const
export type Toward = (typeof TOWARDS)[number]

/** The two ends between which the text's way is asked for (理路). */
export interface Trace {
  /** Null while the first end is still to be chosen. */
  readonly from: string | null
  /** Null while the second end is still to be chosen. */
  readonly to: string | null
  /** Set where no second end is meant. */
  readonly toward?: Toward
  /** Whether relations are followed only in their direction, means → end. */
  readonly directed: boolean
  /** Which of the ways found is shown (0-based, the best first). */
  readonly choice: number
}

/** What the way asked for keeps lit on the stage, in the order in which it is read. */
export interface Lit {
  readonly nodes: ReadonlySet<string>
  readonly edges: ReadonlySet<string>
  /** Whether the edges are the steps of one way and are counted on the stage. */
  readonly numbered: boolean
  /** Set where a step of a talk lights it: it gives way to whatever is aimed at or selected. */
  readonly told?: true
}

/** A part of the graph that is shown alone. */
export type Focus =
  /** What is at most `degree` relations away from `keys`. */
  | { readonly mode: 'around'; readonly keys: readonly string[]; readonly degree: number }
  /** The pinned concepts and just what joins them. */
  | { readonly mode: 'between' }

/** What can lie over the stage and the panels: where it says so, all relations, numbers, the steps of the talk to be prepared. */
export const SHEETS = ['source', 'relations', 'numbers', 'prepare'] as const
export type Sheet = (typeof SHEETS)[number]

export const TABLE_COLUMNS = [
  'type',
  'from',
  'to',
  'cue',
  'place',
  'sentence',
  'basis',
  'rule',
  'review',
] as const
export type TableColumn = (typeof TABLE_COLUMNS)[number]

/** How the table of relations is sorted and filtered. Filters are the words that a cell must hold. */
export interface TableView {
  readonly sort: TableColumn | null
  readonly descending: boolean
  readonly filters: Readonly<Partial<Record<TableColumn, string>>>
}

/** How the reader shows the text. */
export interface Reading {
  /** Whether mentions are underlined in the tone of their kind. */
  readonly marks: boolean
  /** Keys of folded sections; the outline folds with the reader. */
  readonly folded: ReadonlySet<string>
}

export const LANGUAGES = ['zh', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

export const THEMES = ['light', 'dark', 'projector'] as const
export type Theme = (typeof THEMES)[number]

/** The panels beside the stage, and what can lie over it. */
export const PANELS = ['outline', 'reader', 'legend'] as const
export type Panel = (typeof PANELS)[number]

export const DIALOGS = ['keys', 'about', 'proof', 'takeaway'] as const
export type Dialog = (typeof DIALOGS)[number]

/** A link's target that the graph no longer has under its key: what was asked for, and what stands in for it, if anything. */
export interface LostTarget {
  readonly asked: string
  readonly found: string | null
}

/** What can be copied of a place of the text: the words themselves, or a reference to them. */
export type CopyForm = 'quote' | 'citation'

/** What became of the last wish to copy: done, not allowed by the browser, or without anything chosen to copy. */
export interface Copied {
  readonly form: CopyForm
  readonly outcome: 'done' | 'refused' | 'nothing'
  /** The plain words; empty where there was nothing. */
  readonly words: string
}

/**
 * Where a talk came from, what a later one says goes before what an earlier one says: the article itself; the file of steps beside it;
 * this very page, in which a person saved it; the draft that another one has replaced here; the draft kept here; a link.
 */
export const TALK_ORIGINS = ['article', 'beside', 'page', 'earlier', 'draft', 'link'] as const
export type TalkOrigin = (typeof TALK_ORIGINS)[number]

/** The steps that are presented, and how they came to be: what was changed can be undone. */
export interface Talk {
  readonly steps: readonly Step[]
  readonly origin: TalkOrigin
  /** The steps before each change, the latest last, and after each that was undone, the next last. */
  readonly past: readonly (readonly Step[])[]
  readonly future: readonly (readonly Step[])[]
  /** What the last change was a part of (writing a note, a name); more of the same is undone together with it. */
  readonly run?: string
}

/** What lies over the step that is shown: nothing on the wall at all, or all steps to choose from. */
export type Veil = 'black' | 'overview'

/** What stands on the stage while a step is shown. */
export interface StageCast extends Keys {
  /** Where nodes stand that do not stand at their places in the view, in layout units, y upwards. */
  readonly places: ReadonlyMap<string, { readonly x: number; readonly y: number }>
}

/** The talk is being given. */
export interface Presenting {
  /** The id of the step that is shown; empty for the first. */
  readonly step: string
  /** Which portion of its sentence (0-based). */
  readonly portion: number
  readonly veil: Veil | null
  /** Milliseconds that each portion stays before the next comes by itself; null where the presenter goes on. */
  readonly pace: number | null
  /** Where the explorer goes back to; null where the page was opened with the talk. */
  readonly before: State | null
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
  readonly trace: Trace | null
  /** Found for `trace` by the room that tells it; never in the address. */
  readonly lit: Lit | null
  /** Keys of pinned concepts, in the order in which they were pinned. */
  readonly pins: readonly string[]
  readonly focus: Focus | null
  readonly sheet: Sheet | null
  readonly table: TableView
  readonly reading: Reading
  /** Words of the text that were looked up, whatever stands there; null where none were. */
  readonly passage: Span | null
  /** Whether the palette of search and commands is open; never in the address. */
  readonly palette: boolean
  /** Null until it is asked for. */
  readonly talk: Talk | null
  /** What the address says of the talk, as it stands there: the rooms that come later read it. Empty for nothing. */
  readonly talkLink: string
  /** Null where the explorer is used without a talk. */
  readonly presenting: Presenting | null
  /** The pair of windows of which this page is the speaker's; null for every other page. */
  readonly speaker: string | null
  /** What the step shown leaves on the stage, found by the room that tells it; null for all of this detail. Never in the address. */
  readonly cast: StageCast | null
  /** Told until it has been read; never in the address. */
  readonly copied: Copied | null
  readonly lost: readonly LostTarget[]
}

export const NO_FILTERS: Filters = {
  kinds: new Set(),
  types: new Set(),
  bases: new Set(),
  sections: new Set(),
}

export const PLAIN_TABLE: TableView = { sort: null, descending: false, filters: {} }

export const PLAIN_READING: Reading = { marks: true, folded: new Set() }

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
  trace: null,
  lit: null,
  pins: [],
  focus: null,
  sheet: null,
  table: PLAIN_TABLE,
  reading: PLAIN_READING,
  passage: null,
  palette: false,
  talk: null,
  talkLink: '',
  presenting: null,
  speaker: null,
  cast: null,
  copied: null,
  lost: [],
}
