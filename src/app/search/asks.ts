import { PATH_MESSAGES } from '../messages/path.ts'
import { MESSAGES } from '../messages.ts'
import { type Atlas, conceptOf } from '../state/atlas.ts'
import { LANGUAGES, type Language } from '../state/state.ts'
import { openSheet, select, type Transition } from '../state/transitions.ts'
import { traceToward } from '../state/way/traceSteps.ts'
import type { Command } from './commands.ts'

/** What can be asked of a concept from the palette, without opening it first: what it is for, how it is reached, where the text says it. None for sections. */
export function asksOf(atlas: Atlas, key: string): Command[] {
  const concept = conceptOf(atlas, key)
  if (!concept) return []
  const ask = (id: string, words: (language: Language) => string, transition: Transition): Command => {
    const [zh = '', en = ''] = LANGUAGES.map((language) => `${concept.label} · ${words(language)}`)
    return { id, names: { zh, en }, keys: '', on: () => null, run: ({ store }) => store.dispatch(transition) }
  }
  return [
    ask('ask purpose', (language) => PATH_MESSAGES[language].purpose, traceToward(key, 'purpose')),
    ask('ask means', (language) => PATH_MESSAGES[language].means, traceToward(key, 'means')),
    ask(
      'ask source',
      (language) => MESSAGES[language].card.source,
      (state) => openSheet('source')(select({ kind: 'node', key })(state)),
    ),
  ]
}
