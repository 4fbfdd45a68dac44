import type { Drawing } from '../drawing/drawing.ts'

/** The shapes of a slide. */
export const SLIDE_SHAPES = ['16:9', '4:3'] as const
export type SlideShape = (typeof SLIDE_SHAPES)[number]

/** A stretch of a sentence, in the colour of the concept that it names. */
export interface SlideRun {
  readonly text: string
  /** `#rrggbb`; null for plain words. */
  readonly color: string | null
}

/** A kind of concept as it is told on paper and slides: by word and by shape, so that a print without colours still does. */
export interface KindMark {
  /** 「目标」. */
  readonly word: string
  /** One character of the shape that the stage draws: ●■◆▲. */
  readonly mark: string
  /** `#rrggbb`, dark enough for paper. */
  readonly color: string
}

/** A piece of evidence in words, for those who check a slide. */
export interface SlideEvidence {
  /** 「甲 用于 乙」 in the language of the interface; the concepts' words are the article's. */
  readonly relation: string
  /** The sentence, whole. */
  readonly sentence: string
  /** 「二（一）·第1句」. */
  readonly place: string
  readonly basis: string
  /** 「机器初标，未经复核」; empty where a person has reviewed it. */
  readonly unreviewed: string
}

/** One step of a talk as it is shown, printed and handed on. */
export interface Slide {
  /** The step's id. */
  readonly id: string
  /** From 1. */
  readonly number: number
  /** 「二（一）」; empty outside of the numbered sections. */
  readonly place: string
  readonly title: string
  /** Date and source, on a cover only. */
  readonly facts: readonly string[]
  /** The step's sentences, whole and word for word. */
  readonly sentences: readonly (readonly SlideRun[])[]
  /** 「二（一）·第1句」 of each sentence. */
  readonly sentencePlaces: readonly string[]
  /** Which of these sentences the text does not have any more, and what its notes say of the others. */
  readonly remarks: readonly string[]
  /** Null where the step has none. */
  readonly picture: Drawing | null
  /**
   * The pictures of the further slides that the step's words go on over, one each: what those words name stands out in them. Empty where
   * `picture` does for all.
   */
  readonly furtherPictures: readonly Drawing[]
  /** The kinds of concepts that the step tells of, each with its mark; empty where there is nothing to tell apart. */
  readonly legend: readonly KindMark[]
  /** What the speaker wants to say, as Markdown; empty where nothing is noted. */
  readonly notes: string
  readonly evidence: readonly SlideEvidence[]
  /** 「机器初标，未经复核」 where it holds for something that the slide shows; empty elsewhere. */
  readonly unreviewed: string
}

/** A talk to be handed on. */
export interface SlideDeck {
  readonly title: string
  /** The value of a `lang` attribute. */
  readonly language: 'zh-CN' | 'en'
  readonly shape: SlideShape
  readonly paper: string
  readonly ink: string
  readonly muted: string
  readonly accent: string
  readonly slides: readonly Slide[]
  /** The proof in one line, and the first digits of the text's hash: stands at the end of what is handed on. */
  readonly proof: string
}
