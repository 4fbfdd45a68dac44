import type { ComponentChildren } from 'preact'
import { useMemo } from 'preact/hooks'
import { BASES, EDGE_TYPES, NODE_KINDS } from '../../model/kinds.ts'
import { holdsUnreviewed, reviewOf } from '../../model/proofOf.ts'
import { useExplorer, usePicked } from '../explorerContext.ts'
import { KindMark } from '../KindMark.tsx'
import { LineMark } from '../LineMark.tsx'
import { type Count, conceptCount, countsOf } from '../state/counts.ts'
import { isPanelOpen } from '../state/panels.ts'
import { shownKeys } from '../state/shown.ts'
import { isNarrowed, showPanel, toggleFilter } from '../state/transitions.ts'
import { UNREVIEWED_SIGN } from '../UnreviewedMark.tsx'
import { WeightMark } from '../WeightMark.tsx'

interface EntryProps {
  readonly name: string
  /** In figures, and in words. */
  readonly count: string
  readonly told: string
  readonly hidden: boolean
  readonly onToggle: () => void
  readonly children?: ComponentChildren
}

/** One entry: its mark, its name, how many are shown of how many; pressed while it is shown. */
function Entry({ name, count, told, hidden, onToggle, children }: EntryProps) {
  return (
    <li>
      <button type="button" aria-pressed={!hidden} title={told} onClick={onToggle}>
        {children}
        <span class="name">{name}</span> <span class="count">{count}</span>
      </button>
    </li>
  )
}

interface GroupProps {
  readonly name: string
  readonly children: ComponentChildren
}

/** The entries of one sort under their common name. */
function Group({ name, children }: GroupProps) {
  return (
    <ul aria-label={name}>
      <li class="group" aria-hidden="true">
        {name}
      </li>
      {children}
    </ul>
  )
}

/**
 * What shapes, colours and lines mean, with counts; each entry hides or shows what it names. Folded, the kinds and what lines rest on
 * remain, in one row and without the figures.
 */
export function Legend() {
  const { store, words, room } = useExplorer()
  const { atlas } = store
  const hidden = usePicked((state) => state.hidden)
  const shown = usePicked((state) => shownKeys(atlas, state))
  const panels = usePicked((state) => state.panels)
  const theme = usePicked((state) => state.theme)
  const counts = useMemo(() => countsOf(atlas, shown), [atlas, shown])
  const open = isPanelOpen({ panels, theme, selection: null, trace: null }, 'legend', room.value)
  const { legend, kinds, types, bases, card, signs } = words.value
  const review = useMemo(() => reviewOf(atlas.file), [atlas])
  const lacking = legend.unreviewed(
    `${review.concepts.unreviewed}/${review.concepts.total}`,
    `${review.reviewed.total - review.reviewed.done}/${review.reviewed.total}`,
  )
  // Where less is shown than the detail has, the line above the picture tells how many.
  const narrowed = usePicked(isNarrowed)
  const concepts = conceptCount(atlas, shown)
  const figures = ({ shown, all }: Count) => ({ count: `${shown}/${all}`, told: legend.count(shown, all) })
  return (
    <section class={open ? 'legend' : 'legend folded'} aria-label={legend.title}>
      <div class="entries">
        <Group name={legend.kinds}>
          {NODE_KINDS.flatMap((kind) => {
            const count = counts.kinds.get(kind)
            if (!count) return []
            // A section is drawn with the concept that speaks for it: of sections the picture shows fewer than it could hide.
            const told =
              kind === 'section'
                ? { count: `${count.all}`, told: legend.sections(count.all) }
                : figures(count)
            return (
              <Entry
                key={kind}
                name={kinds[kind]}
                {...told}
                hidden={hidden.kinds.has(kind)}
                onToggle={() => store.dispatch(toggleFilter('kinds', kind))}
              >
                <KindMark kind={kind} />
              </Entry>
            )
          })}
        </Group>
        <Group name={legend.bases}>
          {BASES.flatMap((basis) => {
            const count = counts.bases.get(basis)
            if (!count) return []
            return (
              <Entry
                key={basis}
                name={bases[basis]}
                {...figures(count)}
                hidden={hidden.bases.has(basis)}
                onToggle={() => store.dispatch(toggleFilter('bases', basis))}
              >
                <LineMark basis={basis} />
              </Entry>
            )
          })}
          {open && (
            <li class="weights">
              <WeightMark />
              {legend.weights}
            </li>
          )}
        </Group>
        {open && (
          <Group name={legend.types}>
            {EDGE_TYPES.flatMap((type) => {
              const count = counts.types.get(type)
              if (!count) return []
              return (
                <Entry
                  key={type}
                  name={types[type].out}
                  {...figures(count)}
                  hidden={hidden.types.has(type)}
                  onToggle={() => store.dispatch(toggleFilter('types', type))}
                />
              )
            })}
          </Group>
        )}
        {holdsUnreviewed(review) && (
          <p class="review" title={card.unreviewed + signs.colon + lacking}>
            <span class="unreviewed" aria-hidden="true">
              {UNREVIEWED_SIGN}
            </span>{' '}
            {card.unreviewed} <span class="count">{lacking}</span>
          </p>
        )}
      </div>
      {!narrowed && (
        <p class="concepts" title={legend.concepts(concepts.shown, concepts.all)}>
          <span class="figures" aria-hidden="true">
            {concepts.shown}/{concepts.all}
          </span>
          <span class="told">{legend.concepts(concepts.shown, concepts.all)}</span>
        </p>
      )}
      <p class="legend-tools">
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
