import type { Atlas } from '../state/atlas.ts'
import { wordsOf } from '../state/occurrences.ts'
import { sectionAt } from '../state/place.ts'
import type { Selection } from '../state/state.ts'
import type { TreeItem } from './tree.ts'

/** The id of the line that stands for the selection: its own in the section of the chosen place, else the innermost shown section around that place. Null without a selection. */
export function nearestItem(
  atlas: Atlas,
  items: readonly TreeItem[],
  selection: Selection | null,
): string | null {
  if (!selection) return null
  const own = items.filter(
    ({ kind, target }) => kind !== null && target.kind === selection.kind && target.key === selection.key,
  )
  const place = wordsOf(atlas, selection, selection.index)[0]
  if (!place) return own[0]?.id ?? null
  const around: string[] = []
  for (
    let section = atlas.sections.get(sectionAt(atlas, place) ?? '');
    section;
    section = atlas.sections.get(section.parent ?? '')
  )
    around.push(section.key)
  const inSection = own.find(({ id }) => around[0] !== undefined && id.split('\n').includes(around[0]))
  if (inSection ?? own[0]) return (inSection ?? own[0])?.id ?? null
  for (const key of around) {
    const found = items.find(({ kind, target }) => kind === 'section' && target.key === key)
    if (found) return found.id
  }
  return null
}
