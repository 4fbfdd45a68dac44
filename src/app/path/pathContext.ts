import { useExplorer, usePicked } from '../explorerContext.ts'
import { PATH_MESSAGES, type PathMessages } from '../messages/path.ts'

/** This room's words in the page's language. */
export function usePathWords(): PathMessages {
  return PATH_MESSAGES[usePicked(({ language }) => language)]
}

/** The place of an edge among what is selected: which of its pieces of evidence, or null where it is not selected. */
export const useChosenIndex = (edge: string): number | null =>
  usePicked(({ selection }) =>
    selection?.kind === 'edge' && selection.key === edge ? selection.index : null,
  )

export { useExplorer }
