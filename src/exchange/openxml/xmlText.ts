/** What XML 1.0 cannot hold at all, not even as a reference: control characters, halves of surrogate pairs, two noncharacters. */
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Cs}]/gu

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Words without what XML cannot hold: the half of a character becomes U+FFFD, control characters are left out. */
export const legible = (words: string): string =>
  words.replace(FORBIDDEN, (found) => (found >= '\ud800' && found <= '\udfff' ? '\ufffd' : ''))

/** Words as the content of an element or of an attribute in double quotes. */
export const xmlText = (words: string): string =>
  legible(words).replace(/[&<>"]/g, (sign) => ENTITIES[sign] as string)

/** The first line of every part. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
