import { pinyin } from 'pinyin-pro'
import { UNSPOKEN } from '../../model/unspoken.ts'

const MARKS = new RegExp(`[${UNSPOKEN}]+`)

/**
 * The syllables of a label with tone numbers, 0 for the neutral tone, separated by blanks: 党的建设 → `dang3 de0 jian4 she4`.
 * 一 and 不 have their own tones (`yi1 ke4`), as the rules of spelling have it and people type it.
 * Letters, digits and characters without a reading stay as they are; punctuation is left out.
 */
export function pinyinOf(label: string): string {
  const pieces = pinyin(label, { toneType: 'num', type: 'array', nonZh: 'consecutive', toneSandhi: false })
  return pieces
    .flatMap((piece) => piece.split(MARKS))
    .filter((piece) => piece !== '')
    .join(' ')
}
