import type { Places } from '../../../model/graphFile.ts'
import type { Draft } from '../draft.ts'
import { affinity } from './affinity.ts'
import { meansEnds } from './meansEnds.ts'
import type { Point } from './point.ts'
import { thread } from './thread.ts'

/** Lays the draft out in every view. The result gives the places of a node by its key. */
export function placesOf(draft: Draft): (key: string) => Places {
  const threaded = thread(draft)
  const views = { thread: threaded, meansEnds: meansEnds(draft), affinity: affinity(draft, threaded) }
  const pair = (view: ReadonlyMap<string, Point>, key: string): readonly [number, number] => {
    const place = view.get(key)
    if (!place) throw new RangeError(`a layout left out the node ${key}`)
    return [place.x, place.y]
  }
  return (key) => ({
    thread: pair(views.thread, key),
    meansEnds: pair(views.meansEnds, key),
    affinity: pair(views.affinity, key),
  })
}
