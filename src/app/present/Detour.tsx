import { useExplorer, usePicked } from '../explorerContext.ts'
import { PRESENT_MESSAGES } from '../messages/present.ts'
import { placeWords } from '../placeWords.ts'
import { answerOf } from '../state/answerOf.ts'
import type { Stand } from '../state/presenting.ts'
import { toneRuns } from '../state/runs.ts'
import { targetWords } from '../state/wording.ts'

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
