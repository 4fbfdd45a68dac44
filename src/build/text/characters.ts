/** Whether the code unit is white space: what `\s` matches, the zero-width space and the next-line control. */
export function isBlank(unit: number): boolean {
  if (unit <= 0x20) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d)
  if (unit < 0x2000) return unit === 0xa0 || unit === 0x85 || unit === 0x1680
  if (unit <= 0x200b) return true
  return (
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0xfeff
  )
}

/** Whether the code unit is a Chinese character of the basic plane. */
export const isHan = (unit: number): boolean =>
  (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf) || unit === 0x3007

/** Marks that may close a quotation or bracket after the end of a sentence. */
export const CLOSERS = '”’」』）】〕》〉﹂﹄)]'

/** Marks that end a sentence wherever they stand. */
export const ENDERS = '。！？｡'

/** `start` moved right and `end` moved left over white space; both meet at `end` where all is blank. */
export function trimSpan(text: string, start: number, end: number): { start: number; end: number } {
  let from = start
  let to = end
  while (from < to && isBlank(text.charCodeAt(from))) from++
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--
  return { start: from, end: to }
}
