import type { SlideRun } from '../../exchange/slides/slides.ts'
import { type Quote, standsIn } from '../../model/span.ts'
import { kindRuns } from '../kindRuns.ts'
import type { Palette } from '../palette.ts'
import type { Atlas } from '../state/atlas.ts'

/** A quote with the words of these concepts in their tones; one that does not stand in the text any more as it was. */
export const slideRuns = (
  atlas: Atlas,
  quote: Quote,
  nodes: readonly string[],
  tones: Palette['kinds'],
): SlideRun[] =>
  standsIn(atlas.attributes.text, quote)
    ? kindRuns(atlas, quote, nodes).map(({ text, kind }) => ({
        text,
        color: kind === null ? null : tones[kind],
      }))
    : [{ text: quote.quote, color: null }]
