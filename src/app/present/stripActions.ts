import type { PresentAction } from '../messages/present.ts'

/** What the strip has buttons for, in their order. */
export const STRIP_ACTIONS = [
  'back',
  'forward',
  'overview',
  'source',
  'legend',
  'spot',
  'black',
  'fullScreen',
  'speaker',
  'prepare',
  'takeAway',
  'keys',
] as const satisfies readonly PresentAction[]
export type StripAction = (typeof STRIP_ACTIONS)[number]
