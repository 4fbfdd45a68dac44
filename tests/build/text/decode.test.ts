import { describe, expect, it } from 'vitest'
import { decode, TextError } from '../../../src/build/text/decode.ts'

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values)
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const utf16 = (text: string, little: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), little)
  return new Uint8Array(view.buffer)
}
const reasonOf = (input: Uint8Array): string => {
  try {
    decode(input)
  } catch (error) {
    if (error instanceof TextError) return error.reason
  }
  return 'no TextError'
}

describe('decode', () => {
  it('reads UTF-8 with and without a byte order mark and keeps line ends', () => {
    const text = '标题\r\n正文𠮷\n结尾\r'
    expect(decode(utf8(text))).toBe(text)
    expect(decode(bytes(0xef, 0xbb, 0xbf, ...utf8(text)))).toBe(text)
  })

  it('reads GB18030, four-byte characters included', () => {
    expect(decode(bytes(0xb5, 0xb3, 0xbd, 0xa8))).toBe('党建')
    expect(decode(bytes(0xb5, 0xb3, 0x0a, 0x95, 0x32, 0x82, 0x36))).toBe('党\n𠀀')
    expect(decode(bytes(0x84, 0x31, 0x95, 0x33, 0xb5, 0xb3))).toBe('党')
  })

  it('reads UTF-16 by its byte order mark', () => {
    expect(decode(bytes(0xff, 0xfe, ...utf16('党建', true)))).toBe('党建')
    expect(decode(bytes(0xfe, 0xff, ...utf16('党建', false)))).toBe('党建')
  })

  it('refuses what holds nothing but white space', () => {
    expect(reasonOf(bytes())).toBe('empty')
    expect(reasonOf(utf8(' \n\u3000\t'))).toBe('empty')
    expect(reasonOf(bytes(0xef, 0xbb, 0xbf))).toBe('empty')
  })

  it('refuses binary files: zero bytes or many control characters', () => {
    expect(reasonOf(bytes(0x50, 0x4b, 0x03, 0x04, 0x00, 0x00))).toBe('binary')
    expect(reasonOf(utf8('a\u0001b\u0002c\u0003'))).toBe('binary')
    expect(reasonOf(bytes(0xff, 0xfe, 0x61, 0x00, 0x00, 0x00))).toBe('binary')
  })

  it('bears a stray control character in a long text', () => {
    const text = `${'党建工作'.repeat(20)}\u0007`
    expect(decode(utf8(text))).toBe(text)
  })

  it('refuses what no encoding fits, also behind a byte order mark', () => {
    expect(reasonOf(bytes(0xff, 0xff, 0xff))).toBe('undecodable')
    expect(reasonOf(bytes(0xef, 0xbb, 0xbf, 0xb5, 0xb3))).toBe('undecodable')
  })

  it('says in one sentence what is wrong', () => {
    for (const input of [bytes(), bytes(0), bytes(0xff, 0xff)])
      expect(() => decode(input)).toThrow(/^The file is [^.]+(?:\.txt[^.]+)?\.$/)
  })
})
