import { useExplorer } from '../explorerContext.ts'
import { SOURCE_WORDS, type SourceWords } from '../messages/source.ts'

/** The words of this room in the page's language. */
export const useSourceWords = (): SourceWords => SOURCE_WORDS[useExplorer().words.value.language]
