import type { Flavours } from '../../exchange/quote/quotation.ts'
import type { Effect, LaterEffects } from '../actions.ts'
import { SOURCE_WORDS } from '../messages/source.ts'
import { MESSAGES } from '../messages.ts'
import type { Atlas } from '../state/atlas.ts'
import type { CopyForm, State } from '../state/state.ts'
import { tellCopied } from '../state/transitions.ts'
import { citationOf, quotationOf, sharedAddress } from './copies.ts'
import { sourceOf } from './sourceOf.ts'

/** What copying needs of the page around it. */
export interface CopyRim {
  readonly location: Location
  /** The page's clock. */
  readonly now: () => Date
  /** Resolves to whether it was allowed; never rejects. */
  readonly write: (flavours: Flavours) => Promise<boolean>
}

const twoDigits = (number: number): string => String(number).padStart(2, '0')

/** The day where the reader is, `YYYY-MM-DD`. */
const dayOf = (date: Date): string =>
  [date.getFullYear(), twoDigits(date.getMonth() + 1), twoDigits(date.getDate())].join('-')

function flavoursOf(form: CopyForm, atlas: Atlas, state: State, rim: CopyRim): Flavours | null {
  const source = sourceOf(atlas, state)
  if (!source) return null
  const inLanguage = (language: State['language']) => ({
    words: MESSAGES[language],
    own: SOURCE_WORDS[language],
  })
  const page = sharedAddress(rim.location)
  return form === 'quote'
    ? quotationOf(inLanguage(state.language), atlas, source, page)
    : citationOf(inLanguage('zh'), atlas, source, page, dayOf(rim.now()))
}

/** The keys that copy what is chosen. What became of it is told in the state. */
export function copyEffects(rim: CopyRim): LaterEffects {
  const copying =
    (form: CopyForm): Effect =>
    ({ store }) => {
      const flavours = flavoursOf(form, store.atlas, store.state.peek(), rim)
      if (!flavours) {
        store.dispatch(tellCopied({ form, outcome: 'nothing', words: '' }))
        return
      }
      rim
        .write(flavours)
        .then((done) =>
          store.dispatch(tellCopied({ form, outcome: done ? 'done' : 'refused', words: flavours.plain })),
        )
    }
  return { copyQuote: copying('quote'), copyCitation: copying('citation') }
}
