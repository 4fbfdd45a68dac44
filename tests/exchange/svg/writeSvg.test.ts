import { describe, expect, it } from 'vitest'
import type { Drawing, DrawnLabel } from '../../../src/exchange/drawing/drawing.ts'
import { writeSvg } from '../../../src/exchange/svg/writeSvg.ts'

const label = (text: string, more: Partial<DrawnLabel> = {}): DrawnLabel => ({
  x: 10,
  y: 20,
  width: 60,
  height: 30,
  angle: 0,
  align: 'left',
  lines: [{ runs: [{ text, size: 20, bold: false, color: '#23211d' }], x: 3, baseline: 22 }],
  halo: '#faf8f3',
  ...more,
})

const drawing = (more: Partial<Drawing> = {}): Drawing => ({
  width: 400,
  height: 300,
  paper: '#faf8f3',
  paths: [],
  labels: [],
  ...more,
})

const FACTS = { title: '学习', description: '来源', language: 'zh-CN' }

/** The start tags and end tags of an XML text, checked to be balanced; attributes of each start tag. */
function elementsOf(xml: string): { readonly name: string; readonly attributes: string }[] {
  const open: string[] = []
  const found: { name: string; attributes: string }[] = []
  for (const [, close, name = '', attributes = '', empty] of xml.matchAll(
    /<(\/?)([a-z]+)((?:\s[\w:-]+="[^"<>]*")*)\s*(\/?)>/g,
  )) {
    if (close) expect(open.pop()).toBe(name)
    else {
      found.push({ name, attributes })
      if (!empty) open.push(name)
    }
  }
  expect(open).toEqual([])
  return found
}

describe('writeSvg', () => {
  it('writes a file that is well-formed and says its size, language, title and source', () => {
    const svg = writeSvg(drawing(), FACTS)
    expect(
      svg.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg"'),
    ).toBe(true)
    const [root] = elementsOf(svg)
    expect(root?.attributes).toContain(' width="400" height="300" viewBox="0 0 400 300" xml:lang="zh-CN"')
    expect(svg).toContain('<title>学习</title>\n<desc>来源</desc>')
    expect(svg).toContain('<rect width="400" height="300" fill="#faf8f3"/>')
  })

  it('draws shapes at their places', () => {
    const path = { d: 'M 0 0.123456 L 1 2 Z', x: 5.006, y: -1, strokeWidth: 1.5 }
    const svg = writeSvg(
      drawing({
        paths: [
          { ...path, fill: null, stroke: '#c9c2b4', dash: [4, 4] },
          { ...path, x: 0, y: 0, fill: '#b3301c', stroke: null, dash: null },
        ],
      }),
      FACTS,
    )
    expect(svg).toContain(
      '<path d="M 0 0.12 L 1 2 Z" transform="translate(5.01 -1)" fill="none" stroke="#c9c2b4" stroke-width="1.5" stroke-dasharray="4 4"/>',
    )
    expect(svg).toContain('<path d="M 0 0.12 L 1 2 Z" fill="#b3301c"/>')
  })

  it('writes words as text, once to be seen and once below as their halo', () => {
    const svg = writeSvg(drawing({ labels: [label('提高水平')] }), FACTS)
    expect(svg.match(/提高水平/g)).toHaveLength(2)
    const [halos = '', words = ''] = svg.split('<g id="words"')
    expect(halos).toContain('aria-hidden="true"')
    expect(halos).toContain(
      '<tspan font-size="20" fill="#faf8f3" stroke="#faf8f3" stroke-width="5.6">提高水平</tspan>',
    )
    expect(words).toContain('<g transform="translate(10 20)"><text x="3" y="22" xml:space="preserve">')
    expect(words).toContain('<tspan font-size="20" fill="#23211d">提高水平</tspan>')
  })

  it('holds a line where it touches what it names', () => {
    const svg = (more: Partial<DrawnLabel>) => writeSvg(drawing({ labels: [label('甲', more)] }), FACTS)
    expect(svg({ align: 'right' })).toContain('<text x="60" y="22" text-anchor="end"')
    expect(svg({ align: 'middle' })).toContain('<text x="30" y="22" text-anchor="middle"')
    const turned = svg({ align: 'right', angle: Math.PI / 2 })
    expect(turned).toContain('transform="translate(10 20) rotate(-90 30 15)"')
    expect(turned).toContain('<text x="3" y="22" xml:space')
    const run = { text: '甲', size: 20, bold: true, color: '#000000' }
    const two = [{ runs: [run, { ...run, bold: false }], x: 7, baseline: 22 }]
    expect(svg({ align: 'right', lines: two })).toContain('<text x="7" y="22" xml:space="preserve"><tspan')
  })

  it('lays boxes behind letters where that is asked for', () => {
    const svg = writeSvg(drawing({ labels: [label('提高水平')] }), { ...FACTS, halo: 'boxes' })
    expect(svg.match(/提高水平/g)).toHaveLength(1)
    expect(svg).toContain('<rect x="2" y="3.2" width="59" height="22.8" fill="#faf8f3" fill-opacity="0.85"/>')
  })

  it('writes hostile words as words, and leaves out what XML cannot hold', () => {
    const svg = writeSvg(drawing({ labels: [label('</text><script>&"\u0000\u0008\ud800')] }), {
      ...FACTS,
      title: '<title>&',
      language: '"><x',
    })
    expect(svg).toContain('&lt;/text&gt;&lt;script&gt;&amp;&quot;\ufffd</tspan>')
    expect(svg).toContain('<title>&lt;title&gt;&amp;</title>')
    expect(elementsOf(svg).some(({ name }) => name === 'script' || name === 'x')).toBe(false)
  })

  it('relies on no style sheet, script, link or font of its own', () => {
    const svg = writeSvg(drawing({ labels: [label('甲')] }), FACTS)
    expect(svg).not.toMatch(/style|script|href|class=|url\(|foreignObject|paint-order/)
  })
})
