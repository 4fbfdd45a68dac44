import { prepareIndex, type SearchIndex } from '../../../src/app/search/searchIndex.ts'
import type { Atlas } from '../../../src/app/state/atlas.ts'

/** The whole index of a graph. */
export function filledIndex(atlas: Atlas): SearchIndex {
  const { index, work } = prepareIndex(atlas)
  while (!work.next().done);
  return index
}
