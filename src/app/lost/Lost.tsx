import { useExplorer, usePicked } from '../explorerContext.ts'
import { acknowledgeLost } from '../state/transitions.ts'
import { nodeName, targetWords } from '../state/wording.ts'

/** A key as a reader knows it: the wording of a concept's key, the rest as it stands. */
const wordsOfKey = (key: string): string => key.replace(/(^| )(goal|mechanism|principle|actor):/g, '$1')

/** Tells which targets of the link the graph no longer has, until it is dismissed. */
export function Lost() {
  const { store, words } = useExplorer()
  const lost = usePicked((state) => state.lost)
  if (lost.length === 0) return null
  const { lost: told } = words.value
  const nameOf = (key: string) =>
    nodeName(store.atlas, key) || targetWords(words.value, store.atlas, { kind: 'edge', key })
  return (
    <div class="lost" role="status">
      {lost.map(({ asked, found }) => (
        <p key={asked}>
          {found === null ? told.gone(wordsOfKey(asked)) : told.moved(wordsOfKey(asked), nameOf(found))}
        </p>
      ))}
      <button type="button" onClick={() => store.dispatch(acknowledgeLost)}>
        {told.dismiss}
      </button>
    </div>
  )
}
