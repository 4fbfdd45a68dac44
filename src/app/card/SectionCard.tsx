import type { SectionAttributes } from '../../model/graphFile.ts'
import { CONCEPT_KINDS, type ConceptKind } from '../../model/kinds.ts'
import { useExplorer } from '../explorerContext.ts'
import { KindMark } from '../KindMark.tsx'
import { NodeLink } from '../NodeLink.tsx'
import type { Atlas } from '../state/atlas.ts'
import { placeLabel } from '../state/place.ts'
import { SectionAsks } from './FocusAsks.tsx'
import { SourceButton } from './SourceButton.tsx'

/** How many concepts of each kind have a mention in the section or below it. */
function conceptCounts(atlas: Atlas, { span }: SectionAttributes): Map<ConceptKind, number> {
  const keys = new Set<string>()
  const counts = new Map<ConceptKind, number>()
  for (const { key, mention } of atlas.mentions) {
    const kind = atlas.nodes.get(key)?.kind
    if (!kind || kind === 'section' || keys.has(key)) continue
    if (mention.start < span.start || mention.end > span.end) continue
    keys.add(key)
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  return counts
}

/** A section: its number and heading, the concept that heads it, what it holds, and its points. */
export function SectionCard({ node, section }: { node: string; section: SectionAttributes }) {
  const { store, words } = useExplorer()
  const { atlas } = store
  const { card, kinds } = words.value
  const counts = conceptCounts(atlas, section)
  const children = atlas.sections.get(node)?.children ?? []
  return (
    <>
      <p class="kind section">
        <KindMark kind="section" />
        {kinds.section} {placeLabel(atlas, node, words.value.language) || card.wholeText}
      </p>
      <h2>{section.heading.quote || section.label}</h2>
      <p class="asks">
        <SourceButton />
        {section.depth > 0 && <SectionAsks node={node} />}
      </p>
      {section.head !== undefined && (
        <p class="path">
          <span class="quiet">{card.head}</span>
          <NodeLink node={section.head} />
        </p>
      )}
      <p class="tally">
        <span class="quiet">{card.holds}</span>
        {CONCEPT_KINDS.filter((kind) => counts.has(kind)).map((kind) => (
          <span key={kind}>
            <KindMark kind={kind} />
            {kinds[kind]} {counts.get(kind)}
          </span>
        ))}
      </p>
      {children.length > 0 && (
        <section class="relations">
          <h3>
            {card.points}
            <small>{children.length}</small>
          </h3>
          <ul>
            {children.map((child) => (
              <li key={child}>
                <NodeLink node={child} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
