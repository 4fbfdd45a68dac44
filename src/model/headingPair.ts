import type { GraphEdge } from './graphFile.ts'
import { holds, type Quote } from './span.ts'

/** What a part sets out to do and, where its heading says so, what it puts in the centre: keys of two concepts. */
export interface HeadingPair {
  readonly task: string
  /** The 重点; absent where the heading names none. */
  readonly focus?: string
}

/**
 * The pair of a heading 「以…为重点，…」: the ends of a `focusesOn` that the heading itself states, one that touches the head
 * before others; without any the head alone. Undefined where there is neither.
 */
export function headingPair(
  section: { readonly heading: Quote; readonly head?: string },
  edges: readonly GraphEdge[],
): HeadingPair | undefined {
  const { heading, head } = section
  const inHeading = edges.filter(
    ({ attributes }) =>
      attributes.type === 'focusesOn' &&
      attributes.evidence.some(({ from, to }) => holds(heading, from) && holds(heading, to)),
  )
  const edge = inHeading.find(({ source, target }) => source === head || target === head) ?? inHeading[0]
  if (edge) return { task: edge.source, focus: edge.target }
  return head === undefined ? undefined : { task: head }
}
