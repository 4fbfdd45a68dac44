import type { LaterRooms } from './laterRooms.ts'
import { PathRoom } from './path/PathRoom.tsx'

function Over() {
  return null
}

function Beside() {
  return <PathRoom />
}

function Edge() {
  return null
}

/** The rooms that open after the first picture. */
export const LATER_ROOMS: LaterRooms = { Over, Beside, Edge }
