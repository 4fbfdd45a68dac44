import type { Panel, State } from './state.ts'

/** How much the page has room for: side panels beside the stage, and rows below it. */
export interface Room {
  /** The outline stands beside the stage instead of over it. */
  readonly wide: boolean
  /** Letters for a wall leave the stage enough room beside both panels. */
  readonly broad: boolean
  /** The whole legend fits below the stage. */
  readonly tall: boolean
  /** The page is being printed: the article stands on it, folded or not. */
  readonly paper?: boolean
}

/** The part of the state that panels depend on. */
export type PanelState = Pick<State, 'panels' | 'theme' | 'selection' | 'trace'>

/**
 * Whether a panel shows: as the state says, else as the room decides. A folded legend still shows its first row. On a narrow wall the
 * picture has the room to itself until something is selected or asked for, whose words the reader then shows.
 */
export function isPanelOpen(
  state: PanelState,
  panel: Panel,
  { wide, broad, tall, paper = false }: Room,
): boolean {
  if (paper && panel === 'reader') return true
  const spacious = broad || state.theme !== 'projector'
  const byRoom = {
    outline: wide && spacious,
    reader: spacious || state.selection !== null || state.trace !== null,
    legend: tall,
  }
  return state.panels[panel] ?? byRoom[panel]
}
