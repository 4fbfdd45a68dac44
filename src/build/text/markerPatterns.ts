/** The digits of Chinese and Arabic numerals. */
export const CN_DIGITS = '一二三四五六七八九十百零〇○'
export const AR_DIGITS = '0123456789０１２３４５６７８９'

/** A Chinese and an Arabic numeral, white space inside a line, and what opens a heading's words. */
export const CN = `[${CN_DIGITS}]{1,6}`
export const AR = `[${AR_DIGITS}]{1,3}`
export const GAP = '[ \\t\\u00a0\\u3000]'
export const WORD = '[\\u3400-\\u4dbf\\u4e00-\\u9fff“"‘「『《〈（(【A-Za-z]'

/** After what a point inside a paragraph may begin. Commas only where the numerals are words of the language. */
export const STOP = '。；：！？;:!?'
export const COMMA = `${STOP}，,、`

/** A pattern that matches where it is asked to, and nowhere behind. */
export const sticky = (source: string): RegExp => new RegExp(source, 'y')

/** The characters from `first` to `last` in the order of their code units. */
export function range(first: string, last: string): string {
  let characters = ''
  for (let unit = first.charCodeAt(0); unit <= last.charCodeAt(0); unit++)
    characters += String.fromCharCode(unit)
  return characters
}
