import type { Panel, State } from './state.ts'

/** How much the page has room for: side panels beside the stage, and rows below it. */
export interface Room {
  /** The outline stands beside the stage instead of over it. */
  readonly wide: boolean
  /** The whole legend fits below the stage. */
  readonly tall: boolean
}

/** Whether a panel shows: as the state says, else as the room decides. A folded legend still shows its first row. */
export function isPanelOpen(panels: State['panels'], panel: Panel, { wide, tall }: Room): boolean {
  const byRoom = { outline: wide, reader: true, legend: tall }
  return panels[panel] ?? byRoom[panel]
}
