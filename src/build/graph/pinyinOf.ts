import { pinyin } from 'pinyin-pro'

/** Marks that nobody types in a search: ASCII, general, CJK and full-width punctuation, and white space. */
const MARKS =
  /[\s!-/:-@[-`{-~\u00a0-\u00bf\u2000-\u206f\u3000-\u303f\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]+/

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
