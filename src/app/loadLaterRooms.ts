import type { LaterRooms } from './laterRooms.ts'

/** Evaluates the later rooms' code. It travels in the same script as the rest, but does not run before this is called. */
export const loadLaterRooms = (): Promise<LaterRooms> =>
  import('./later.tsx').then(({ LATER_ROOMS }) => LATER_ROOMS)
