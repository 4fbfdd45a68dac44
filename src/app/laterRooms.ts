import type { ComponentType } from 'preact'
import type { LaterEffects } from './actions.ts'

/** The rooms that the first picture does not need, each with its place in the shell. */
export interface LaterRooms {
  /** The contents beside the stage. */
  readonly Outline: ComponentType
  /** The article beside the stage. */
  readonly Reader: ComponentType
  /** Lies over the explorer: dialogs, the palette and the sheets. */
  readonly Over: ComponentType
  /** Stands above the text: the way between two concepts, and the card of what is selected. */
  readonly Beside: ComponentType
  /** Stands along the reader's edge: which sentences carry concepts. */
  readonly Edge: ComponentType
  /** What keys do there. */
  readonly effects: LaterEffects
}
