import type { GraphEdge } from '../../model/graphFile.ts'
import type { NodeKind } from '../../model/kinds.ts'
import type { Messages } from '../messages.ts'
import type { Atlas } from '../state/atlas.ts'
import type { Target } from '../state/state.ts'
import { isAnyUnreviewed, isTargetUnreviewed } from '../state/unreviewed.ts'
import { nodeName } from '../state/wording.ts'

/** One line of the outline: a section, the concepts of a section that has subsections, a concept, or a relation of that concept. */
export interface TreeItem {
  /** Unique in the tree: the keys from the root down. */
  readonly id: string
  readonly target: Target
  /** Which of the target's places a click opens (0-based). */
  readonly index: number
  /** The kind that the mark shows; null for a group of concepts. */
  readonly kind: NodeKind | null
  /** The text's own numbering before a section's words. */
  readonly marker: string
  /** A relation's words, or empty. */
  readonly relation: string
  readonly label: string
  /** What the line's mark and the picture's line show, in words: the kind, and what a relation rests on where the text does not state it. */
  readonly signs: string
  /** That nobody has reviewed the concept, the relation or what that leads to; of a group, how many of its concepts; empty where all has been. */
  readonly unreviewed: string
  /** From 1. */
  readonly level: number
  readonly parent: string | null
  readonly hasChildren: boolean
  /** From 1, among `siblings`. */
  readonly position: number
  readonly siblings: number
}

type Child = Omit<TreeItem, 'level' | 'parent' | 'position' | 'siblings'>

/** Ends the id of a section's group of concepts. */
const GROUP = '#'

const idOf = (parent: string, key: string): string => (parent === '' ? key : `${parent}\n${key}`)

const childId = (parent: TreeItem | null, key: string): string => idOf(parent?.id ?? '', key)

function sectionChild(atlas: Atlas, parent: TreeItem | null, key: string): Child {
  const attributes = atlas.sections.get(key)?.attributes
  return {
    id: childId(parent, key),
    target: { kind: 'node', key },
    index: 0,
    kind: 'section',
    marker: attributes?.depth === 0 ? '' : (attributes?.marker ?? ''),
    relation: '',
    label: attributes?.label ?? '',
    signs: '',
    unreviewed: '',
    hasChildren: atlas.graph.outEdgeEntries(key).next().done !== true,
  }
}

/** The concepts that have a mention in the section itself, in the order of those mentions. */
function conceptChildren(atlas: Atlas, words: Messages, parent: TreeItem, section: string): Child[] {
  const firsts = new Map<string, number>()
  for (const { key, index, mention } of atlas.mentions)
    if (mention.section === section && !firsts.has(key)) firsts.set(key, index)
  return [...firsts].map(([key, index]) => {
    const { out, in: into } = atlas.relationsOf(key)
    const kind = atlas.nodes.get(key)?.kind ?? null
    const target = { kind: 'node', key } as const
    return {
      id: childId(parent, key),
      target,
      index,
      kind,
      marker: '',
      relation: '',
      label: nodeName(atlas, key),
      signs: kind === null ? '' : words.kinds[kind],
      unreviewed: isTargetUnreviewed(atlas, target) ? words.card.unreviewed : '',
      hasChildren: out.length + into.length > 0,
    }
  })
}

function relationChildren(atlas: Atlas, words: Messages, parent: TreeItem, concept: string): Child[] {
  const { out, in: into } = atlas.relationsOf(concept)
  const child = ({ key, attributes: { basis } }: GraphEdge, other: string, relation: string): Child => {
    const kind = atlas.nodes.get(other)?.kind ?? null
    return {
      id: childId(parent, key),
      target: { kind: 'edge', key },
      index: 0,
      kind,
      marker: '',
      relation,
      label: nodeName(atlas, other),
      signs: [
        ...(kind === null ? [] : [words.kinds[kind]]),
        ...(basis === 'stated' ? [] : [words.bases[basis]]),
      ].join(words.signs.comma),
      unreviewed: isAnyUnreviewed(atlas, { nodes: [other], edges: [key] }) ? words.card.unreviewed : '',
      hasChildren: false,
    }
  }
  return [
    ...out.map((edge) => child(edge, edge.target, words.types[edge.attributes.type].out)),
    ...into.map((edge) => child(edge, edge.source, words.types[edge.attributes.type].in)),
  ]
}

/** Concepts beside subsections would bury these: they wait in a group. */
function groupChild(words: Messages, parent: TreeItem, concepts: readonly Child[]): Child[] {
  if (concepts.length === 0) return []
  const label = words.outline.concepts(concepts.length)
  const unreviewed = concepts.filter((concept) => concept.unreviewed !== '').length
  return [
    {
      ...parent,
      id: childId(parent, GROUP),
      kind: null,
      marker: '',
      relation: '',
      label,
      signs: '',
      unreviewed: unreviewed > 0 ? words.dialogs.proofConcepts(unreviewed, concepts.length) : '',
      hasChildren: true,
    },
  ]
}

function childrenOf(atlas: Atlas, words: Messages, parent: TreeItem): Child[] {
  if (parent.target.kind === 'edge') return []
  const { key } = parent.target
  const section = atlas.sections.get(key)
  if (!section) return relationChildren(atlas, words, parent, key)
  const concepts = conceptChildren(atlas, words, parent, key)
  if (section.children.length === 0 || parent.kind === null) return concepts
  return [
    ...groupChild(words, parent, concepts),
    ...section.children.map((child) => sectionChild(atlas, parent, child)),
  ]
}

/**
 * The outline's lines from top to bottom, the children of what is not in `expanded` left out. The article is the only line of
 * the first level.
 */
export function treeItems(atlas: Atlas, words: Messages, expanded: ReadonlySet<string>): TreeItem[] {
  const items: TreeItem[] = []
  const place = (children: readonly Child[], parent: TreeItem | null) => {
    children.forEach((child, i) => {
      const item: TreeItem = {
        ...child,
        level: (parent?.level ?? 0) + 1,
        parent: parent?.id ?? null,
        position: i + 1,
        siblings: children.length,
      }
      items.push(item)
      if (expanded.has(item.id)) place(childrenOf(atlas, words, item), item)
    })
  }
  const root = [...atlas.sections.keys()][0]
  if (root !== undefined) place([sectionChild(atlas, null, root)], null)
  return items
}

/** What the outline itself has opened at first: the article. */
export function initiallyOpened(atlas: Atlas): Set<string> {
  return new Set([...atlas.sections.keys()].slice(0, 1))
}

/**
 * The ids of the open lines. A section with sections in it is open as long as its text is; one that opens on its concepts alone, and
 * everything below, is open where the outline's reader has `opened` it, and no section that is `folded` in the text is.
 */
export function expandedIn(
  atlas: Atlas,
  opened: ReadonlySet<string>,
  folded: ReadonlySet<string>,
): Set<string> {
  const expanded = new Set(opened)
  const ids = new Map<string, string>()
  for (const { key, parent, children } of atlas.sections.values()) {
    const id = idOf(ids.get(parent ?? '') ?? '', key)
    ids.set(key, id)
    if (folded.has(key)) expanded.delete(id)
    else if (parent !== null && children.length > 0) expanded.add(id)
  }
  return expanded
}

/** Whether opening and closing this line folds the text: a section with sections in it does, not the article and not a list of concepts. */
export function foldsText(atlas: Atlas, { kind, target }: TreeItem): boolean {
  const section = kind === 'section' ? atlas.sections.get(target.key) : undefined
  return section !== undefined && section.parent !== null && section.children.length > 0
}
