import { Card } from './card/Card.tsx'
import { Dialogs } from './dialogs/Dialogs.tsx'
import type { LaterRooms } from './laterRooms.ts'
import { Outline } from './outline/Outline.tsx'
import { Reader } from './reader/Reader.tsx'

function Over() {
  return null
}

function Beside() {
  return null
}

function Edge() {
  return null
}

/** The rooms that open after the first picture. */
export const LATER_ROOMS: LaterRooms = { Outline, Reader, Card, Dialogs, Over, Beside, Edge }
