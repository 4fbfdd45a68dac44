import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { instructionsOf } from '../../../src/exchange/zip/instructions.ts'
import { writeZip } from '../../../src/exchange/zip/writeZip.ts'

const ENTRIES = [
  { name: '题目.html', content: '<p>正文</p>' },
  { name: '使用说明.txt', content: new Uint8Array([1, 2, 3]) },
]

describe('writeZip', () => {
  it('holds the files under their names', () => {
    const files = unzipSync(writeZip(ENTRIES))
    expect(Object.keys(files)).toEqual(['题目.html', '使用说明.txt'])
    expect(strFromU8(files['题目.html'] as Uint8Array)).toBe('<p>正文</p>')
    expect(files['使用说明.txt']).toEqual(new Uint8Array([1, 2, 3]))
  })

  it('flags its names as UTF-8 and dates them the same in every time zone', () => {
    const zip = writeZip(ENTRIES)
    const view = new DataView(zip.buffer, zip.byteOffset)
    expect(view.getUint16(6, true) & 0x800).toBe(0x800)
    const noonOfNewYear2026 = (((2026 - 1980) << 25) | (1 << 21) | (1 << 16) | (12 << 11)) >>> 0
    expect(view.getUint32(10, true)).toBe(noonOfNewYear2026)
  })

  it('gives the same bytes for the same files', () => {
    expect(writeZip(ENTRIES)).toEqual(writeZip(ENTRIES))
  })
})

describe('instructionsOf', () => {
  const note = instructionsOf('题目', '题目.html', '1.2.3')

  it('opens in Notepad on any Windows: a byte order mark, every line ended by CR LF', () => {
    expect(note.startsWith('\ufeff')).toBe(true)
    expect(note.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/)
    expect(note.endsWith('\r\n')).toBe(true)
  })

  it('names the file to open, the article and the version', () => {
    expect(note).toContain('双击「题目.html」')
    expect(note).toContain('文章：题目')
    expect(note).toContain('1.2.3')
  })
})
