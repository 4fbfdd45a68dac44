import type { ReadonlySignal } from '@preact/signals'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { useExplorer } from '../explorerContext.ts'
import { NEW_CLOCK } from './clock.ts'
import { keeper } from './keeper.ts'
import { clockOf, NO_REGISTERS, type Registers, type Role, registersOf, type StageSize } from './message.ts'
import { createMirror, type Mirror } from './mirror.ts'
import { channelName, clockKey, recordKey } from './names.ts'
import type { Wall } from './place.ts'
import { pathOf } from './windows.ts'

/** Milliseconds that what is kept over a loading anew waits for further changes. */
const PAUSE = 200

interface MirrorUse {
  readonly role: Role
  readonly pair: string
  readonly begins: boolean
  readonly wall: ReadonlySignal<Wall>
  readonly hang: (wall: Wall) => void
  readonly stage: () => StageSize | null
}

/** The clock that was kept for a talk of this pair; of another pair's only the target counts, as it is the same article. */
function clockFrom(value: unknown, pair: string) {
  if (typeof value !== 'object' || value === null || !('clock' in value)) return NEW_CLOCK
  const clock = clockOf(value.clock) ?? NEW_CLOCK
  return 'pair' in value && value.pair === pair ? clock : { ...NEW_CLOCK, target: clock.target }
}

/** Joins this window with the other one of its pair for as long as the component stands. Null before; `undefined` where the browser cannot. */
export function useMirror({ role, pair, begins, wall, hang, stage }: MirrorUse): Mirror | null | undefined {
  const { store } = useExplorer()
  const [mirror, setMirror] = useState<Mirror | null | undefined>(null)
  const place = useMemo(() => ({ sha256: store.atlas.attributes.sha256, path: pathOf(window) }), [store])
  useEffect(() => {
    const record = keeper(() => window.sessionStorage, recordKey(place, pair))
    const clocks = keeper(() => window.localStorage, clockKey(place))
    let timer: number | undefined
    let latest: Registers | null = null
    const write = () => {
      window.clearTimeout(timer)
      timer = undefined
      if (latest === null) return
      if (role === 'speaker') record.write(latest)
      if (latest.clock !== null) clocks.write({ pair, clock: latest.clock.value })
      latest = null
    }
    const keep = (registers: Registers) => {
      latest = registers
      timer ??= window.setTimeout(write, PAUSE)
    }
    window.addEventListener('pagehide', write)
    const kept = role === 'speaker' ? registersOf(record.read()) : NO_REGISTERS
    let made: Mirror | undefined
    try {
      made = createMirror(window, channelName(place, pair), {
        role,
        store,
        wall,
        hang,
        stage,
        begins,
        registers: kept,
        clock: clockFrom(clocks.read(), pair),
        keep,
      })
    } catch (error) {
      console.warn(error)
    }
    setMirror(made)
    return () => {
      made?.stop()
      write()
      window.removeEventListener('pagehide', write)
    }
  }, [pair])
  return mirror
}
