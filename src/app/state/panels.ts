import type { Panel, State } from './state.ts'

/** How much the page has room for: side panels beside the stage, and rows below it. */
export interface Room {
  /** The outline stands beside the stage instead of over it. */
  readonly wide: boolean
  /** The whole legend fits below the stage. */
  readonly tall: boolean
  /** The page is being printed: the article stands on it, folded or not. */
  readonly paper?: boolean
}

/** Whether a panel shows: as the state says, else as the room decides. A folded legend still shows its first row. */
export function isPanelOpen(
  panels: State['panels'],
  panel: Panel,
  { wide, tall, paper = false }: Room,
): boolean {
  if (paper && panel === 'reader') return true
  const byRoom = { outline: wide, reader: true, legend: tall }
  return panels[panel] ?? byRoom[panel]
}
