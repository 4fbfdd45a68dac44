import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileNameOf } from '../../src/exchange/fileName.ts'

describe('fileNameOf', () => {
  it.each([
    ['学习贯彻全会精神 提高水平', '学习贯彻全会精神 提高水平'],
    ['问:何为"党建"?', '问：何为＂党建＂？'],
    ['../../etc/passwd', '_..／..／etc／passwd'],
    ['a\\b|c*<d>', 'a＼b｜c＊＜d＞'],
    [' 末尾有点. . ', '末尾有点'],
    ['两行\r\n题目', '两行 题目'],
    ['假\u202etxt.exe', '假txt.exe'],
    ['CON', '_CON'],
    ['nul.html', '_nul.html'],
    ['console', 'console'],
    ['', '脉络'],
    ['...', '脉络'],
  ])('makes of %j the name %j', (title, name) => {
    expect(fileNameOf(title)).toBe(name)
  })

  it('gives every title a name that Windows, macOS and Linux accept', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        const name = fileNameOf(title)
        expect(name).not.toMatch(/[<>:"/\\|?*]|\p{Cc}|^[ .]|[ .]$|^$/u)
        expect(Buffer.byteLength(`${name}.html`)).toBeLessThanOrEqual(255)
        expect(Buffer.from(name).toString()).toBe(name)
      }),
      { seed: 3 },
    )
  })
})
