/** Why bytes are no readable text. */
export type TextErrorReason = 'empty' | 'binary' | 'undecodable'

const MESSAGES: Readonly<Record<TextErrorReason, string>> = {
  empty: 'The file is empty: it holds nothing but white space.',
  binary: 'The file is binary, not plain text: save the article as .txt (UTF-8 or GB18030) and try again.',
  undecodable:
    'The file is neither UTF-8, UTF-16 with a byte order mark, nor GB18030: save it as UTF-8 and try again.',
}

/** Bytes that are no readable text; `message` is one sentence that says why and what to do. */
export class TextError extends Error {
  readonly reason: TextErrorReason

  constructor(reason: TextErrorReason) {
    super(MESSAGES[reason])
    this.name = 'TextError'
    this.reason = reason
  }
}

/** Encodings that a byte order mark names, in the order in which they are tried. */
const MARKS: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
  { bytes: [0x84, 0x31, 0x95, 0x33], encoding: 'gb18030' },
]

/** What Chinese offices have, in the order in which it is tried: nearly no GB18030 text is valid UTF-8. */
const UNMARKED: readonly string[] = ['utf-8', 'gb18030']

/** More control characters than this share of the text, and it is taken for binary. */
const CONTROL_SHARE = 0.05

/** The text, or null where the bytes do not fit the encoding (or the engine does not know it). */
function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Control characters that no text file holds: all but tab, line feed, vertical tab, form feed and carriage return. */
function isStrayControl(unit: number): boolean {
  return unit < 0x09 || (unit > 0x0d && unit < 0x20) || unit === 0x7f
}

function looksBinary(text: string): boolean {
  let stray = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 0) return true
    if (isStrayControl(unit)) stray++
  }
  return stray > text.length * CONTROL_SHARE
}

/**
 * The text that `bytes` hold: by a byte order mark (UTF-8, UTF-16, GB18030), else as UTF-8, else as GB18030.
 * The mark is dropped, line ends stay as they are. Throws a TextError for empty, binary and undecodable bytes.
 */
export function decode(bytes: Uint8Array): string {
  const mark = MARKS.find((known) => known.bytes.every((byte, i) => bytes[i] === byte))
  if (mark === undefined && bytes.includes(0)) throw new TextError('binary')
  const body = mark === undefined ? bytes : bytes.subarray(mark.bytes.length)
  for (const encoding of mark === undefined ? UNMARKED : [mark.encoding]) {
    const text = tryDecode(body, encoding)
    if (text === null) continue
    if (text.trim() === '') throw new TextError('empty')
    if (looksBinary(text)) throw new TextError('binary')
    return text
  }
  throw new TextError('undecodable')
}
