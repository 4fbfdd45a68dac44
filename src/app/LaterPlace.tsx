import { useExplorer } from './explorerContext.ts'
import type { LaterRooms } from './laterRooms.ts'

/** A place of the page that stays empty until the later rooms have come. */
export function Later({ place }: { readonly place: Exclude<keyof LaterRooms, 'effects'> }) {
  const Room = useExplorer().later.value?.[place]
  return Room ? <Room /> : null
}
