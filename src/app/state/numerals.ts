const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const

const ROMAN: readonly (readonly [value: number, letters: string])[] = [
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** A whole number from 1 to 99 in Roman numerals (12 → XII), others in Arabic ones. */
export function romanNumeral(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 99) return String(number)
  let left = number
  let numeral = ''
  for (const [value, letters] of ROMAN) for (; left >= value; left -= value) numeral += letters
  return numeral
}

/** A whole number from 1 to 99 in Chinese numerals (12 → 十二), others in Arabic ones. */
export function chineseNumeral(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 99) return String(number)
  const tens = Math.floor(number / 10)
  const ones = DIGITS[number % 10] ?? ''
  if (tens === 0) return ones
  return `${tens === 1 ? '' : (DIGITS[tens] ?? '')}十${ones}`
}
