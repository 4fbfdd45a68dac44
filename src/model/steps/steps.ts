import type { Detail, LayoutId } from '../kinds.ts'
import type { Quote } from '../span.ts'

/** What the file calls itself, and the version written today. */
export const STEPS_FORMAT = 'mailuo-steps'
export const STEPS_VERSION = 1

/**
 * What of the article a step shows: its title page; the sentence that leads in; the parts side by side; one section; the whole
 * again; a paragraph of an article without sections; or what a person put together.
 */
export const STEP_SUBJECTS = ['cover', 'lead', 'parts', 'section', 'whole', 'passage', 'own'] as const
export type StepSubject = (typeof STEP_SUBJECTS)[number]

/** One step of a talk. It stores keys and words, never pixels or cameras, so that it outlives a new layout and an edit of the annotation. */
export interface Step {
  /** Unique among the steps of a talk; what comes from the article keeps its own: `cover`, `lead`, `parts`, `whole`, a section's key, `p` and the number of a paragraph. */
  readonly id: string
  readonly subject: StepSubject
  /** The key of the section in which it stands; `s`, the article, where it stands in none. */
  readonly section: string
  /** Keys of the nodes and edges that it brings in and lights. */
  readonly nodes: readonly string[]
  readonly edges: readonly string[]
  /** What it shows of the text, word for word: most steps one sentence. */
  readonly quotes: readonly Quote[]
  /** A person's own name for it; absent where the article's words name it. */
  readonly title?: string
  /** What the speaker wants to say, in Markdown. */
  readonly notes?: string
  /** How much of the rest shows dimmed; absent for only what the talk has brought in. */
  readonly detail?: Detail
  /** Absent for the first of the graph's views. */
  readonly view?: LayoutId
  /** Left out of the talk, but kept. */
  readonly skipped?: true
}

/** A talk as it stands beside its article, in a page or in a draft. */
export interface StepsFile {
  readonly format: typeof STEPS_FORMAT
  readonly version: typeof STEPS_VERSION
  /** Of the text that the steps quote, as in its graph file. */
  readonly sha256: string
  readonly steps: readonly Step[]
}
