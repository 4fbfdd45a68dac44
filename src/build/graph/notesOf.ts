import type { Annotation } from '../../model/annotation.ts'
import type { Article, TextNote } from '../../model/article.ts'
import { holds } from '../../model/span.ts'

/**
 * The notes on the text that the graph carries: what its form shows, then the textual notes by hand. A mark without its
 * counterpart that lies in the words of a textual note is one defect with it, and the note by hand says more.
 */
export function notesOf({ notes }: Article, { textual }: Annotation): TextNote[] {
  const isTold = ({ code, spans }: TextNote): boolean =>
    code === 'unbalanced' && spans.every((span) => textual.some((told) => holds(told, span)))
  return [
    ...notes.filter((note) => !isTold(note)),
    ...textual.map(({ message, start, end, quote }) => ({
      code: 'textual',
      message,
      spans: [{ start, end, quote }],
    })),
  ]
}
