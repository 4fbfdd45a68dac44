import type { SlideRun } from '../../exchange/slides/slides.ts'
import type { Quote } from '../../model/span.ts'
import { kindRuns } from '../kindRuns.ts'
import type { Palette } from '../palette.ts'
import type { Atlas } from '../state/atlas.ts'

/** Whether a quote stands in the text where it says it does. */
export const stands = (atlas: Atlas, { start, end, quote }: Quote): boolean =>
  atlas.attributes.text.slice(start, end) === quote

/** A quote with the words of these concepts in their tones; one that does not stand in the text any more as it was. */
export const slideRuns = (
  atlas: Atlas,
  quote: Quote,
  nodes: readonly string[],
  tones: Palette['kinds'],
): SlideRun[] =>
  stands(atlas, quote)
    ? kindRuns(atlas, quote, nodes).map(({ text, kind }) => ({
        text,
        color: kind === null ? null : tones[kind],
      }))
    : [{ text: quote.quote, color: null }]
