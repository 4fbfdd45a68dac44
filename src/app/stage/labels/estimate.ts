import type { Measure } from './measure.ts'

/** The width of a character as a share of its size, by what it is; the first that fits counts. Typical of the sans faces that the stage is set in. */
const WIDTHS: readonly (readonly [is: RegExp, share: number])[] = [
  [/[\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u3000-\u303f]/, 1],
  [/[…—“”‘’]/, 1],
  [/[MW@%m]/, 0.88],
  [/[A-Z0-9]/, 0.6],
  [/[iljtf.,:;'!|() ]/, 0.31],
]
const OTHER = 0.55
const BOLDER = 1.04

/** The widths of letters where no browser is at hand to measure them: Chinese ones are as wide as high in every face, the others typical. */
export const estimateWidth: Measure = (text, size, bold) => {
  let width = 0
  for (const character of text) {
    const share = character.length > 1 ? 1 : (WIDTHS.find(([is]) => is.test(character))?.[1] ?? OTHER)
    width += bold && share < 1 ? share * BOLDER : share
  }
  return width * size
}
