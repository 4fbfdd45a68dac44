import { mix, PALETTES } from './palette.ts'
import type { Theme } from './state/state.ts'

/** How much of a kind's colour its quiet underline keeps. */
const QUIET = 0.5

/** A theme's colours as CSS custom properties, by name. */
export function cssVariables(theme: Theme): Record<string, string> {
  const { paper, leaf, ink, muted, line, kinds, marks, accent } = PALETTES[theme]
  const variables: Record<string, string> = {
    '--paper': paper,
    '--leaf': leaf,
    '--ink': ink,
    '--muted': muted,
    '--line': line,
    '--hairline': mix(line, paper, 0.5),
    '--accent': accent,
    '--wash': mix(ink, paper, 0.06),
  }
  for (const [kind, colour] of Object.entries(kinds)) {
    variables[`--${kind}`] = colour
    variables[`--${kind}-quiet`] = mix(colour, leaf, QUIET)
    variables[`--${kind}-wash`] = mix(colour, leaf, 0.14)
  }
  for (const [tone, colour] of Object.entries(marks)) variables[`--mark-${tone}`] = colour
  return variables
}
