import { type Annotation, EMPTY_ANNOTATION } from '../model/annotation.ts'
import type { Article } from '../model/article.ts'
import { writeAnnotation } from '../model/writeAnnotation.ts'
import { extract } from './extract/extract.ts'
import { decode, TextError } from './text/decode.ts'
import { parseArticle } from './text/parseArticle.ts'

/** What the extractor made of an article: nobody has reviewed it. */
export interface MachineAnnotation {
  readonly text: string
  /** Null for an empty text. */
  readonly article: Article | null
  readonly annotation: Annotation
  /** The annotation as a `.ann` file. */
  readonly file: string
}

/** The extractor's annotation of an article. */
export function annotateArticle(article: Article): MachineAnnotation {
  const annotation = extract(article)
  return { text: article.text, article, annotation, file: writeAnnotation(annotation, article.text) }
}

/**
 * The extractor's annotation of an article's bytes: bytes ──decode──▶ text ──parseArticle──▶ article ──extract──▶ annotation.
 * An empty text has an empty one. Throws a TextError for bytes that are no text.
 */
export function annotate(bytes: Uint8Array): MachineAnnotation {
  let text: string
  try {
    text = decode(bytes)
  } catch (error) {
    if (error instanceof TextError && error.reason === 'empty')
      return { text: '', article: null, annotation: EMPTY_ANNOTATION, file: '' }
    throw error
  }
  return annotateArticle(parseArticle(text))
}
