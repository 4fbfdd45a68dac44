import { describe, expect, it } from 'vitest'
import {
  type Caption,
  captioned,
  type LegendEntry,
  linesWithin,
} from '../../../src/exchange/drawing/captioned.ts'
import type { Drawing } from '../../../src/exchange/drawing/drawing.ts'

const measure = (text: string, size: number): number => Array.from(text).length * size
const byLetter = (text: string): number => measure(text, 1)

const DRAWING: Drawing = {
  width: 600,
  height: 200,
  paper: '#ffffff',
  paths: [{ d: 'M 0 0 L 1 1', x: 0, y: 5, fill: null, stroke: '#000000', strokeWidth: 1, dash: null }],
  labels: [],
}

const entry = (name: string): LegendEntry => ({
  mark: [{ d: 'M 0 0 Z', x: 0, y: 0, fill: '#b3301c', stroke: null, strokeWidth: 0, dash: null }],
  width: 20,
  name,
})

const CAPTION: Caption = {
  title: '题目',
  subtitle: '脉络',
  legend: [[entry('目标'), entry('机制举措')], [entry('原文明言')]],
  source: '来源',
  letter: 20,
  ink: '#000000',
  muted: '#555555',
}

const wordsOf = ({ labels }: Drawing): string[] =>
  labels.flatMap(({ lines }) => lines.map(({ runs }) => runs.map(({ text }) => text).join('')))

describe('captioned', () => {
  it('sets title, view, legend and source around the picture, all within it', () => {
    const whole = captioned(DRAWING, CAPTION, measure)
    expect(whole.width).toBe(600)
    expect(wordsOf(whole)).toEqual(['题目', '脉络', '目标', '机制举措', '原文明言', '来源'])
    for (const { x, y, width, height } of whole.labels) {
      expect(x).toBeGreaterThan(0)
      expect(x + width).toBeLessThan(600)
      expect(y + height).toBeLessThanOrEqual(whole.height)
    }
    const [title, subtitle, first] = whole.labels
    const top = (whole.paths[0]?.y ?? 0) - 5
    expect((title?.y ?? 0) + (title?.height ?? 0)).toBeLessThanOrEqual(subtitle?.y ?? 0)
    expect((subtitle?.y ?? 0) + (subtitle?.height ?? 0)).toBeLessThanOrEqual(top)
    expect(first?.y).toBeGreaterThanOrEqual(top + 200)
  })

  it('goes on in a new row where a legend is wider than the picture', () => {
    const many = Array.from({ length: 9 }, (_, i) => entry(`图例${i}`))
    const whole = captioned(DRAWING, { ...CAPTION, legend: [many] }, measure)
    const rows = new Set(whole.labels.filter(({ height }) => height === 30).map(({ y }) => y))
    expect(rows.size).toBeGreaterThan(3)
    for (const { x, width } of whole.labels) expect(x + width).toBeLessThanOrEqual(600)
  })

  it('adds nothing above where there is neither title nor view', () => {
    expect(captioned(DRAWING, { ...CAPTION, title: '', subtitle: '' }, measure).paths[0]?.y).toBe(5)
  })
})

describe('linesWithin', () => {
  it('cuts between Chinese letters and between English words, and loses none', () => {
    expect(linesWithin('提高科学化水平', 3, byLetter)).toEqual(['提高科', '学化水', '平'])
    expect(linesWithin('means and ends', 9, byLetter)).toEqual(['means and', 'ends'])
    expect(linesWithin('unbreakable', 4, byLetter)).toEqual(['unbr', 'eaka', 'ble'])
    expect(linesWithin('', 4, byLetter)).toEqual([])
  })
})
