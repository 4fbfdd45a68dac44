import type { Span } from '../../model/span.ts'
import { useExplorer, usePicked } from '../explorerContext.ts'
import { PRESENT_MESSAGES } from '../messages/present.ts'
import { placeWords } from '../placeWords.ts'
import type { Atlas } from '../state/atlas.ts'
import { sentenceHolding } from '../state/atlas.ts'
import { evidenceMarks, type Mark } from '../state/marks.ts'
import type { Stand } from '../state/presenting.ts'
import { toneRuns } from '../state/runs.ts'
import type { Selection } from '../state/state.ts'
import { targetWords } from '../state/wording.ts'

/** The sentence that says what is selected, and the words in it that are meant. */
interface Answer {
  readonly sentence: Span
  readonly marks: readonly Mark[]
}

function answerOf(atlas: Atlas, { kind, key, index }: Selection): Answer | null {
  const { sentences } = atlas.attributes
  if (kind === 'edge') {
    const evidence = atlas.edges.get(key)?.attributes.evidence[index]
    const [sentence] = evidence?.sentences ?? []
    return evidence && sentence ? { sentence, marks: evidenceMarks(evidence) } : null
  }
  const attributes = atlas.nodes.get(key)
  if (!attributes) return null
  const words = attributes.kind === 'section' ? attributes.heading : attributes.mentions[index]
  if (!words) return null
  const { start, end } = words
  return { sentence: sentenceHolding(sentences, words) ?? words, marks: [{ start, end, tone: 'chosen' }] }
}

/** Stands below the picture while a question is being answered: what is chosen with its sentence, and the ways back. */
export function Detour({
  stand,
  onBack,
  onHere,
}: {
  readonly stand: Stand
  readonly onBack: () => void
  readonly onHere: () => void
}) {
  const { store, words } = useExplorer()
  const { atlas } = store
  const own = PRESENT_MESSAGES[words.value.language]
  const selection = usePicked((state) => state.selection)
  const answer = selection && answerOf(atlas, selection)
  return (
    <footer class="slide-foot detour">
      {selection && <p class="slide-chosen">{targetWords(words.value, atlas, selection)}</p>}
      {answer && (
        <p class="said" lang="zh-CN">
          {toneRuns(atlas.attributes.text, answer.sentence, answer.marks).map((run, i) =>
            run.tones.length === 0 ? (
              run.text
            ) : (
              <mark key={i} class={run.tones.map((tone) => `is-${tone}`).join(' ')}>
                {run.text}
              </mark>
            ),
          )}
        </p>
      )}
      <p class="slide-place">
        <strong>{own.detour}</strong>
        <button type="button" onClick={onBack}>
          {own.back} {stand.at + 1}/{stand.count} <kbd>Esc</kbd>
        </button>
        <button type="button" onClick={onHere}>
          {own.goOn} <kbd>C</kbd>
        </button>
        {answer && <span>{placeWords(words.value, atlas, answer.marks[0] ?? answer.sentence)}</span>}
      </p>
    </footer>
  )
}
