import { useMemo } from 'preact/hooks'
import type { Step } from '../../model/steps/steps.ts'
import { useExplorer } from '../explorerContext.ts'
import { PREPARE_MESSAGES } from '../messages/prepare.ts'
import { PRESENT_MESSAGES } from '../messages/present.ts'
import { isStepUnreviewed } from '../state/unreviewed.ts'
import { stepPlace, stepTitle } from '../stepWords.ts'
import { UnreviewedMark } from '../UnreviewedMark.tsx'
import { type PictureShop, StepPicture } from './StepPicture.tsx'

interface StepCardProps {
  readonly step: Step
  /** The talk and the step as they are painted. */
  readonly pictured: { readonly steps: readonly Step[]; readonly step: Step }
  /** Its place in the talk, from 1; null for one that is left out. */
  readonly number: number | null
  readonly chosen: boolean
  readonly lost: boolean
  /** Where a step that is dragged would be put: before this one, after it, or elsewhere. */
  readonly gap: 'before' | 'after' | null
  readonly shop: PictureShop
  readonly onChoose: () => void
}

/** One step as a small picture with its number, place and name. */
export function StepCard({ step, pictured, number, chosen, lost, gap, shop, onChoose }: StepCardProps) {
  const { store, words } = useExplorer()
  const own = PREPARE_MESSAGES[words.value.language]
  const title = stepTitle(PRESENT_MESSAGES[words.value.language], store.atlas, step)
  const place = stepPlace(words.value, store.atlas, step)
  const marks = [step.skipped ? own.out : '', lost ? own.lost : '', step.notes ? own.noted : ''].filter(
    (mark) => mark !== '',
  )
  const unreviewed = useMemo(() => isStepUnreviewed(store.atlas, step), [store, step])
  const classes = ['step-card', step.skipped ? 'out' : '', gap === null ? '' : `gap-${gap}`]
  return (
    <li class={classes.filter((name) => name !== '').join(' ')} data-step={step.id}>
      <button
        type="button"
        aria-current={chosen ? 'true' : undefined}
        tabIndex={chosen ? 0 : -1}
        onClick={onChoose}
        onFocus={onChoose}
      >
        <span class="step-frame" aria-hidden="true">
          {step.subject === 'cover' ? (
            <span class="step-cover" lang="zh-CN">
              {title}
            </span>
          ) : (
            <StepPicture {...pictured} shop={shop} />
          )}
        </span>
        <span class="step-line">
          <span class="number">{number ?? '–'}</span>
          {place !== '' && <span class="ordinal">{place}</span>}
          <span class="name">{title}</span>
          {unreviewed && <UnreviewedMark />}
        </span>
        {marks.length > 0 && (
          <span class="step-marks">
            {marks.map((mark) => (
              <span key={mark} class={mark === own.lost ? 'is-lost' : undefined}>
                {mark}
              </span>
            ))}
          </span>
        )}
      </button>
      <span class="grip" title={own.drag} aria-hidden="true" />
    </li>
  )
}
