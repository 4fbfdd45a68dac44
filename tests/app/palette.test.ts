import { describe, expect, it } from 'vitest'
import { cssVariables } from '../../src/app/cssVariables.ts'
import { mix, PALETTES } from '../../src/app/palette.ts'
import { THEMES, type Theme } from '../../src/app/state/state.ts'

/** The relative luminance of sRGB as WCAG 2.1 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

/** The least contrast of text in each theme. */
const LEAST: Readonly<Record<Theme, number>> = { light: 4.5, dark: 4.5, projector: 7 }

describe.each(THEMES)('the %s theme', (theme) => {
  const { paper, leaf, ink, muted, kinds, marks, accent } = PALETTES[theme]
  const variables = cssVariables(theme)
  const least = LEAST[theme]

  it('has text that can be read on paper, panels and washes', () => {
    for (const colour of [ink, muted, accent, ...Object.values(kinds)])
      for (const ground of [paper, leaf, variables['--wash'] ?? ''])
        expect(contrast(colour, ground)).toBeGreaterThanOrEqual(least)
  })

  it('has marks that ink and quiet text can be read on', () => {
    for (const ground of [
      ...Object.values(marks),
      ...Object.keys(kinds).map((kind) => variables[`--${kind}-wash`] ?? ''),
    ])
      expect(contrast(ink, ground)).toBeGreaterThanOrEqual(least)
  })

  it('is all hexadecimal, as the stage needs it', () => {
    for (const colour of Object.values(variables)) expect(colour).toMatch(/^#[0-9a-f]{6}$/)
  })
})

describe('contrast', () => {
  it('is measured as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
  })

  it('mixes colours by share', () => {
    expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080')
  })
})
