import { type Span, standsIn } from '../../model/span.ts'
import { useExplorer } from '../explorerContext.ts'
import { KindWords } from '../KindWords.tsx'
import { PRESENT_MESSAGES } from '../messages/present.ts'
import type { Answer } from '../state/answerOf.ts'
import { notesAt } from '../state/notesAt.ts'
import type { Stand } from '../state/presenting.ts'
import { toneRuns } from '../state/runs.ts'
import { ToneRuns } from '../ToneRuns.tsx'

/** Says so where the text has a note on these words: they stand as they stand there. */
function Thus({ words }: { readonly words: Span }) {
  const { store, words: messages } = useExplorer()
  const { notes } = notesAt(store.atlas.attributes.notes, [words])
  if (notes.length === 0) return null
  return <span class="thus">{PRESENT_MESSAGES[messages.value.language].sic}</span>
}

/** The words of a portion, those of the step's concepts in the tones of their kinds; words that the text does not have any more say so. */
export function Portion({ stand: { step, portions, portion } }: { readonly stand: Stand }) {
  const { store, words } = useExplorer()
  const shown = portions[portion]
  if (!shown) return null
  if (!standsIn(store.atlas.attributes.text, shown))
    return (
      <p class="said gone" lang="zh-CN">
        {shown.quote}
        <span class="thus" lang={words.value.htmlLang}>
          {PRESENT_MESSAGES[words.value.language].gone}
        </span>
      </p>
    )
  return (
    <p class="said" lang="zh-CN">
      <KindWords quote={shown} keys={step.nodes} />
      <Thus words={shown} />
    </p>
  )
}

/** The words that answer a question, with what is meant marked in them. */
export function AnswerWords({ answer: { parts, marks } }: { readonly answer: Answer }) {
  const { text } = useExplorer().store.atlas.attributes
  return (
    <p class="said" lang="zh-CN">
      {parts.map((part) => (
        <span key={part.start} class="part">
          {part.cutBefore && '……'}
          <ToneRuns runs={toneRuns(text, part, marks)} />
          {part.cutAfter && '……'}
          <Thus words={part} />
        </span>
      ))}
    </p>
  )
}
