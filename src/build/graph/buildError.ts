import { lineAt } from '../../model/lineAt.ts'
import type { Quote } from '../../model/span.ts'

const short = (words: string): string => (words.length > 40 ? `${words.slice(0, 40)}…` : words)

/** An annotation that its article does not bear out. Names the annotation's id, the words, and the text's line (1-based). */
export class BuildError extends Error {
  override readonly name = 'BuildError'
  readonly line: number

  constructor(id: string, place: Quote, text: string, problem: string) {
    const line = lineAt(text, place.start)
    super(`${id} 「${short(place.quote)}」 (line ${line} of the text): ${problem}`)
    this.line = line
  }
}
