import { useExplorer, usePicked } from '../explorerContext.ts'
import { focusAround } from '../state/focus.ts'
import { toggleFilter, togglePin } from '../state/transitions.ts'
import { useFocusWords } from '../useFocusWords.ts'

/** What a concept's card offers for the picture: it alone with what is around it, and its pin. */
export function ConceptAsks({ node }: { readonly node: string }) {
  const { store } = useExplorer()
  const { focus, pin, unpin } = useFocusWords()
  const pinned = usePicked(({ pins }) => pins).includes(node)
  return (
    <>
      <button type="button" onClick={() => store.dispatch(focusAround([node]))}>
        {focus}
      </button>
      <button type="button" onClick={() => store.dispatch(togglePin(node))}>
        {pinned ? unpin : pin}
      </button>
    </>
  )
}

/** What a section's card offers for the picture: it alone, and everything but it. */
export function SectionAsks({ node }: { readonly node: string }) {
  const { store } = useExplorer()
  const { focusSection, hideSection, showSection } = useFocusWords()
  const hidden = usePicked((state) => state.hidden.sections).has(node)
  return (
    <>
      <button type="button" onClick={() => store.dispatch(focusAround([node]))}>
        {focusSection}
      </button>
      <button type="button" onClick={() => store.dispatch(toggleFilter('sections', node))}>
        {hidden ? showSection : hideSection}
      </button>
    </>
  )
}
