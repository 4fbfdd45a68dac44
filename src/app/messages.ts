import { CHINESE } from './messages/chinese.ts'
import { ENGLISH } from './messages/english.ts'
import type { Messages } from './messages/Messages.ts'
import type { Language } from './state/state.ts'

export type { BothWays, Messages } from './messages/Messages.ts'

/** The words that the whole interface shares; what only a later room says stands in a table of that room's own. */
export const MESSAGES: Readonly<Record<Language, Messages>> = { zh: CHINESE, en: ENGLISH }
