import { Dialogs } from './dialogs/Dialogs.tsx'
import type { LaterRooms } from './laterRooms.ts'

function Over() {
  return <Dialogs />
}

function Beside() {
  return null
}

function Edge() {
  return null
}

/** The rooms that open after the first picture. */
export const LATER_ROOMS: LaterRooms = { Over, Beside, Edge }
