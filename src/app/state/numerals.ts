const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const

/** A whole number from 1 to 99 in Chinese numerals (12 → 十二), others in Arabic ones. */
export function chineseNumeral(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 99) return String(number)
  const tens = Math.floor(number / 10)
  const ones = DIGITS[number % 10] ?? ''
  if (tens === 0) return ones
  return `${tens === 1 ? '' : (DIGITS[tens] ?? '')}十${ones}`
}
