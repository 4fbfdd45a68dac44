import { useEffect, useRef } from 'preact/hooks'
import { hovering } from '../hovering.ts'
import { LineMark } from '../LineMark.tsx'
import { placeWords } from '../placeWords.ts'
import { cuelessWords, cueWords, ruleWords } from '../ruleWords.ts'
import { Sentence } from '../Sentence.tsx'
import { placeLabel } from '../state/place.ts'
import { select, stepIndex } from '../state/transitions.ts'
import { isUnstated, type Step } from '../state/way/ways.ts'
import { useChosenIndex, useExplorer, usePathWords } from './pathContext.ts'

/**
 * One step with its sentence, both ends and cue in their tones: selects its relation, and where that is selected already shows its
 * next piece of evidence. `number` counts the steps of one way from 1.
 */
export function StepButton({ step, number }: { step: Step; number?: number }) {
  const { store, words } = useExplorer()
  const { atlas } = store
  const path = usePathWords()
  const chosen = useChosenIndex(step.edge)
  const button = useRef<HTMLButtonElement>(null)
  const selected = chosen !== null
  useEffect(() => {
    if (selected) button.current?.scrollIntoView?.({ block: 'nearest' })
  }, [selected])
  const attributes = atlas.edges.get(step.edge)?.attributes
  const evidence = attributes?.evidence[chosen ?? 0]
  if (!attributes || !evidence) return null
  const { types, bases, card, signs, verdicts } = words.value
  const target = { kind: 'edge', key: step.edge } as const
  const count = attributes.evidence.length
  const relation =
    step.within === null
      ? types[attributes.type][step.along ? 'out' : 'in']
      : path.within(placeLabel(atlas, step.within) || path.wholeText)
  return (
    <button
      type="button"
      class={selected ? 'step chosen' : 'step'}
      aria-current={selected ? 'step' : undefined}
      ref={button}
      onClick={() => store.dispatch(selected ? stepIndex(1, count) : select(target))}
      {...hovering(store, target)}
    >
      <span class="step-head">
        {number !== undefined && <span class="step-number">{number}</span>}
        <span class="relation">{relation}</span>
        <span class="quiet place">{placeWords(words.value, atlas, evidence.to)}</span>
        {count > 1 && (
          <span class="quiet" title={path.evidence((chosen ?? 0) + 1, count)}>
            {(chosen ?? 0) + 1}/{count}
          </span>
        )}
      </span>
      {isUnstated(step) && (
        <span class="flag">
          <LineMark basis={step.basis} />
          {bases[step.basis]}
          {path.pause}
          {path.flag}
        </span>
      )}
      {evidence.review?.verdict === 'doubtful' && <span class="flag">{verdicts.doubtful}</span>}
      {evidence.rule !== undefined && (
        <span class="quiet small rule">
          {[
            cueWords(evidence, types[attributes.type].out) || cuelessWords(words.value, evidence),
            `${card.rule} ${ruleWords(atlas.attributes, evidence.rule)}`,
          ]
            .filter(Boolean)
            .join(signs.comma)}
        </span>
      )}
      <span class="words">
        <Sentence evidence={evidence} short />
      </span>
    </button>
  )
}
