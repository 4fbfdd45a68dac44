import { annotateArticle } from '../../../src/build/annotate.ts'
import { parseArticle } from '../../../src/build/text/parseArticle.ts'

declare global {
  interface Window {
    /** The extractor's annotation of a text, as a file. */
    annotateText: (text: string) => string
  }
}

window.annotateText = (text) => annotateArticle(parseArticle(text)).file
