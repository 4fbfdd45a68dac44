import type { KindMark, SlideRun } from './slides.ts'

/** The concepts of one kind that a section names. */
export interface HandoutConcepts {
  readonly kind: KindMark
  /** In the order of the text. */
  readonly names: readonly string[]
}

/** A sentence, whole and word for word. */
export interface HandoutSentence {
  readonly runs: readonly SlideRun[]
  /** 「二（一）·第1句」; empty for none. */
  readonly place: string
  /** What the text's notes say of it. */
  readonly remarks: readonly string[]
}

/** A section of the outline. */
export interface HandoutSection {
  /** 1 for a part (一、), 2 for what stands in it （（一）), and so on; 0 for what comes before the first part. */
  readonly depth: number
  /** With its own number, as the text has it; empty for none. */
  readonly heading: string
  readonly concepts: readonly HandoutConcepts[]
  readonly sentences: readonly HandoutSentence[]
}

/** 学习提纲: an article's outline with its concepts and the sentences that carry it, to be printed and to be worked on. */
export interface Handout {
  /** The article's. */
  readonly title: string
  /** What this is: 「学习提纲」; empty for none. */
  readonly subtitle: string
  /** The value of a `lang` attribute. */
  readonly language: 'zh-CN' | 'en'
  /** Date and source. */
  readonly facts: readonly string[]
  /** The kinds that occur, told once at the beginning. */
  readonly kinds: readonly KindMark[]
  readonly sections: readonly HandoutSection[]
  /** The proof in one line, and the first digits of the text's hash. */
  readonly proof: string
  /** 「机器初标，未经复核」 where it holds for something that is told here; empty elsewhere. */
  readonly unreviewed: string
}
