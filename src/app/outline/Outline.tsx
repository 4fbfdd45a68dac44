import { type ReadonlySignal, useSignal } from '@preact/signals'
import { useCallback, useEffect, useMemo, useRef } from 'preact/hooks'
import { useExplorer, usePicked } from '../explorerContext.ts'
import { KindMark } from '../KindMark.tsx'
import { hoverOn, select } from '../state/transitions.ts'
import { moveOf, typeahead } from './moves.ts'
import { nearestItem } from './nearestItem.ts'
import { initiallyExpanded, type TreeItem, treeItems } from './tree.ts'

/** Characters typed within so many milliseconds of each other are one word. */
const TYPING_PAUSE = 700

interface LineProps {
  readonly item: TreeItem
  /** The ids of all lines that are open. Read here, so that a line is drawn again only where something of its own has changed. */
  readonly expanded: ReadonlySignal<ReadonlySet<string>>
  readonly current: boolean
  readonly selected: boolean
  readonly near: boolean
  readonly onToggle: (item: TreeItem) => void
}

/** One line of the tree. Its words are its accessible name; the twisty is for the pointer only. */
function Line({ item, expanded, current, selected, near, onToggle }: LineProps) {
  const { store } = useExplorer()
  const choose = () => {
    if (item.kind === null) onToggle(item)
    else store.dispatch(select(item.target, item.index))
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree handles the keys of all of its lines
    <div
      role="treeitem"
      class={`line level-${Math.min(item.level, 6)} ${item.kind ?? 'group'}${near ? ' near' : ''}`}
      data-id={item.id}
      tabIndex={current ? 0 : -1}
      aria-level={item.level}
      aria-posinset={item.position}
      aria-setsize={item.siblings}
      aria-selected={selected}
      aria-expanded={item.hasChildren ? expanded.value.has(item.id) : undefined}
      onClick={choose}
      onMouseEnter={() => item.kind !== null && store.dispatch(hoverOn(item.target))}
      onMouseLeave={() => store.dispatch(hoverOn(null))}
    >
      <span
        class={`twisty${item.hasChildren ? '' : ' none'}`}
        aria-hidden="true"
        onClick={(event) => {
          event.stopPropagation()
          onToggle(item)
        }}
      />
      {item.relation !== '' && <span class="relation">{item.relation} </span>}
      {item.kind !== null && item.kind !== 'section' && <KindMark kind={item.kind} />}
      <span class="words" title={item.label}>
        {item.marker !== '' && <span class="marker">{item.marker}</span>}
        {item.label}
      </span>
    </div>
  )
}

/** The contents 目录: sections, their concepts, and these concepts' relations as one tree, so that all of the graph can be reached without the picture. */
export function Outline() {
  const { store, words } = useExplorer()
  const { atlas } = store
  const expanded = useSignal<ReadonlySet<string>>(initiallyExpanded(atlas))
  const current = useSignal<string | null>(null)
  const tree = useRef<HTMLDivElement>(null)
  const typed = useRef({ text: '', at: 0 })
  const selection = usePicked((state) => state.selection)
  const items = useMemo(
    () => treeItems(atlas, words.value, expanded.value),
    [atlas, words.value, expanded.value],
  )
  const at = Math.max(
    0,
    items.findIndex(({ id }) => id === current.value),
  )
  const near = nearestItem(atlas, items, selection)

  const toggle = useCallback(
    ({ id, hasChildren }: TreeItem) => {
      if (!hasChildren) return
      const next = new Set(expanded.value)
      if (!next.delete(id)) next.add(id)
      expanded.value = next
    },
    [expanded],
  )
  const elementOf = (id: string): HTMLElement | undefined =>
    [...(tree.current?.querySelectorAll<HTMLElement>('[role=treeitem]') ?? [])].find(
      (element) => element.dataset.id === id,
    )
  const focus = (id: string) => {
    current.value = id
    elementOf(id)?.focus()
  }

  // A new selection is brought into view; afterwards the reader of the outline scrolls as they like.
  useEffect(() => {
    const element = near === null ? undefined : elementOf(near)
    const box = tree.current
    if (!element || !box) return
    const top = element.offsetTop - box.offsetTop
    if (top < box.scrollTop || top + element.offsetHeight > box.scrollTop + box.clientHeight)
      box.scrollTop = top - box.clientHeight / 2
  }, [selection])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const item = items[at]
    if (!item) return
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      if (item.kind === null) toggle(item)
      else store.dispatch(select(item.target, item.index))
      return
    }
    const move = moveOf(event.key, items, at, expanded.value)
    if (move) {
      event.preventDefault()
      if (move.kind === 'focus') focus(move.id)
      else toggle(item)
      return
    }
    if ([...event.key].length !== 1) return
    const text =
      event.timeStamp - typed.current.at < TYPING_PAUSE ? typed.current.text + event.key : event.key
    const found = typeahead(items, at, text)
    typed.current = { text, at: event.timeStamp }
    if (!found) return
    event.preventDefault()
    focus(found.id)
  }

  return (
    <div
      class="outline-tree"
      role="tree"
      aria-label={words.value.outline.title}
      ref={tree}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        const id = event.target instanceof HTMLElement ? event.target.dataset.id : undefined
        if (id !== undefined) current.value = id
      }}
    >
      {items.map((item, i) => (
        <Line
          key={item.id}
          item={item}
          expanded={expanded}
          current={i === at}
          selected={
            item.kind !== null && selection?.kind === item.target.kind && selection.key === item.target.key
          }
          near={item.id === near}
          onToggle={toggle}
        />
      ))}
    </div>
  )
}
