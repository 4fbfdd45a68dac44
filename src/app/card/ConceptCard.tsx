import type { ConceptAttributes, GraphEdge } from '../../model/graphFile.ts'
import { isDoubtful } from '../../model/proofOf.ts'
import { isEdgeUnreviewed, isNodeUnreviewed } from '../../model/provenance.ts'
import { useExplorer } from '../explorerContext.ts'
import { hovering } from '../hovering.ts'
import { KindMark } from '../KindMark.tsx'
import { MadeBy } from '../MadeBy.tsx'
import { NodeLink } from '../NodeLink.tsx'
import { Pinned } from '../Pinned.tsx'
import { placeWords } from '../placeWords.ts'
import { mentionWords } from '../ruleWords.ts'
import { Sentence } from '../Sentence.tsx'
import { sectionPath } from '../state/place.ts'
import { select } from '../state/transitions.ts'
import { traceFrom, traceTo, traceToward } from '../state/way/traceSteps.ts'
import { Unreviewed } from '../Unreviewed.tsx'
import { ConceptAsks } from './FocusAsks.tsx'
import { relationGroups } from './relationGroups.ts'
import { SourceButton } from './SourceButton.tsx'
import { Stepper } from './Stepper.tsx'

/** One relation: its other end, what it rests on, and its first sentence, which opens the relation itself. */
function Relation({ edge, other }: { edge: GraphEdge; other: string }) {
  const { store, words } = useExplorer()
  const { basis, evidence } = edge.attributes
  const [first] = evidence
  const target = { kind: 'edge', key: edge.key } as const
  return (
    <li {...hovering(store, target)}>
      <NodeLink node={other} />
      {basis !== 'stated' && <small class="basis">{words.value.bases[basis]}</small>}
      {isDoubtful(edge.attributes) && <small class="basis doubtful">{words.value.verdicts.doubtful}</small>}
      {first && (
        <button type="button" class="quotation" onClick={() => store.dispatch(select(target))}>
          <Sentence evidence={first} short />
          {evidence.length > 1 && <small> 1/{evidence.length}</small>}
        </button>
      )}
    </li>
  )
}

interface ConceptCardProps {
  readonly node: string
  readonly concept: ConceptAttributes
  /** Which mention is chosen (0-based). */
  readonly index: number
}

/** A concept: its kind, its words, where it stands, and its relations in both directions, each with its sentence. */
export function ConceptCard({ node, concept, index }: ConceptCardProps) {
  const { store, words } = useExplorer()
  const { atlas } = store
  const { actions, card, kinds, signs, types } = words.value
  const mention = concept.mentions[index]
  const wordings = [...new Set(concept.mentions.map(({ quote }) => quote))].filter(
    (quote) => quote !== concept.label,
  )
  const groups = relationGroups(atlas.relationsOf(node))
  const heads = atlas.headedBy.get(node) ?? []
  const path = mention ? sectionPath(atlas, mention.section) : []
  const innermost = path[path.length - 1]
  const unreviewed = groups.some(({ relations }) =>
    relations.some(({ edge }) => isEdgeUnreviewed(edge.attributes)),
  )
  return (
    <>
      <p class={`kind ${concept.kind}`}>
        <KindMark kind={concept.kind} />
        {kinds[concept.kind]}
      </p>
      <h2>
        {concept.label}
        <Pinned node={node} />
      </h2>
      <p class="asks">
        <SourceButton />
        <button type="button" onClick={() => store.dispatch(traceFrom(node))}>
          {card.pathFrom}
        </button>
        <button type="button" onClick={() => store.dispatch(traceTo(node))}>
          {card.pathTo}
        </button>
        <button type="button" onClick={() => store.dispatch(traceToward(node, 'purpose'))}>
          {actions.purpose}
        </button>
        <button type="button" onClick={() => store.dispatch(traceToward(node, 'means'))}>
          {actions.means}
        </button>
        <ConceptAsks node={node} />
      </p>
      {wordings.length > 0 && (
        <p class="quiet">
          {card.wordings}
          {signs.colon}
          {wordings.join(signs.semicolon)}
        </p>
      )}
      {mention && (
        <Stepper
          label={card.mention}
          index={index}
          count={concept.mentions.length}
          place={placeWords(words.value, atlas, mention)}
        />
      )}
      {innermost && !heads.includes(innermost.key) && (
        <p class="path">
          <span class="quiet">{card.within}</span>
          <NodeLink node={innermost.key} />
        </p>
      )}
      {heads.length > 0 && (
        <p class="path">
          <span class="quiet">{card.headOf}</span>
          {heads.map((section) => (
            <NodeLink key={section} node={section} />
          ))}
        </p>
      )}
      {mention?.rule !== undefined ? (
        <MadeBy made={mention} what={mentionWords(mention, kinds[concept.kind])} />
      ) : (
        (unreviewed || isNodeUnreviewed(concept)) && <Unreviewed />
      )}
      {groups.length === 0 && <p class="quiet">{card.noRelations}</p>}
      {groups.map(({ type, direction, relations }) => (
        <section key={`${type} ${direction}`} class="relations">
          <h3>
            {types[type][direction]}
            <small>{relations.length}</small>
          </h3>
          <ul>
            {relations.map(({ edge, other }) => (
              <Relation key={edge.key} edge={edge} other={other} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
