import type { GraphEdge } from '../../model/graphFile.ts'
import { useExplorer } from '../explorerContext.ts'
import { LineMark } from '../LineMark.tsx'
import { MadeBy } from '../MadeBy.tsx'
import { NodeLink } from '../NodeLink.tsx'
import { placeWords } from '../placeWords.ts'
import { cuelessWords, cueWords } from '../ruleWords.ts'
import { Sentence } from '../Sentence.tsx'
import { SourceButton } from './SourceButton.tsx'
import { Stepper } from './Stepper.tsx'

/** A relation: both ends, its type and what it rests on, and the chosen sentence with ends and cue words in three tones. */
export function EdgeCard({ edge, index }: { edge: GraphEdge; index: number }) {
  const { store, words } = useExplorer()
  const { card, types, bases } = words.value
  const { type, basis, evidence } = edge.attributes
  const shown = evidence[index]
  const cueless = shown && basis === 'stated' ? cuelessWords(words.value, shown) : ''
  return (
    <>
      <p class="kind relation">
        <LineMark basis={basis} arrow />
        {bases[basis]}
      </p>
      <div class="ends">
        <NodeLink node={edge.source} tone="from" />
        <p class="type">
          <span class={shown && shown.cues.length > 0 ? 'is-cue' : undefined}>{types[type].out}</span>
        </p>
        <NodeLink node={edge.target} tone="to" />
      </div>
      <p class="asks">
        <SourceButton />
      </p>
      {shown && (
        <>
          <Stepper
            label={card.evidence}
            index={index}
            count={evidence.length}
            place={placeWords(words.value, store.atlas, shown.from)}
          />
          <blockquote>
            <Sentence evidence={shown} />
          </blockquote>
          {cueless !== '' && <p class="quiet small">{cueless}</p>}
          {basis !== 'structure' && <MadeBy made={shown} what={cueWords(shown, types[type].out)} />}
        </>
      )}
    </>
  )
}
