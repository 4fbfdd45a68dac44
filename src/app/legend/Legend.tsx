import type { ComponentChildren } from 'preact'
import { useMemo } from 'preact/hooks'
import { BASES, EDGE_TYPES, NODE_KINDS } from '../../model/kinds.ts'
import { useExplorer, usePicked } from '../explorerContext.ts'
import { KindMark } from '../KindMark.tsx'
import { LineMark } from '../LineMark.tsx'
import { type Count, countsOf } from '../state/counts.ts'
import { isPanelOpen } from '../state/panels.ts'
import { shownKeys } from '../state/shown.ts'
import { clearFilters, showPanel, toggleFilter } from '../state/transitions.ts'

interface EntryProps {
  readonly name: string
  readonly count: Count
  readonly hidden: boolean
  readonly onToggle: () => void
  readonly children?: ComponentChildren
}

/** One entry: its mark, its name, how many are shown of how many; pressed while it is shown. */
function Entry({ name, count, hidden, onToggle, children }: EntryProps) {
  const { words } = useExplorer()
  const { legend } = words.value
  return (
    <li>
      <button
        type="button"
        aria-pressed={!hidden}
        aria-label={`${legend.show(name)}，${legend.count(count.shown, count.all)}`}
        title={legend.count(count.shown, count.all)}
        onClick={onToggle}
      >
        {children}
        <span class="name">{name}</span>
        <span class="count">
          {count.shown}
          <span class="all">/{count.all}</span>
        </span>
      </button>
    </li>
  )
}

/** What shapes, colours and lines mean, with counts; each entry hides or shows what it names. Folded, the kinds remain. */
export function Legend() {
  const { store, words, room } = useExplorer()
  const { atlas } = store
  const hidden = usePicked((state) => state.hidden)
  const shown = usePicked((state) => shownKeys(atlas, state))
  const panels = usePicked((state) => state.panels)
  const counts = useMemo(() => countsOf(atlas, shown), [atlas, shown])
  const open = isPanelOpen(panels, 'legend', room.value)
  const { legend, kinds, types, bases } = words.value
  const filtered = hidden.kinds.size + hidden.types.size + hidden.bases.size > 0
  return (
    <section class={open ? 'legend' : 'legend folded'} aria-label={legend.title}>
      <ul aria-label={legend.kinds}>
        {open && (
          <li class="group" aria-hidden="true">
            {legend.kinds}
          </li>
        )}
        {NODE_KINDS.flatMap((kind) => {
          const count = counts.kinds.get(kind)
          if (!count) return []
          return (
            <Entry
              key={kind}
              name={kinds[kind]}
              count={count}
              hidden={hidden.kinds.has(kind)}
              onToggle={() => store.dispatch(toggleFilter('kinds', kind))}
            >
              <KindMark kind={kind} />
            </Entry>
          )
        })}
      </ul>
      {open && (
        <>
          <ul aria-label={legend.types}>
            {open && (
              <li class="group" aria-hidden="true">
                {legend.types}
              </li>
            )}
            {EDGE_TYPES.flatMap((type) => {
              const count = counts.types.get(type)
              if (!count) return []
              return (
                <Entry
                  key={type}
                  name={types[type].out}
                  count={count}
                  hidden={hidden.types.has(type)}
                  onToggle={() => store.dispatch(toggleFilter('types', type))}
                />
              )
            })}
          </ul>
          <ul aria-label={legend.bases}>
            {open && (
              <li class="group" aria-hidden="true">
                {legend.bases}
              </li>
            )}
            {BASES.flatMap((basis) => {
              const count = counts.bases.get(basis)
              if (!count) return []
              return (
                <Entry
                  key={basis}
                  name={bases[basis]}
                  count={count}
                  hidden={hidden.bases.has(basis)}
                  onToggle={() => store.dispatch(toggleFilter('bases', basis))}
                >
                  <LineMark basis={basis} />
                </Entry>
              )
            })}
          </ul>
        </>
      )}
      <p class="legend-tools">
        {filtered && (
          <button type="button" class="clear" onClick={() => store.dispatch(clearFilters)}>
            {legend.clear}
          </button>
        )}
        <button
          type="button"
          aria-expanded={open}
          aria-label={open ? legend.fold : legend.open}
          title={open ? legend.fold : legend.open}
          onClick={() => store.dispatch(showPanel('legend', !open))}
        >
          {legend.title} {open ? '▾' : '▴'}
        </button>
      </p>
    </section>
  )
}
