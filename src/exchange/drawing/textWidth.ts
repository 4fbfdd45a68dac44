/** The width of a character as a share of its size, by what it is; the first that fits counts. Rather wide: what is fitted by it must not overflow. */
const WIDTHS: readonly (readonly [is: RegExp, share: number])[] = [
  [/[\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u3000-\u303f]/, 1],
  [/[…—“”‘’·①-⓿■-◿]/, 1],
  [/[MW@%mw]/, 0.92],
  [/[A-Z0-9+=<>]/, 0.68],
  [/[iljtfrI.,:;'!|() ]/, 0.36],
]
const OTHER = 0.6
const BOLDER = 1.06

/** The widths of letters in the faces of documents, in the unit of `size`, where nothing can measure them: Chinese ones are as wide as high, others typical. */
export function textWidth(text: string, size: number, bold = false): number {
  let width = 0
  for (const character of text) {
    const share = character.length > 1 ? 1.4 : (WIDTHS.find(([is]) => is.test(character))?.[1] ?? OTHER)
    width += bold && share < 1 ? share * BOLDER : share
  }
  return width * size
}
