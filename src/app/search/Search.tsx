import { useRef } from 'preact/hooks'
import { usePicked } from '../explorerContext.ts'
import { Palette } from './Palette.tsx'
import type { Result } from './results.ts'
import { useIndex } from './useSearch.ts'

/** So many choices are remembered. */
const REMEMBERED = 5

const sameResult = (a: Result, b: Result): boolean => {
  if (a.kind === 'node' && b.kind === 'node') return a.key === b.key
  if (a.kind === 'text' && b.kind === 'text') return a.hit.start === b.hit.start && a.hit.end === b.hit.end
  return a.kind === 'command' && b.kind === 'command' && a.command.id === b.command.id
}

/** A result as it stands among those remembered: under its first name, with nothing marked. */
const remembered = (result: Result): Result | null => {
  if (result.kind === 'link' || result.kind === 'more') return null
  return result.kind === 'text' ? result : { ...result, start: 0, end: 0 }
}

/** Search and commands: the index is prepared as soon as this stands, the palette shows when it is asked for. */
export function Search() {
  const open = usePicked((state) => state.palette)
  const searchable = useIndex()
  const recent = useRef<readonly Result[]>([])
  const remember = (result: Result) => {
    const kept = remembered(result)
    if (kept)
      recent.current = [kept, ...recent.current.filter((other) => !sameResult(other, kept))].slice(
        0,
        REMEMBERED,
      )
  }
  return open ? <Palette searchable={searchable} recent={recent.current} onOpened={remember} /> : null
}
