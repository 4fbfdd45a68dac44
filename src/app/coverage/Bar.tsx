import { useMemo } from 'preact/hooks'
import type { Span } from '../../model/span.ts'
import { useExplorer, usePicked } from '../explorerContext.ts'
import type { Tone } from '../state/marks.ts'
import { stripMarks } from './selectedPlaces.ts'
import { type Block, type Shade, shadePath } from './stripBlocks.ts'
import type { StripScale } from './stripScale.ts'
import { ticksOf } from './ticksOf.ts'

/** CSS pixels across the strip: all of it, and where the bar of the sentences stands in it. */
const WIDTH = 24
const BAR = { left: 7, width: 10 } as const

/** How a mark lies across the bar, in CSS pixels: the one end to the left, the other to the right, the cue between them. */
const REACH: Readonly<Record<Tone, readonly [from: number, to: number]>> = {
  chosen: [3, 18],
  also: [5, 18],
  hover: [5, 18],
  from: [3, 10],
  cue: [10, 13],
  to: [13, 18],
}

const SHADES: readonly Shade[] = [1, 2, 3, 4]

/** How far the ticks of a section's beginning reach, by its depth from 1; deeper ones like the last. */
const TICKS = [6, 3] as const

interface BarProps {
  readonly blocks: readonly Block[]
  readonly scale: StripScale
  /** In whole CSS pixels. */
  readonly height: number
  readonly seen: Span | null
  /** Where the pointer or the keyboard is, as a share of the strip; null where neither is. */
  readonly at: number | null
}

/** The strip's drawing; what it shows is told by the slider around it. One path a shade, so that any number of sentences is drawn at once. */
export function Bar({ blocks, scale, height, seen, at }: BarProps) {
  const { store } = useExplorer()
  const { atlas } = store
  const selection = usePicked((state) => state.selection)
  const y = (place: number) => Math.round(scale.shareAt(place) * height)
  const ground = useMemo(() => {
    const beginnings = [...atlas.sections.values()]
      .filter(({ attributes: { depth } }) => depth > 0)
      .map(({ attributes: { depth, span } }) => ({
        depth,
        y: Math.round(scale.shareAt(span.start) * height),
      }))
    const ticks = ticksOf(beginnings).map(
      ({ depth, y }) => `M${BAR.left - 1} ${y + 0.5}h${-(TICKS[Math.min(depth, TICKS.length) - 1] ?? 0)}`,
    )
    return (
      <>
        <g transform={`translate(${BAR.left} 0)`}>
          {SHADES.map((shade) => (
            <path key={shade} class={`shade-${shade}`} d={shadePath(blocks, shade, BAR.width)} />
          ))}
          <path class="shade-0" d={shadePath(blocks, 0, BAR.width, 0.5)} />
        </g>
        <path class="tick" d={ticks.join('')} />
      </>
    )
  }, [atlas, blocks, scale, height])
  const marks = useMemo(() => {
    const paths = new Map<Tone, string>()
    for (const { tone, start, end } of stripMarks(atlas, store.state.peek())) {
      const [from, to] = REACH[tone]
      const middle = Math.round(scale.shareAt((start + end) / 2) * height)
      const line = `M${from} ${Math.min(Math.max(middle, 2), height - 2)}H${to}`
      paths.set(tone, `${paths.get(tone) ?? ''}${line}`)
    }
    return [...paths]
  }, [atlas, selection, scale, height])
  const top = seen ? y(seen.start) : 0
  const bottom = seen ? Math.max(y(seen.end), top + 4) : 0
  return (
    <svg width={WIDTH} height={height} aria-hidden="true" focusable="false">
      {ground}
      {marks.map(([tone, line]) => (
        <path key={`${tone} halo`} class="halo" d={line} />
      ))}
      {seen && <path class="seen" d={`M${BAR.left + BAR.width + 2} ${top + 0.75}h3V${bottom - 0.75}h-3`} />}
      {marks.map(([tone, line]) => (
        <path key={tone} class={`mark-${tone}`} d={line} />
      ))}
      {at !== null && <path class="at" d={`M0 ${Math.round(at * height)}h${WIDTH}`} />}
    </svg>
  )
}
