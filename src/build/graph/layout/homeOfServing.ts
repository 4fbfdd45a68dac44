import type { Draft, DraftConcept } from '../draft.ts'
import { mostMentioned } from './branches.ts'

/**
 * Where a concept that several sections name is at home among means and ends: in the section that says most often what it serves or
 * what serves it, of several the first; where none says so, in the section that names it most.
 */
export function homeOfServing({ concepts, edges }: Draft): (concept: DraftConcept) => string {
  const sectionAt = new Map<string, Map<number, string>>(
    concepts.map(({ key, attributes }) => [
      key,
      new Map(attributes.mentions.map(({ start, section }) => [start, section])),
    ]),
  )
  const counts = new Map<string, Map<string, number>>()
  for (const { source, target, attributes } of edges) {
    if (attributes.type !== 'serves' || attributes.basis === 'structure') continue
    for (const { from, to } of attributes.evidence)
      for (const [key, { start }] of [
        [source, from],
        [target, to],
      ] as const) {
        const section = sectionAt.get(key)?.get(start)
        if (section === undefined) continue
        const found = counts.get(key) ?? new Map<string, number>()
        counts.set(key, found.set(section, (found.get(section) ?? 0) + 1))
      }
  }
  return (concept) => {
    let home: string | undefined
    let most = 0
    for (const { section } of concept.attributes.mentions) {
      const count = counts.get(concept.key)?.get(section) ?? 0
      if (count > most) {
        home = section
        most = count
      }
    }
    return home ?? mostMentioned(concept)
  }
}
