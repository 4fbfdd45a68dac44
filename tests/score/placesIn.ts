import { MESSAGES } from '../../src/app/messages.ts'
import { placesWords } from '../../src/app/placeWords.ts'
import { createAtlas } from '../../src/app/state/atlas.ts'
import { compile } from '../../src/build/compile.ts'
import { codePoints } from '../../src/model/codePoints.ts'
import type { Span } from '../../src/model/span.ts'

/** How the places of a text are told. */
export interface Places {
  /** By part and sentence, as the page does: 「二（一）·第1句」. */
  readonly words: (span: Span) => string
  /** In code points, as `.ann` files do: 「18–20」. */
  readonly points: (span: Span) => string
}

/** Prepares the places of `text`, those of parts and sentences when they are first asked for. */
export function placesIn(text: string): Places {
  const points = codePoints(text)
  let words: ((span: Span) => string) | undefined
  return {
    words: (span) => {
      words ??= placesWords(MESSAGES.zh, createAtlas(compile(new TextEncoder().encode(text), '')))
      return words(span)
    },
    points: ({ start, end }) => `${points.toPoints(start)}–${points.toPoints(end)}`,
  }
}
