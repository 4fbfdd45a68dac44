/** A Chinese and an Arabic numeral, white space inside a line, and what opens a heading's words. */
export const CN = '[一二三四五六七八九十百零〇○]{1,6}'
export const AR = '[0-9０-９]{1,3}'
export const GAP = '[ \\t\\u00a0\\u3000]'
export const WORD = '[\\u3400-\\u4dbf\\u4e00-\\u9fff“"‘「『《〈（(【A-Za-z]'

/** After what a point inside a paragraph may begin. Commas only where the numerals are words of the language. */
export const STOP = '。；：！？;:!?'
export const COMMA = `${STOP}，,、`

/** A pattern that matches where it is asked to, and nowhere behind. */
export const sticky = (source: string): RegExp => new RegExp(source, 'y')
