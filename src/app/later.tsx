import './search/search.css'
import './source/source.css'
import { Card } from './card/Card.tsx'
import { Dialogs } from './dialogs/Dialogs.tsx'
import type { LaterRooms } from './laterRooms.ts'
import { Outline } from './outline/Outline.tsx'
import { PathRoom } from './path/PathRoom.tsx'
import { Reader } from './reader/Reader.tsx'
import { Search } from './search/Search.tsx'
import { writeClipboard } from './source/clipboard.ts'
import { copyEffects } from './source/copyEffects.ts'
import { SourceRoom } from './source/SourceRoom.tsx'

function Over() {
  return (
    <>
      <SourceRoom />
      <Dialogs />
      <Search />
    </>
  )
}

function Beside() {
  return (
    <>
      <PathRoom />
      <Card />
    </>
  )
}

function Edge() {
  return null
}

const copying = copyEffects({
  location: window.location,
  now: () => new Date(),
  write: (flavours) => writeClipboard(window, flavours),
})

/** The rooms that open after the first picture. */
export const LATER_ROOMS: LaterRooms = { Outline, Reader, Over, Beside, Edge, effects: { ...copying } }
