import { isUnreviewed } from '../../model/provenance.ts'
import { useExplorer } from '../explorerContext.ts'
import { KindMark } from '../KindMark.tsx'
import { LineMark } from '../LineMark.tsx'
import { MadeBy } from '../MadeBy.tsx'
import { cuelessWords, cueWords, mentionWords } from '../ruleWords.ts'
import { nodeName } from '../state/wording.ts'
import { useSourceWords } from './sourceContext.ts'
import type { Source } from './sourceOf.ts'

/** The relation that is shown, with the evidence it is shown with; null where another thing is. */
function useRelation({ chosen }: Source) {
  const { atlas } = useExplorer().store
  const edge = chosen?.kind === 'edge' ? atlas.edges.get(chosen.key) : undefined
  const evidence = edge?.attributes.evidence[chosen?.index ?? 0]
  return edge && evidence ? { edge, evidence } : null
}

/** What the sentence is shown for: a relation in words, its ends in the tones that they have in the sentence; else a name. */
export function CaptionTitle({ source }: { source: Source }) {
  const { store, words } = useExplorer()
  const own = useSourceWords()
  const { atlas } = store
  const { language, types } = words.value
  const relation = useRelation(source)
  if (source.chosen === null) return <h2>{own.lookedUp}</h2>
  if (!relation) return <h2>{nodeName(atlas, source.chosen.key, language)}</h2>
  const { edge, evidence } = relation
  const [before = '', after = ''] = types[edge.attributes.type].out.split('…')
  const tone = evidence.cues.length > 0 ? 'is-cue' : undefined
  return (
    <h2>
      <span class="is-from">{nodeName(atlas, edge.source, language)}</span> <span class={tone}>{before}</span>{' '}
      <span class="is-to">{nodeName(atlas, edge.target, language)}</span>
      {after !== '' && ' '}
      {after !== '' && <span class={tone}>{after}</span>}
    </h2>
  )
}

/** What a relation rests on and whether that was reviewed; of a node its kind. */
export function CaptionFacts({ source }: { source: Source }) {
  const { store, words } = useExplorer()
  const own = useSourceWords()
  const { bases, kinds, signs, types } = words.value
  const relation = useRelation(source)
  if (relation) {
    const { edge, evidence } = relation
    const { basis } = edge.attributes
    const unstated = own.unstated[basis] ?? cuelessWords(words.value, evidence)
    return (
      <>
        <p>
          <LineMark basis={basis} arrow />
          {bases[basis]}
          {unstated !== '' && signs.colon + unstated}
        </p>
        {basis !== 'structure' && (
          <MadeBy made={evidence} what={cueWords(evidence, types[edge.attributes.type].out)} />
        )}
      </>
    )
  }
  const node = source.chosen ? store.atlas.nodes.get(source.chosen.key) : undefined
  if (!node) return null
  const mention = node.kind === 'section' ? undefined : node.mentions[source.chosen?.index ?? 0]
  return (
    <>
      <p>
        <KindMark kind={node.kind} />
        {kinds[node.kind]}
      </p>
      {mention && isUnreviewed(mention) && (
        <MadeBy made={mention} what={mention.cues ? mentionWords(mention, kinds[node.kind]) : ''} />
      )}
    </>
  )
}
