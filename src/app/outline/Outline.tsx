import { useSignal } from '@preact/signals'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { useExplorer, usePicked } from '../explorerContext.ts'
import { hovering } from '../hovering.ts'
import { KindMark } from '../KindMark.tsx'
import { Pinned } from '../Pinned.tsx'
import { toggleFold } from '../state/folding.ts'
import { closedSections } from '../state/sieve.ts'
import { select, toggleFilter } from '../state/transitions.ts'
import { UnreviewedMark } from '../UnreviewedMark.tsx'
import { moveOf, typeahead } from './moves.ts'
import { nearestItem } from './nearestItem.ts'
import { expandedIn, foldsText, initiallyOpened, type TreeItem, treeItems } from './tree.ts'

/** Characters typed within so many milliseconds of each other are one word. */
const TYPING_PAUSE = 700

interface LineProps {
  readonly item: TreeItem
  readonly expanded: boolean
  readonly current: boolean
  readonly selected: boolean
  readonly near: boolean
  /** Whether the section is hidden, itself or with one around it. */
  readonly closed: boolean
  /** Whether the section itself is shown; null where the line stands for none that can be hidden. */
  readonly shown: boolean | null
  readonly onToggle: (item: TreeItem) => void
}

/** One line of the tree. Its words are its accessible name; the twisty is for the pointer only. */
function Line({ item, expanded, current, selected, near, closed, shown, onToggle }: LineProps) {
  const { store, words } = useExplorer()
  const { hidden, hide, show } = words.value.outline
  const { comma } = words.value.signs
  const choose = () => {
    if (item.kind === null) onToggle(item)
    else store.dispatch(select(item.target, item.index))
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree handles the keys of all of its lines
    <div
      role="treeitem"
      class={`line level-${Math.min(item.level, 6)} ${item.kind ?? 'group'}${near ? ' near' : ''}${closed ? ' hidden' : ''}`}
      data-id={item.id}
      tabIndex={current ? 0 : -1}
      aria-level={item.level}
      aria-posinset={item.position}
      aria-setsize={item.siblings}
      aria-selected={selected}
      aria-expanded={item.hasChildren ? expanded : undefined}
      onClick={choose}
      {...(item.kind === null ? {} : hovering(store, item.target))}
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
        {item.signs !== '' && <span class="unseen">{`${comma}${item.signs}`}</span>}
        {item.unreviewed !== '' && <UnreviewedMark told={item.unreviewed} />}
        {item.kind !== null && item.target.kind === 'node' && <Pinned node={item.target.key} />}
        {closed && <span class="unseen">{hidden}</span>}
      </span>
      {shown !== null && (
        <span
          class="eye"
          aria-hidden="true"
          title={shown ? hide : show}
          onClick={(event) => {
            event.stopPropagation()
            store.dispatch(toggleFilter('sections', item.target.key))
          }}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path d="M1 8s2.5-4.5 7-4.5S15 8 15 8s-2.5 4.5-7 4.5S1 8 1 8Z" />
            {shown ? <circle cx="8" cy="8" r="2" /> : <path d="M2.5 13.5l11-11" />}
          </svg>
        </span>
      )}
    </div>
  )
}

/** The contents 目录: sections, their concepts, and these concepts' relations as one tree, so that all of the graph can be reached without the picture. */
export function Outline() {
  const { store, words } = useExplorer()
  const { atlas } = store
  const opened = useSignal<ReadonlySet<string>>(initiallyOpened(atlas))
  const folded = usePicked((state) => state.reading.folded)
  const expanded = useMemo(() => expandedIn(atlas, opened.value, folded), [atlas, opened.value, folded])
  const current = useSignal<string | null>(null)
  const tree = useRef<HTMLDivElement>(null)
  const typed = useRef({ text: '', at: 0 })
  const selection = usePicked((state) => state.selection)
  const items = useMemo(() => treeItems(atlas, words.value, expanded), [atlas, words.value, expanded])
  const at = Math.max(
    0,
    items.findIndex(({ id }) => id === current.value),
  )
  const near = nearestItem(atlas, items, selection)
  const hidden = usePicked((state) => state.hidden.sections)
  const closed = useMemo(() => closedSections(atlas, hidden), [atlas, hidden])
  /** The article itself is never hidden; what stands in a hidden section shows again with that. */
  const shownOf = ({ kind, target: { key } }: TreeItem): boolean | null => {
    const parent = kind === 'section' ? atlas.sections.get(key)?.parent : null
    if (!parent || (closed.has(parent) && !hidden.has(key))) return null
    return !hidden.has(key)
  }

  const toggle = (item: TreeItem) => {
    const { id, hasChildren, target } = item
    if (!hasChildren) return
    const inText = folded.has(target.key) && item.kind === 'section'
    if (inText || foldsText(atlas, item)) store.dispatch(toggleFold(atlas, target.key))
    if (foldsText(atlas, item)) return
    const next = new Set(opened.value)
    if (expanded.has(id)) next.delete(id)
    else next.add(id)
    opened.value = next
  }
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
    if (event.key === 'Delete') {
      event.preventDefault()
      if (shownOf(item) !== null) store.dispatch(toggleFilter('sections', item.target.key))
      return
    }
    const move = moveOf(event.key, items, at, expanded)
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
      onFocusIn={(event) => {
        const id = event.target instanceof HTMLElement ? event.target.dataset.id : undefined
        if (id !== undefined) current.value = id
      }}
    >
      {items.map((item, i) => (
        <Line
          key={item.id}
          item={item}
          expanded={expanded.has(item.id)}
          current={i === at}
          selected={
            item.kind !== null && selection?.kind === item.target.kind && selection.key === item.target.key
          }
          near={item.id === near}
          closed={closed.has(item.target.key)}
          shown={shownOf(item)}
          onToggle={toggle}
        />
      ))}
    </div>
  )
}
