import { PAGE_IDS } from '../exchange/page/pageIds.ts'
import type { CheckedGraphFile } from '../model/graphFile.ts'
import { readGraphFile } from '../model/readGraphFile.ts'

/** The page's graph block as a checked graph file. Throws an Error that says what is wrong with it: missing, no JSON, or not sound. */
export function loadGraph(page: Document): CheckedGraphFile {
  const block = page.getElementById(PAGE_IDS.graph)
  if (!block) throw new Error(`the page has no data block 「${PAGE_IDS.graph}」`)
  return readGraphFile(block.textContent ?? '')
}
