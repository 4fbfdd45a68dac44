import type { Step } from '../model/steps/steps.ts'
import type { PresentMessages } from './messages/present.ts'
import type { Messages } from './messages.ts'
import type { Atlas } from './state/atlas.ts'
import { placeLabel } from './state/place.ts'

/** What a step is called: by its presenter, by the heading of its section, else by what it shows. */
export function stepTitle(
  own: PresentMessages,
  atlas: Atlas,
  { subject, section, title, quotes }: Step,
): string {
  if (title !== undefined && title !== '') return title
  switch (subject) {
    case 'cover':
      return atlas.attributes.title
    case 'section':
      return atlas.sections.get(section)?.attributes.label ?? quotes[0]?.quote ?? own.own
    case 'passage':
      return atlas.attributes.title
    default:
      return own[subject]
  }
}

/** Where a step stands in the article: 「二（一）」; empty for what stands in none of its sections. */
export const stepPlace = (words: Messages, atlas: Atlas, { section }: Step): string =>
  placeLabel(atlas, section, words.language)
