import type { HeadingPair } from '../../../model/headingPair.ts'
import type { Draft, DraftConcept, DraftSection } from '../draft.ts'
import { headingPairsOf } from '../headingPairsOf.ts'

/** A section with the concepts at home in it and its subsections: the tree that views of reading order are laid on. */
export interface Branch {
  readonly section: DraftSection
  /** The pair of its heading, as far as it is at home here. */
  readonly pair: Partial<HeadingPair>
  /** The other concepts at home here: by detail, then in text order. */
  readonly own: readonly DraftConcept[]
  readonly children: readonly Branch[]
  /** How many nodes the branch holds, its section included. */
  readonly size: number
}

/** The section that holds most of a concept's mentions; of several the first. */
export function mostMentioned({ attributes: { mentions } }: DraftConcept): string {
  const counts = new Map<string, number>()
  let home = 's'
  let most = 0
  for (const { section } of mentions) counts.set(section, (counts.get(section) ?? 0) + 1)
  for (const [section, count] of counts)
    if (count > most) {
      home = section
      most = count
    }
  return home
}

/**
 * The draft as a tree. A concept is at home in the outermost section that it heads or is paired in, else where `homeOf` says: where
 * it is named most.
 */
export function branchesOf(
  { sections, concepts, edges }: Draft,
  homeOf: (concept: DraftConcept) => string = mostMentioned,
): Branch {
  const pairOf = headingPairsOf(edges)
  const pairs = new Map<string, HeadingPair>()
  const homes = new Map<string, string>()
  const byDepth = [...sections].sort((a, b) => a.attributes.depth - b.attributes.depth)
  for (const { key, attributes } of byDepth) {
    const { depth, head } = attributes
    const pair = depth === 1 ? pairOf(attributes) : head === undefined ? undefined : { task: head }
    if (pair) pairs.set(key, pair)
    for (const concept of [head, pair?.task, pair?.focus])
      if (concept !== undefined && !homes.has(concept)) homes.set(concept, key)
  }
  const residents = new Map<string, DraftConcept[]>(sections.map(({ key }) => [key, []]))
  for (const concept of concepts) {
    const home = homes.get(concept.key) ?? homeOf(concept)
    homes.set(concept.key, home)
    residents.get(home)?.push(concept)
  }
  const childrenOf = new Map<string, DraftSection[]>()
  const byKey = new Map(sections.map((section) => [section.key, section]))
  for (const { source, target } of edges) {
    const child = byKey.get(target)
    if (!child || !byKey.has(source)) continue
    const siblings = childrenOf.get(source)
    if (siblings) siblings.push(child)
    else childrenOf.set(source, [child])
  }
  const branchOf = (section: DraftSection): Branch => {
    const here = (key: string | undefined) => key !== undefined && homes.get(key) === section.key
    const { task, focus } = pairs.get(section.key) ?? {}
    const pair = {
      ...(task !== undefined && here(task) ? { task } : {}),
      ...(focus !== undefined && here(focus) ? { focus } : {}),
    }
    const own = (residents.get(section.key) ?? [])
      .filter(({ key }) => key !== pair.task && key !== pair.focus)
      .sort((a, b) => a.attributes.detail - b.attributes.detail)
    const children = (childrenOf.get(section.key) ?? []).map(branchOf)
    const size =
      1 + own.length + Object.keys(pair).length + children.reduce((sum, child) => sum + child.size, 0)
    return { section, pair, own, children, size }
  }
  const root = byKey.get('s')
  if (!root) throw new RangeError('the draft has no section s')
  return branchOf(root)
}
