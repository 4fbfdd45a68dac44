import { proofOf } from '../../model/proofOf.ts'
import { useExplorer } from '../explorerContext.ts'

/** What was checked and how, the text's hash, where the text comes from, and the notes on it. */
export function ProofPage() {
  const { store, words, proof } = useExplorer()
  const { dialogs } = words.value
  const { quotes, relations, reviewed } = proof.value ?? proofOf(store.atlas.file)
  const { sha256, meta, notes } = store.atlas.attributes
  const source = Object.entries(meta)
  return (
    <>
      <ul class="plain">
        <li>{dialogs.proofQuotes(quotes.matching, quotes.total)}</li>
        <li>{dialogs.proofStated(relations.stated)}</li>
        <li>{dialogs.proofStructure(relations.structure)}</li>
        <li>{dialogs.proofEditor(relations.editor)}</li>
        <li>{dialogs.proofReviewed(reviewed.done, reviewed.total)}</li>
      </ul>
      <h3>{dialogs.hash}</h3>
      <p>
        <code>{sha256}</code>
      </p>
      {source.length > 0 && (
        <>
          <h3>{dialogs.source}</h3>
          <ul class="plain">
            {source.map(([name, value]) => (
              <li key={name}>
                <span class="quiet">{name}</span> {value}
              </li>
            ))}
          </ul>
        </>
      )}
      {notes.length > 0 && (
        <>
          <h3>{dialogs.notes}</h3>
          <ul class="plain">
            {notes.map(({ code, message, spans }) => (
              <li key={`${code} ${spans[0]?.start} ${message}`}>{message}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
