import type { Basis, Detail, EdgeType, LayoutId, NodeKind, Verdict } from '../../model/kinds.ts'
import type { ActionId, KeyGroup } from '../keys.ts'
import type { Language, Theme } from '../state/state.ts'

/** The name of a relation read from its source and read from its target. */
export interface BothWays {
  readonly out: string
  readonly in: string
}

/** Every word of the interface in one language. A missing one is a type error. */
export interface Messages {
  readonly language: Language
  /** Punctuation between parts that are put together. */
  readonly signs: { readonly comma: string; readonly semicolon: string; readonly colon: string }
  readonly kinds: Readonly<Record<NodeKind, string>>
  readonly types: Readonly<Record<EdgeType, BothWays>>
  readonly bases: Readonly<Record<Basis, string>>
  readonly views: Readonly<Record<LayoutId, string>>
  readonly details: Readonly<Record<Detail, string>>
  /** Stands before what a section's task makes its centre. */
  readonly focus: string
  /** What a screen reader says of the stage. */
  readonly stage: string
  /** The value of the page's `lang` attribute. */
  readonly htmlLang: string
  readonly themes: Readonly<Record<Theme, string>>
  readonly verdicts: Readonly<Record<Verdict, string>>
  readonly actions: Readonly<Record<ActionId, string>>
  readonly keyGroups: Readonly<Record<KeyGroup, string>>
  readonly bar: {
    readonly product: string
    readonly search: string
    readonly view: string
    readonly detail: string
    /** Names the theme now on, and the one that a press brings. */
    readonly theme: (now: string, next: string) => string
    /** The other language, in itself. */
    readonly language: string
    readonly languageHint: string
    readonly keys: string
    readonly about: string
    readonly path: string
    readonly present: string
    readonly prepare: string
    readonly takeAway: string
  }
  readonly outline: {
    readonly title: string
    readonly open: string
    readonly fold: string
    readonly concepts: (count: number) => string
    readonly hidden: string
    readonly hide: string
    readonly show: string
  }
  /** Stands in the stage's place where nothing can draw it. */
  readonly stageFailed: string
  readonly legend: {
    readonly title: string
    readonly open: string
    readonly fold: string
    readonly kinds: string
    readonly types: string
    readonly bases: string
    /** What the width of a line tells. */
    readonly weights: string
    /** 「12/80」 read aloud. */
    readonly count: (shown: number, all: number) => string
    /** How many concepts show of how many there are. */
    readonly concepts: (shown: number, all: number) => string
    /** How many sections there are; which of them have a mark of their own is the picture's matter. */
    readonly sections: (all: number) => string
    /** How many concepts and how many relations nobody has reviewed, each as 「2/3」. */
    readonly unreviewed: (concepts: string, relations: string) => string
  }
  readonly reader: {
    readonly title: string
    readonly open: string
    readonly fold: string
    readonly sic: string
    /** The button that folds or unfolds the section of this place; whether it is open is told beside. */
    readonly turn: (place: string) => string
    readonly choose: string
  }
  readonly card: {
    readonly mention: string
    readonly evidence: string
    readonly previous: string
    readonly next: string
    readonly close: string
    readonly wordings: string
    readonly head: string
    readonly points: string
    readonly holds: string
    readonly headOf: string
    readonly within: string
    readonly noRelations: string
    readonly noCue: string
    /** Of a relation that a machine found without cue words and nobody has reviewed. */
    readonly inferred: string
    readonly unreviewed: string
    readonly rule: string
    readonly wholeText: string
    /** Number 0 is the title. */
    readonly sentence: (place: string, number: number) => string
    readonly pathFrom: string
    readonly pathTo: string
    readonly source: string
  }
  readonly foot: {
    readonly nothing: string
    /** The same where room is narrow. */
    readonly nothingBrief: string
    /** Where the article has no annotation yet. */
    readonly unannotated: string
    readonly places: (count: number) => string
    readonly relations: (count: number) => string
    readonly proof: {
      readonly quotes: string
      readonly relations: string
      readonly stated: string
      readonly structure: string
      readonly editor: string
      readonly reviewed: string
      /** Of the relations so many are inferred: see `isInferred`. */
      readonly unreviewed: (concepts: number, relations: number, inferred: number) => string
      /** Sentences with a concept, of how many. */
      readonly covered: (covered: number, total: number) => string
      /** Between the parts of a list. */
      readonly comma: string
    }
    readonly proofHint: string
    readonly relationsTable: string
    readonly numbers: string
    readonly keys: string
  }
  readonly dialogs: {
    readonly close: string
    readonly keysTitle: string
    readonly keysTab: string
    readonly keysPointer: string
    readonly proofTitle: string
    readonly proofQuotes: (matching: number, total: number) => string
    readonly proofStated: (count: number, inferred: number) => string
    readonly proofStructure: (count: number) => string
    readonly proofEditor: (count: number) => string
    readonly proofConcepts: (unreviewed: number, total: number) => string
    readonly proofReviewed: (done: number, total: number, doubtful: number) => string
    /** Where it is told who reviewed, and how. */
    readonly reviewer: string
    readonly doubtful: (count: number) => string
    readonly hash: string
    readonly notes: string
    readonly source: string
    readonly aboutTitle: string
    readonly aboutLead: string
    readonly version: string
    readonly licences: string
    readonly noAbout: string
  }
  readonly lost: {
    readonly gone: (asked: string) => string
    readonly moved: (asked: string, found: string) => string
    readonly dismiss: string
  }
  readonly failure: {
    readonly title: string
    readonly data: string
    readonly page: string
    readonly advice: string
    readonly detail: string
    readonly articleBelow: string
  }
}
