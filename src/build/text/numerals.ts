const DIGITS: ReadonlyMap<string, number> = new Map(
  [...'〇一二三四五六七八九'].map((digit, value) => [digit, value] as const),
)

/** Ranges of single characters that are numbers: their first character, its value, how many follow each other. */
const ENCLOSED: readonly (readonly [first: string, value: number, count: number])[] = [
  ['①', 1, 20],
  ['㉑', 21, 15],
  ['❶', 1, 10],
  ['⑴', 1, 20],
  ['⒈', 1, 20],
  ['㈠', 1, 10],
  ['㊀', 1, 10],
  ['Ⅰ', 1, 12],
]

/** 甲 is the first, 癸 the tenth. */
const STEMS = '甲乙丙丁戊己庚辛壬癸'

const CAPITAL_A = 0x41
const SMALL_A = 0x61

/** 十一 → 11, 二十 → 20, 一百零三 → 103; null for what is no such numeral (一二, 十十, 〇). */
function chineseNumeral(numeral: string): number | null {
  const parts =
    /^(?:([一二三四五六七八九])百(?:[零〇○](?=[一二三四五六七八九]$))?)?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(
      numeral,
    )
  if (parts === null || numeral === '') return null
  const digit = (part: string | undefined): number => DIGITS.get(part ?? '') ?? 0
  const tens = parts[3] === undefined ? 0 : digit(parts[2] ?? '一')
  return digit(parts[1]) * 100 + tens * 10 + digit(parts[4])
}

/** The value of a numeral as markers write it: 三, 十二, 12, １２, ③, ⑶, ⒊, ㈢, Ⅲ, C, c, 丙; null where it is none or zero. */
export function parseNumeral(numeral: string): number | null {
  if (/^[0-9０-９]{1,6}$/.test(numeral)) {
    const ascii = numeral.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    return Number(ascii) || null
  }
  const unit = numeral.charCodeAt(0)
  if (numeral.length === 1) {
    for (const [first, value, count] of ENCLOSED) {
      const offset = unit - first.charCodeAt(0)
      if (offset >= 0 && offset < count) return value + offset
    }
    if (STEMS.includes(numeral)) return STEMS.indexOf(numeral) + 1
    if (unit >= CAPITAL_A && unit < CAPITAL_A + 26) return unit - CAPITAL_A + 1
    if (unit >= SMALL_A && unit < SMALL_A + 26) return unit - SMALL_A + 1
  }
  return chineseNumeral(numeral)
}
