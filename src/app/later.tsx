import './search/search.css'
import type { LaterRooms } from './laterRooms.ts'
import { Search } from './search/Search.tsx'

function Over() {
  return <Search />
}

function Beside() {
  return null
}

function Edge() {
  return null
}

/** The rooms that open after the first picture. */
export const LATER_ROOMS: LaterRooms = { Over, Beside, Edge }
