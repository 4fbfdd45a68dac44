import type { CheckedGraphFile } from '../model/graphFile.ts'
import { readGraphFile } from '../model/readGraphFile.ts'

/** The ids by which a page and the explorer find each other. */
export const PAGE_IDS = {
  graph: 'mailuo-graph',
  about: 'mailuo-about',
  app: 'app',
  fallback: 'fallback',
} as const

/** The page's graph block as a checked graph file. Throws an Error that says what is wrong with it: missing, no JSON, or not sound. */
export function loadGraph(page: Document): CheckedGraphFile {
  const block = page.getElementById(PAGE_IDS.graph)
  if (!block) throw new Error(`the page has no data block 「${PAGE_IDS.graph}」`)
  return readGraphFile(block.textContent ?? '')
}
