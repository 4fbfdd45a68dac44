import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { useExplorer, usePicked } from '../explorerContext.ts'
import { SEARCH_WORDS } from '../messages/search.ts'
import { conceptOf } from '../state/atlas.ts'
import { openPalette } from '../state/transitions.ts'
import { isAwaiting, traceThrough } from '../state/way/traceSteps.ts'
import { nodeName } from '../state/wording.ts'
import { type Before, opened, preview, putBack, targetOf } from './choose.ts'
import { partWords } from './partCounts.ts'
import { ResultRow } from './ResultRow.tsx'
import type { Group, GroupId, Result } from './results.ts'
import { type Searchable, useResults } from './useSearch.ts'

/** How far Page Up and Page Down go. */
const PAGE = 8
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: PAGE, PageUp: -PAGE }

const NOTHING: ReadonlySet<GroupId> = new Set()
const LISTBOX = 'search-results'

interface PaletteProps {
  readonly searchable: Searchable
  /** What was opened from here in this session, the latest first. */
  readonly recent: readonly Result[]
  readonly onOpened: (result: Result) => void
}

/** The field and the results below it: a dialog that holds the focus, over the left of the page so that stage and text stay in sight. */
export function Palette({ searchable, recent, onOpened }: PaletteProps) {
  const { store, act, reveal } = useExplorer()
  const { atlas } = store
  const language = usePicked((state) => state.language)
  const trace = usePicked((state) => state.trace)
  const words = SEARCH_WORDS[language]
  const dialog = useRef<HTMLDialogElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const before = useRef<Before>(store.state.peek())
  const [typed, setTyped] = useState('')
  const [unfolded, setUnfolded] = useState(NOTHING)
  const [active, setActive] = useState(0)
  const found = useResults(searchable, typed, unfolded)
  const empty = typed.trim() === ''
  const groups: readonly Group[] = empty
    ? [
        ...(recent.length > 0 ? [{ id: 'recent' as const, total: recent.length, results: recent }] : []),
        {
          id: 'commands' as const,
          total: searchable.commands.commands.length,
          results: searchable.commands.commands.map(
            (command): Result => ({ kind: 'command', command, start: 0, end: 0 }),
          ),
        },
      ]
    : found.groups
  const results = groups.flatMap((group) => group.results)
  const count = empty ? results.length : groups.reduce((sum, { total }) => sum + total, 0)
  const chosen = Math.min(active, results.length - 1)
  const idOf = (at: number) => `${LISTBOX}-${at}`

  useLayoutEffect(() => {
    const element = dialog.current
    const focused = document.activeElement
    element?.showModal()
    field.current?.focus()
    return () => {
      element?.close()
      if (focused instanceof HTMLElement && focused.isConnected) focused.focus({ preventScroll: true })
    }
  }, [])
  useEffect(() => {
    if (chosen > 0) document.getElementById(idOf(chosen))?.scrollIntoView({ block: 'nearest' })
    else dialog.current?.querySelector('.results')?.scrollTo({ top: 0 })
  }, [chosen, typed])

  const type = (value: string) => {
    setTyped(value)
    setUnfolded(NOTHING)
    setActive(0)
  }
  const close = () => store.dispatch(putBack(before.current))
  const look = (at: number) => {
    setActive(at)
    const result = results[at]
    if (!result) return
    store.dispatch(preview(result, atlas, before.current))
    const target = targetOf(result, atlas)
    if (target) reveal(target, dialog.current?.getBoundingClientRect().right ?? 0)
  }
  const choose = (result: Result | undefined, asEnd: boolean) => {
    if (!result) return
    if (result.kind === 'more') {
      setUnfolded(new Set([...unfolded, result.group]))
      return
    }
    if (asEnd) {
      if (result.kind !== 'node' || !conceptOf(atlas, result.key)) return
      store.dispatch(traceThrough(atlas, result.key))
      if (isAwaiting(store.state.peek())) field.current?.select()
      else store.dispatch(openPalette(false))
      return
    }
    onOpened(result)
    if (result.kind === 'command') {
      close()
      result.command.run({ store, act })
    } else store.dispatch(opened(result, before.current))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return
    const step = STEPS[event.key]
    if (event.key === 'Enter') choose(results[chosen], event.shiftKey)
    else if (step !== undefined && results.length > 0) {
      // One at a time goes round the ends, a page stops there.
      const next = chosen + step
      look(
        Math.abs(step) === 1
          ? (next + results.length) % results.length
          : Math.min(Math.max(next, 0), results.length - 1),
      )
    } else return
    event.preventDefault()
  }
  /** A field has one line: what is pasted keeps its words apart. */
  const onPaste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData?.getData('text/plain') ?? ''
    if (!/[\r\n]/.test(pasted)) return
    event.preventDefault()
    type(pasted.replace(/\s+/g, ' ').trim())
  }

  let at = -1
  return (
    <dialog
      ref={dialog}
      class="search"
      aria-label={words.title}
      onKeyDown={onKeyDown}
      onCancel={(event) => {
        event.preventDefault()
        close()
      }}
      onClick={(event) => {
        if (event.target === dialog.current) close()
      }}
    >
      <div class="search-page">
        <div class="search-field">
          <input
            ref={field}
            type="text"
            role="combobox"
            aria-label={words.title}
            aria-expanded={results.length > 0}
            aria-controls={LISTBOX}
            aria-autocomplete="list"
            aria-activedescendant={results.length > 0 ? idOf(chosen) : undefined}
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            enterkeyhint="go"
            placeholder={words.placeholder}
            value={typed}
            onInput={(event) => type(event.currentTarget.value)}
            onPaste={onPaste}
          />
          <button type="button" class="close" aria-label={words.close} onClick={close}>
            ×
          </button>
        </div>
        {trace?.from && trace.to === null && trace.toward === undefined && (
          <p class="asking">{words.asFrom(nodeName(atlas, trace.from))}</p>
        )}
        <div class="results" id={LISTBOX} role="listbox" aria-label={words.results}>
          {groups.map(({ id, total, results: own, parts }) => (
            // biome-ignore lint/a11y/useSemanticElements: options stand in groups, not in a form
            <div key={id} role="group" aria-labelledby={`${LISTBOX}-${id}`}>
              <p id={`${LISTBOX}-${id}`} class="group">
                {words.groups[id]}
                {!empty && total > 0 && <small>{total}</small>}
                {parts && (
                  <small class="parts" title={words.parts}>
                    {partWords(atlas, parts).map((part) => (
                      <span key={part}>{part}</span>
                    ))}
                  </small>
                )}
              </p>
              {own.map((result) => {
                at += 1
                const place = at
                return (
                  <ResultRow
                    key={place}
                    id={idOf(place)}
                    result={result}
                    active={place === chosen}
                    onAim={() => setActive(place)}
                    onChoose={(event) => choose(result, event.shiftKey)}
                  />
                )
              })}
            </div>
          ))}
        </div>
        {!empty && results.length === 0 && found.final && (
          <div class="none">
            <p>{words.none(typed.trim())}</p>
            <ul>
              {words.advice.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        )}
        <p class="unseen" role="status">
          {empty ? '' : results.length === 0 ? words.none(typed.trim()) : words.found(count)}
        </p>
        <p class="hints" aria-hidden="true">
          <span>
            <kbd>↑</kbd> <kbd>↓</kbd> {words.hints.move}
          </span>
          <span>
            <kbd>Enter</kbd> {words.hints.open}
          </span>
          <span>
            <kbd>Shift Enter</kbd> {words.hints.end}
          </span>
          <span>
            <kbd>Esc</kbd> {words.hints.leave}
          </span>
        </p>
      </div>
    </dialog>
  )
}
