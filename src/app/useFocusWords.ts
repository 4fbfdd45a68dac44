import { useExplorer } from './explorerContext.ts'
import { FOCUS_MESSAGES, type FocusMessages } from './messages/focus.ts'

/** The words of what is shown, in the page's language. */
export const useFocusWords = (): FocusMessages => FOCUS_MESSAGES[useExplorer().words.value.language]
