import { describe, expect, it } from 'vitest'
import { estimateWidth } from '../../../src/app/stage/still.ts'
import { INITIAL_STATE, type State } from '../../../src/app/state/state.ts'
import { pictureName, viewPicture } from '../../../src/app/takeaway/viewPicture.ts'
import { writeSvg } from '../../../src/exchange/svg/writeSvg.ts'
import { firstScreenAtlas } from '../stage/firstScreen.ts'

const SIZE = { width: 900, height: 600 }

describe('viewPicture', () => {
  const atlas = firstScreenAtlas()
  const words = (more: Partial<State> = {}): string[] =>
    viewPicture(atlas, { ...INITIAL_STATE, ...more }, SIZE, estimateWidth).labels.flatMap(({ lines }) =>
      lines.map(({ runs }) => runs.map(({ text }) => text).join('')),
    )

  it('stands under the article’s title, with what is seen and a legend of what shows', () => {
    const said = words()
    expect(said).toContain('提高社区服务科学化水平')
    expect(said).toContain('脉络 · 详略：略 · 显示 27/29 个概念')
    expect(said).toContain('据篇章结构')
    expect(said).toContain('目标')
    expect(said).not.toContain('原则要求')
    expect(words({ detail: 3 })).toContain('机制举措')
  })

  it('says what nobody has reviewed', () => {
    expect(words().some((line) => line.includes('机器初标，未经复核'))).toBe(true)
  })

  it('speaks English where asked', () => {
    expect(words({ language: 'en', view: 'meansEnds' }).join(' ')).toContain('means–ends')
  })

  it('names its file after the article and the view', () => {
    expect(pictureName(atlas, INITIAL_STATE)).toBe('提高社区服务科学化水平 脉络')
  })

  it('has the words of every label in its SVG, the same bytes each time', () => {
    const svg = () => {
      const drawing = viewPicture(firstScreenAtlas(), INITIAL_STATE, SIZE, estimateWidth)
      return writeSvg(drawing, { title: '甲', description: '乙', language: 'zh-CN' })
    }
    const written = svg()
    for (const line of words()) for (const part of line.split(/\s/)) expect(written).toContain(part)
    expect(svg()).toBe(written)
  })
})
