import type { ComponentType } from 'preact'

/** The rooms that the first picture does not need, each with its place in the shell. */
export interface LaterRooms {
  /** The contents beside the stage. */
  readonly Outline: ComponentType
  /** The article beside the stage, and above it what is selected. */
  readonly Reader: ComponentType
  readonly Card: ComponentType
  /** What is asked for by name: keys, proof, about. */
  readonly Dialogs: ComponentType
  /** Lies over the explorer: the palette and the sheets. */
  readonly Over: ComponentType
  /** Stands above the card beside the stage: the way between two concepts. */
  readonly Beside: ComponentType
  /** Stands along the reader's edge: which sentences carry concepts. */
  readonly Edge: ComponentType
}
