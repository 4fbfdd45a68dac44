import './search/search.css'
import './sheet.css'
import './table/table.css'
import './numbers/numbers.css'
import './source/source.css'
import './present/present.css'
import './prepare/prepare.css'
import './takeaway/takeaway.css'
import { Card } from './card/Card.tsx'
import { writeClipboard } from './clipboard.ts'
import { Strip } from './coverage/Strip.tsx'
import { Dialogs } from './dialogs/Dialogs.tsx'
import { Scope } from './focus/Scope.tsx'
import { Follow } from './follow/Follow.tsx'
import type { LaterRooms } from './laterRooms.ts'
import { NumbersRoom } from './numbers/NumbersRoom.tsx'
import { Outline } from './outline/Outline.tsx'
import { PathRoom } from './path/PathRoom.tsx'
import { PrepareRoom } from './prepare/PrepareRoom.tsx'
import { PresentRoom } from './present/PresentRoom.tsx'
import { Reader } from './reader/Reader.tsx'
import { ReaderTools } from './reader/ReaderTools.tsx'
import { Search } from './search/Search.tsx'
import { copyEffects } from './source/copyEffects.ts'
import { SourceRoom } from './source/SourceRoom.tsx'
import { TableRoom } from './table/TableRoom.tsx'
import { TakeawayRoom } from './takeaway/TakeawayRoom.tsx'

function Over() {
  return (
    <>
      <PresentRoom />
      <PrepareRoom />
      <TableRoom />
      <NumbersRoom />
      <SourceRoom />
      <Dialogs />
      <TakeawayRoom />
      <Search />
      <Follow />
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

const copying = copyEffects({
  location: window.location,
  now: () => new Date(),
  write: (flavours) => writeClipboard(window, flavours),
})

/** The rooms that open after the first picture. */
export const LATER_ROOMS: LaterRooms = {
  Above: Scope,
  Outline,
  Reader,
  Over,
  Beside,
  Edge: Strip,
  Head: ReaderTools,
  effects: copying,
}
