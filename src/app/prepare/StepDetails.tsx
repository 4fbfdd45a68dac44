import type { RefObject } from 'preact'
import { useMemo, useRef } from 'preact/hooks'
import { DETAILS, isDetail, isLayoutId } from '../../model/kinds.ts'
import type { Lost } from '../../model/steps/lostOf.ts'
import type { Step } from '../../model/steps/steps.ts'
import { useExplorer } from '../explorerContext.ts'
import { PREPARE_MESSAGES, type StepDeed } from '../messages/prepare.ts'
import { PRESENT_MESSAGES } from '../messages/present.ts'
import { Notes } from '../Notes.tsx'
import { placeWords } from '../placeWords.ts'
import type { StepsEdit } from '../state/talk.ts'
import { mergePartner, note, rename, setDetail, setView } from '../state/talkEdits.ts'
import { piecesOf } from '../state/talkSplit.ts'
import { isStepUnreviewed } from '../state/unreviewed.ts'
import { stepPlace, stepTitle } from '../stepWords.ts'
import { Unreviewed } from '../Unreviewed.tsx'
import { LostLines } from './LostLines.tsx'

/** Milliseconds without a letter after which writing counts as a new change: what is taken back at once is what was written at once. */
const BREATH = 1500

interface StepDetailsProps {
  readonly steps: readonly Step[]
  readonly step: Step
  readonly number: number | null
  readonly lost: Lost | null
  readonly name: RefObject<HTMLInputElement>
  readonly notes: RefObject<HTMLTextAreaElement>
  readonly edit: (edit: StepsEdit, run?: string) => void
  readonly act: (deed: StepDeed) => void
}

/** The keys of the deeds, as they are printed. */
const KEYS: Readonly<Record<StepDeed, string>> = {
  present: 'P',
  leaveOut: 'X',
  putBack: 'X',
  earlier: 'Alt+←',
  later: 'Alt+→',
  merge: 'M',
  split: 'S',
  remove: '',
}

/** All of the chosen step that can be changed. */
export function StepDetails({ steps, step, number, lost, name, notes, edit, act }: StepDetailsProps) {
  const { store, words } = useExplorer()
  const { atlas } = store
  const own = PREPARE_MESSAGES[words.value.language]
  const untitled = stepTitle(PRESENT_MESSAGES[words.value.language], atlas, { ...step, title: '' })
  const place = stepPlace(words.value, atlas, step)
  const written = useRef({ at: 0, run: 0 })
  const runOf = (field: string, at: number): string => {
    if (at - written.current.at > BREATH) written.current.run++
    written.current.at = at
    return `${field} ${step.id} ${written.current.run}`
  }
  const isGone = (quote: string) => lost?.quotes.includes(quote) ?? false
  const splits = useMemo(() => piecesOf(atlas, step).length > 1, [atlas, step])
  const unreviewed = useMemo(() => isStepUnreviewed(atlas, step), [atlas, step])
  const at = steps.indexOf(step)
  const can: Readonly<Partial<Record<StepDeed, boolean>>> = {
    earlier: at > 0,
    later: at < steps.length - 1,
    merge: mergePartner(steps, step.id) !== null,
    split: splits,
    present: !step.skipped,
  }
  const deed = (what: StepDeed) => {
    const able = can[what] ?? true
    const key = KEYS[what]
    return (
      <button
        key={what}
        type="button"
        class="tool"
        disabled={!able}
        title={able ? undefined : own.cannot[what]}
        onClick={() => act(what)}
      >
        {own.does[what]}
        {key !== '' && <kbd>{key}</kbd>}
      </button>
    )
  }
  return (
    <section
      class="step-details"
      aria-label={own.step(
        number ?? 0,
        place,
        stepTitle(PRESENT_MESSAGES[words.value.language], atlas, step),
      )}
    >
      <p class="step-head">
        <span class="number">{number ?? own.out}</span>
        {place !== '' && <span class="ordinal">{place}</span>}
        <span>{untitled}</span>
      </p>
      {unreviewed && <Unreviewed />}
      {lost && <LostLines lost={lost} />}
      <label>
        <span>{own.name}</span>
        <input
          ref={name}
          type="text"
          value={step.title ?? ''}
          placeholder={untitled}
          title={own.nameHint}
          onInput={({ currentTarget, timeStamp }) =>
            edit(rename(step.id, currentTarget.value), runOf('name', timeStamp))
          }
        />
      </label>
      <div class="step-said" lang="zh-CN">
        {step.quotes.length === 0 ? (
          <p class="quiet" lang={words.value.htmlLang}>
            {own.saysNothing}
          </p>
        ) : (
          step.quotes.map((quote) => (
            <p key={`${quote.start} ${quote.end}`} class={isGone(quote.quote) ? 'is-lost' : undefined}>
              {quote.quote}
              {!isGone(quote.quote) && <span class="where">{placeWords(words.value, atlas, quote)}</span>}
            </p>
          ))
        )}
      </div>
      <label class="step-notes">
        <span>{own.notes}</span>
        <textarea
          ref={notes}
          value={step.notes ?? ''}
          placeholder={own.notesHint}
          onInput={({ currentTarget, timeStamp }) =>
            edit(note(step.id, currentTarget.value), runOf('notes', timeStamp))
          }
        />
      </label>
      {step.notes !== undefined && <Notes markdown={step.notes} />}
      <div class="step-choices">
        <label>
          <span>{own.rest}</span>
          <select
            value={String(step.detail ?? 0)}
            onChange={({ currentTarget }) => {
              const chosen = Number(currentTarget.value)
              edit(setDetail(step.id, isDetail(chosen) ? chosen : null))
            }}
          >
            <option value="0">{own.restNone}</option>
            {DETAILS.map((detail) => (
              <option key={detail} value={String(detail)}>
                {words.value.details[detail]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{own.view}</span>
          <select
            value={step.view ?? atlas.attributes.layouts[0] ?? ''}
            onChange={({ currentTarget: { value } }) => {
              const first = value === atlas.attributes.layouts[0]
              edit(setView(step.id, isLayoutId(value) && !first ? value : null))
            }}
          >
            {atlas.attributes.layouts.map((view) => (
              <option key={view} value={view}>
                {words.value.views[view]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div class="step-deeds">
        {deed('present')}
        {deed(step.skipped ? 'putBack' : 'leaveOut')}
        {deed('earlier')}
        {deed('later')}
        {deed('merge')}
        {deed('split')}
        {step.subject === 'own' && deed('remove')}
      </div>
    </section>
  )
}
