import type { GraphFile } from '../graphFile.ts'
import { standsIn } from '../span.ts'
import type { Step } from './steps.ts'

/** What a step names that its graph does not have. */
export interface Lost {
  /** The step's id. */
  readonly step: string
  /** Keys of nodes and edges. */
  readonly keys: readonly string[]
  /** Words that do not stand at their place in the text any more. */
  readonly quotes: readonly string[]
}

/** What each of the steps names that `file` lacks, in the steps' order; steps that lack nothing are left out. */
export function lostOf(file: GraphFile, steps: readonly Step[]): Lost[] {
  const { text } = file.attributes
  const known = new Set([...file.nodes.map(({ key }) => key), ...file.edges.map(({ key }) => key)])
  return steps
    .map(({ id, section, nodes, edges, quotes }) => ({
      step: id,
      keys: [...new Set([section, ...nodes, ...edges])].filter((key) => !known.has(key)),
      quotes: quotes.filter((quote) => !standsIn(text, quote)).map(({ quote }) => quote),
    }))
    .filter(({ keys, quotes }) => keys.length > 0 || quotes.length > 0)
}
