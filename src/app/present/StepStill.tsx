import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Drawing, DrawnLabel, DrawnPath } from '../../exchange/drawing/drawing.ts'

const ofPath = ({ d, x, y, fill, stroke, strokeWidth, dash }: DrawnPath, key: number) => (
  <path
    key={key}
    d={d}
    transform={x === 0 && y === 0 ? undefined : `translate(${x} ${y})`}
    fill={fill ?? 'none'}
    stroke={stroke ?? 'none'}
    stroke-width={strokeWidth}
    stroke-dasharray={dash?.join(' ')}
  />
)

/** In a small picture names are told by where they stand, not by their letters: a bar for each line. */
const ofLabel = ({ x, y, width, height, angle, lines }: DrawnLabel, key: number) =>
  angle !== 0 ? null : (
    <g key={key}>
      {lines.map(({ runs, baseline }, line) => {
        const size = runs[0]?.size ?? 0
        return (
          <rect
            key={baseline}
            x={x}
            y={y + (line * height) / lines.length + size * 0.35}
            width={width}
            height={size * 0.55}
            rx={size * 0.2}
            fill={runs[runs.length - 1]?.color}
            opacity={0.5}
          />
        )
      })}
    </g>
  )

/** A step as a small picture. `draw` is asked for it once it comes near what is seen; null where it shows nothing. */
export function StepStill({ draw }: { readonly draw: () => Drawing | null }) {
  const box = useRef<HTMLSpanElement>(null)
  const [drawing, setDrawing] = useState<Drawing | null>(null)
  useLayoutEffect(() => {
    if (!box.current) return
    let timer: number | undefined
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      observer.disconnect()
      // One after the other, so that a key press comes between them.
      timer = window.setTimeout(() => setDrawing(draw()))
    })
    observer.observe(box.current)
    return () => {
      observer.disconnect()
      window.clearTimeout(timer)
    }
  }, [draw])
  return (
    <span class="still" ref={box} aria-hidden="true">
      {drawing && (
        <svg aria-hidden="true" viewBox={`0 0 ${drawing.width} ${drawing.height}`}>
          {drawing.paths.map(ofPath)}
          {drawing.labels.map(ofLabel)}
        </svg>
      )}
    </span>
  )
}
