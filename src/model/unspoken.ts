/**
 * Characters that are neither read aloud nor typed in a search, as the inside of a character class: white space, and ASCII,
 * general, CJK and full-width punctuation; 々 and 〇 are words.
 */
export const UNSPOKEN =
  '\\s!-/:-@[-`{-~\\u00a0-\\u00bf\\u2000-\\u206f\\u3000-\\u3004\\u3008-\\u303f\\uff00-\\uff0f\\uff1a-\\uff20\\uff3b-\\uff40\\uff5b-\\uff65'
