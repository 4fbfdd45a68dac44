import type { Drawing, DrawnLabel } from '../../exchange/drawing/drawing.ts'

/** Width of the halo around letters as a share of their size. */
const HALO = 0.28

const DEGREES = 180 / Math.PI

/** Letters on their halo; as the stage sets them. */
function Label({ label: { x, y, width, height, angle, lines, halo } }: { readonly label: DrawnLabel }) {
  const turned = angle === 0 ? '' : ` rotate(${-angle * DEGREES} ${width / 2} ${height / 2})`
  return (
    <g transform={`translate(${x} ${y})${turned}`}>
      {lines.map((line, i) => (
        <text key={i} x={line.x} y={line.baseline}>
          {line.runs.map(({ text, size, bold, color }, at) => (
            <tspan
              key={at}
              font-size={size}
              font-weight={bold ? 'bold' : undefined}
              fill={color}
              stroke={halo}
              stroke-width={size * HALO}
            >
              {text}
            </tspan>
          ))}
        </text>
      ))}
    </g>
  )
}

/** A picture of the stage as shapes and text nodes, as wide as its place. */
export function Drawn({ drawing, label }: { readonly drawing: Drawing; readonly label: string }) {
  const { width, height, paper, paths, labels } = drawing
  return (
    <svg class="drawn" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <rect width={width} height={height} fill={paper} />
      {paths.map(({ d, x, y, fill, stroke, strokeWidth, dash }, i) => (
        <path
          key={i}
          d={d}
          transform={x === 0 && y === 0 ? undefined : `translate(${x} ${y})`}
          fill={fill ?? 'none'}
          stroke={stroke ?? undefined}
          stroke-width={stroke === null ? undefined : strokeWidth}
          stroke-dasharray={dash?.join(' ')}
        />
      ))}
      <g class="letters">
        {labels.map((own, i) => (
          <Label key={i} label={own} />
        ))}
      </g>
    </svg>
  )
}
