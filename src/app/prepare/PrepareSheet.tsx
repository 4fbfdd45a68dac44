import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { lostOf } from '../../model/steps/lostOf.ts'
import { useExplorer, usePicked } from '../explorerContext.ts'
import { PREPARE_MESSAGES, type StepDeed } from '../messages/prepare.ts'
import { PRESENT_MESSAGES } from '../messages/present.ts'
import { SPEAKER_MESSAGES } from '../messages/speaker.ts'
import { Sheet } from '../Sheet.tsx'
import { goToStep, shownSteps } from '../state/presenting.ts'
import { editTalk, redoTalk, type StepsEdit, undoTalk } from '../state/talk.ts'
import {
  addAfter,
  freeId,
  leaveOut,
  mergeNext,
  moveTo,
  remove,
  replaceSteps,
  setDetail,
} from '../state/talkEdits.ts'
import { sameSteps } from '../state/talkLink.ts'
import { articleSteps } from '../state/talkOf.ts'
import { stepOfView } from '../state/talkOwn.ts'
import { splitStep } from '../state/talkSplit.ts'
import { openSheet, startTalk } from '../state/transitions.ts'
import { targetWords } from '../state/wording.ts'
import { type DragTarget, dragSteps } from './dragSteps.ts'
import { KeptLine } from './KeptLine.tsx'
import type { Keeper } from './keeper.ts'
import { createQueue } from './pictureQueue.ts'
import { type PrepareKey, prepareKeyOf, type Way } from './prepareKeys.ts'
import type { PreparePlace } from './preparePlace.ts'
import { StepCard } from './StepCard.tsx'
import { StepDetails } from './StepDetails.tsx'
import { createPictureShop } from './StepPicture.tsx'
import { sameLooks } from './stepLook.ts'
import { TakeAlong } from './TakeAlong.tsx'

const isField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('textarea, select, input')

/** How many cards stand in a row, by where they stand. */
function rowLength(list: HTMLElement | null): number {
  const items = [...(list?.children ?? [])].filter((item): item is HTMLElement => item instanceof HTMLElement)
  const [first] = items
  return Math.max(1, items.filter(({ offsetTop }) => offsetTop === first?.offsetTop).length)
}

/** The panel in which a talk is prepared: all its steps as small pictures, and beside them all of the chosen one. */
export function PrepareSheet({ place, keeper }: { readonly place: PreparePlace; readonly keeper: Keeper }) {
  const explorer = useExplorer()
  const { store, words } = explorer
  const { atlas } = store
  const own = PREPARE_MESSAGES[words.value.language]
  const lengths = PRESENT_MESSAGES[words.value.language].length
  const talk = usePicked((state) => state.talk)
  const standing = usePicked(({ presenting }) => presenting?.step ?? null)
  const steps = talk?.steps ?? []
  const shop = useMemo(() => createPictureShop(window, createQueue(window)), [])
  const [chosenId, setChosen] = useState(standing ?? place.chosen)
  const [target, setTarget] = useState<DragTarget | null>(null)
  const [told, setTold] = useState('')
  const list = useRef<HTMLOListElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const name = useRef<HTMLInputElement>(null)
  const notes = useRef<HTMLTextAreaElement>(null)
  /** Where the chosen step stood when it was last there. */
  const stood = useRef(0)
  /** Whether the chosen card is to have the focus once it is drawn. */
  const focusNext = useRef(false)
  const found = steps.findIndex(({ id }) => id === chosenId)
  const at = found >= 0 ? found : Math.min(stood.current, Math.max(0, steps.length - 1))
  stood.current = at
  const chosen = steps[at] ?? null
  const shown = useMemo(() => (talk === null ? [] : shownSteps(talk)), [talk])
  const numbers = useMemo(() => new Map(shown.map(({ id }, i) => [id, i + 1])), [shown])
  const lost = useMemo(() => lostOf(atlas.file, steps), [atlas, steps])
  const lostIds = useMemo(() => new Set(lost.map(({ step }) => step)), [lost])
  const [long, short] = useMemo(() => [articleSteps(atlas.file), articleSteps(atlas.file, 'short')], [atlas])
  const [isLong, isShort] = useMemo(() => {
    const plain = steps.filter(({ subject }) => subject !== 'own').map(({ title, skipped, ...step }) => step)
    return [sameSteps(plain, long), sameSteps(plain, short)]
  }, [steps, long, short])
  // Writing changes no picture.
  const drawn = useRef(steps)
  if (!sameLooks(drawn.current, steps)) drawn.current = steps

  const card = (id: string | undefined): HTMLElement | null =>
    [...(list.current?.children ?? [])]
      .filter((item): item is HTMLElement => item instanceof HTMLElement)
      .find(({ dataset }) => dataset.step === id)
      ?.querySelector('button') ?? null
  const choose = (id: string, focus = false) => {
    place.chosen = id
    setChosen(id)
    if (focus) focusNext.current = true
  }
  const edit = (change: StepsEdit, run?: string) => store.dispatch(editTalk(change, run))
  const isOnCard = (): boolean => list.current?.contains(document.activeElement) ?? false
  // A card that is moved or goes loses the focus that it had before this drawing.
  const held = isOnCard()
  useLayoutEffect(() => {
    if (held && !isOnCard()) focusNext.current = true
    if (!focusNext.current) return
    focusNext.current = false
    const button = card(chosen?.id)
    button?.focus({ preventScroll: true })
    button?.scrollIntoView({ block: 'nearest' })
  })
  useLayoutEffect(() => {
    if (!list.current || !scroller.current) return
    return dragSteps(list.current, scroller.current, {
      onTarget: setTarget,
      onDrop: ({ id, place: to }) => {
        edit(moveTo(id, to))
        choose(id, true)
      },
    })
  }, [])

  const present = (id: string | null) =>
    store.dispatch((state) => {
      const begun = startTalk(state)
      const first = state.talk && id !== null ? shownSteps(state.talk).findIndex((step) => step.id === id) : 0
      return goToStep(Math.max(0, first), atlas)(openSheet(null)(begun))
    })
  const add = () => {
    const state = store.state.peek()
    const title = state.selection
      ? targetWords(words.value, atlas, state.selection)
      : `${words.value.views[state.view]} · ${words.value.details[state.detail]}`
    const id = freeId(steps, 'own')
    edit(addAfter(stepOfView(atlas, { ...state, sheet: null }, title), chosen?.id ?? null))
    choose(id, true)
  }
  const move = (to: number) => {
    if (!chosen) return
    const next = Math.max(0, Math.min(to, steps.length - 1))
    if (next === at) return
    edit(moveTo(chosen.id, next))
    setTold(own.moved(next + 1, steps.length))
    focusNext.current = true
  }
  const act = (deed: StepDeed) => {
    if (!chosen) return
    const { id } = chosen
    const deeds: Readonly<Record<StepDeed, () => void>> = {
      present: () => {
        if (!chosen.skipped) present(id)
      },
      leaveOut: () => edit(leaveOut(id, true)),
      putBack: () => edit(leaveOut(id, false)),
      earlier: () => move(at - 1),
      later: () => move(at + 1),
      merge: () => edit(mergeNext(id)),
      split: () => edit(splitStep(atlas, id)),
      remove: () => edit(remove(id)),
    }
    deeds[deed]()
  }
  const wayFrom = (by: Way): number =>
    ({
      next: at + 1,
      previous: at - 1,
      below: at + rowLength(list.current),
      above: at - rowLength(list.current),
      first: 0,
      last: steps.length - 1,
    })[by]
  const onKey = (key: PrepareKey) => {
    switch (key.does) {
      case 'choose': {
        const next = steps[Math.max(0, Math.min(wayFrom(key.by), steps.length - 1))]
        if (next) choose(next.id, true)
        return
      }
      case 'move':
        return move(wayFrom(key.by))
      case 'detail':
        return chosen ? edit(setDetail(chosen.id, key.detail)) : undefined
      case 'leaveOut':
        return act(chosen?.skipped ? 'putBack' : 'leaveOut')
      case 'rename':
        return name.current?.select()
      case 'notes':
        return notes.current?.focus()
      case 'add':
        return add()
      case 'form':
        return edit(replaceSteps(isShort ? long : short))
      case 'undo':
        return store.dispatch(undoTalk)
      case 'redo':
        return store.dispatch(redoTalk)
      default:
        return act(key.does)
    }
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return
    const leaves = event.key === 'Escape' || (event.key === 'Enter' && event.target === name.current)
    if (leaves && isField(event.target)) {
      event.preventDefault()
      event.stopPropagation()
      card(chosen?.id)?.focus()
      return
    }
    const key = prepareKeyOf(event, isOnCard())
    if (key === null) return
    event.preventDefault()
    event.stopPropagation()
    onKey(key)
  }
  const onOpen = () => {
    if (scroller.current) scroller.current.scrollTop = place.scrolled
    const button = card(chosen?.id)
    button?.focus({ preventScroll: true })
    button?.scrollIntoView({ block: 'nearest' })
  }
  /** On which side of a card the dragged one would come to stand. */
  const gapAt = (id: string): 'before' | 'after' | null => {
    if (target === null || target.id === id) return null
    const rest = steps.filter((step) => step.id !== target.id)
    if (rest[target.place]?.id === id) return 'before'
    return target.place >= rest.length && rest[rest.length - 1]?.id === id ? 'after' : null
  }
  const form = (form: typeof long, pressed: boolean, label: string) => (
    <button
      type="button"
      class="tool"
      aria-pressed={pressed}
      onClick={() => {
        edit(replaceSteps(form))
        focusNext.current = false
      }}
    >
      {label}
    </button>
  )
  const icon = (path: string) => (
    <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  )
  return (
    <Sheet
      title={own.title}
      onOpen={onOpen}
      tools={
        <div class="prepare-tools">
          <span class="shown">{own.count(steps.length, steps.length - shown.length)}</span>
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a line */}
          <span class="pair" role="group" aria-label={own.form}>
            {form(long, isLong, lengths.full(long.length))}
            {form(short, isShort, lengths.short(short.length))}
          </span>
          <span class="pair">
            <button
              type="button"
              class="tool"
              aria-label={own.undo}
              title={`${own.undo} (Ctrl+Z)`}
              disabled={(talk?.past.length ?? 0) === 0}
              onClick={() => store.dispatch(undoTalk)}
            >
              {icon('M5 3 2 6l3 3M2 6h7a4 4 0 0 1 0 8H6')}
            </button>
            <button
              type="button"
              class="tool"
              aria-label={own.redo}
              title={`${own.redo} (Ctrl+Shift+Z)`}
              disabled={(talk?.future.length ?? 0) === 0}
              onClick={() => store.dispatch(redoTalk)}
            >
              {icon('m11 3 3 3-3 3m3-3H7a4 4 0 0 0 0 8h3')}
            </button>
          </span>
          <button type="button" class="tool" title={own.addHint} onClick={add}>
            {own.add}
            <kbd>A</kbd>
          </button>
          <button
            type="button"
            class="tool start"
            disabled={shown.length === 0}
            onClick={() => present(null)}
          >
            {own.start}
          </button>
          <button
            type="button"
            class="tool with-speaker"
            title={words.value.actions.speaker}
            disabled={shown.length === 0}
            onClick={() => {
              present(null)
              explorer.act('speaker')
            }}
          >
            {SPEAKER_MESSAGES[words.value.language].name}
          </button>
        </div>
      }
    >
      <section class="prepare" aria-label={own.title} onKeyDown={onKeyDown}>
        <div class="prepare-kept">
          <KeptLine keeper={keeper} steps={steps} lost={lost} onChoose={(id) => choose(id, true)} />
          <TakeAlong steps={steps} keeper={keeper} place={place} />
        </div>
        <div class="prepare-rooms">
          <div
            class="step-scroller"
            ref={scroller}
            onScroll={({ currentTarget }) => {
              place.scrolled = currentTarget.scrollTop
            }}
          >
            {steps.length === 0 && <p class="no-step">{own.empty}</p>}
            <ol class="step-list" ref={list} aria-label={own.steps}>
              {steps.map((step, i) => (
                <StepCard
                  key={step.id}
                  pictured={{ steps: drawn.current, step: drawn.current[i] ?? step }}
                  step={step}
                  number={numbers.get(step.id) ?? null}
                  chosen={step === chosen}
                  lost={lostIds.has(step.id)}
                  gap={gapAt(step.id)}
                  shop={shop}
                  onChoose={() => choose(step.id)}
                />
              ))}
            </ol>
            <p class="prepare-keys">{own.keys}</p>
          </div>
          {chosen && (
            <StepDetails
              key={chosen.id}
              steps={steps}
              step={chosen}
              number={numbers.get(chosen.id) ?? null}
              lost={lost.find(({ step }) => step === chosen.id) ?? null}
              name={name}
              notes={notes}
              edit={edit}
              act={act}
            />
          )}
        </div>
        <p class="unseen" role="status">
          {told}
        </p>
      </section>
    </Sheet>
  )
}
