import { isDoubtful, proofOf } from '../../model/proofOf.ts'
import { useExplorer } from '../explorerContext.ts'
import { READING_MESSAGES } from '../messages/reading.ts'
import { placeWords } from '../placeWords.ts'
import { standsAt } from '../state/standsAt.ts'
import { PLAIN_TABLE, type Selection, type TableView } from '../state/state.ts'
import { openDialog, openSheet, select, sortTable } from '../state/transitions.ts'
import { targetWords } from '../state/wording.ts'

interface OpensProps {
  readonly target: Selection | null
  readonly children: string
}

/** Words that lead from the dialog to what they speak of. */
function Opens({ target, children }: OpensProps) {
  const { store } = useExplorer()
  if (!target) return <>{children}</>
  return (
    <button
      type="button"
      class="opens"
      onClick={() => store.dispatch((state) => openDialog(null)(select(target, target.index)(state)))}
    >
      {children}
    </button>
  )
}

/** Words that lead from the dialog to the rows of the table that they count. */
function Lists({ filters, children }: { readonly filters: TableView['filters']; readonly children: string }) {
  const { store } = useExplorer()
  return (
    <button
      type="button"
      class="opens"
      onClick={() =>
        store.dispatch((state) =>
          openSheet('relations')(sortTable({ ...PLAIN_TABLE, filters })(openDialog(null)(state))),
        )
      }
    >
      {children}
    </button>
  )
}

/** The relations that the review left in doubt, each with the reason. */
function Doubtful() {
  const { store, words } = useExplorer()
  const { atlas } = store
  const doubtful = [...atlas.edges.values()].filter(({ attributes }) => isDoubtful(attributes))
  if (doubtful.length === 0) return null
  return (
    <details>
      <summary>{words.value.dialogs.doubtful(doubtful.length)}</summary>
      <ul class="plain">
        {doubtful.map(({ key, attributes: { evidence } }) => {
          const index = evidence.findIndex(({ review }) => review?.verdict === 'doubtful')
          return (
            <li key={key}>
              <Opens target={{ kind: 'edge', key, index }}>
                {targetWords(words.value, atlas, { kind: 'edge', key })}
              </Opens>
              <p class="quiet">{evidence[index]?.review?.reason}</p>
            </li>
          )
        })}
      </ul>
    </details>
  )
}

/** What was checked and how, the text's hash, where the text comes from, and the notes on it. */
export function ProofPage() {
  const { store, words, proof, coverage } = useExplorer()
  const { dialogs, language } = words.value
  const { sentences, characters } = coverage.value
  const { quotes, relations, inferred, reviewed, concepts } = proof.value ?? proofOf(store.atlas.file)
  const { sha256, meta, notes } = store.atlas.attributes
  const source = Object.entries(meta)
  return (
    <>
      <ul class="plain">
        <li>{dialogs.proofQuotes(quotes.matching, quotes.total)}</li>
        <li>
          <Lists filters={{ basis: 'stated' }}>{dialogs.proofStated(relations.stated, inferred)}</Lists>
        </li>
        <li>
          <Lists filters={{ basis: 'structure' }}>{dialogs.proofStructure(relations.structure)}</Lists>
        </li>
        <li>
          <Lists filters={{ basis: 'editor' }}>{dialogs.proofEditor(relations.editor)}</Lists>
        </li>
        <li>
          <Lists filters={reviewed.doubtful > 0 ? { review: 'doubtful' } : {}}>
            {dialogs.proofReviewed(reviewed.done, reviewed.total, reviewed.doubtful)}
          </Lists>
        </li>
        {concepts.unreviewed > 0 && <li>{dialogs.proofConcepts(concepts.unreviewed, concepts.total)}</li>}
        <li>{READING_MESSAGES[language].covered(sentences, characters)}</li>
        {reviewed.done > 0 && <li>{dialogs.reviewer}</li>}
      </ul>
      <Doubtful />
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
            {notes.map(({ code, message, spans: [first] }) => (
              <li key={`${code} ${first?.start} ${message}`}>
                <Opens target={first ? standsAt(store.atlas, first) : null}>{message}</Opens>
                {first && <span class="quiet"> {placeWords(words.value, store.atlas, first)}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
