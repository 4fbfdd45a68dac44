import type { Drawing } from '../../../src/exchange/drawing/drawing.ts'
import type { Slide, SlideDeck } from '../../../src/exchange/slides/slides.ts'

/** A small picture with a label that is turned and one of two lines. */
export const samplePicture = (words: readonly [string, string] = ['用于', '甲']): Drawing => ({
  width: 120,
  height: 60,
  paper: '#ffffff',
  paths: [
    { d: 'M 20 30 Q 60 5 100 30', x: 0, y: 0, fill: null, stroke: '#333333', strokeWidth: 2, dash: [4, 3] },
    {
      d: 'M -5 -5 L 5 -5 L 5 5 L -5 5 Z',
      x: 20,
      y: 30,
      fill: '#2a4b91',
      stroke: null,
      strokeWidth: 0,
      dash: null,
    },
  ],
  labels: [
    {
      x: 50,
      y: 10,
      width: 20,
      height: 12,
      angle: Math.PI / 6,
      align: 'middle',
      lines: [{ runs: [{ text: words[0], size: 10, bold: false, color: '#676157' }], x: 0, baseline: 10 }],
      halo: '#ffffff',
    },
    {
      x: 28,
      y: 20,
      width: 30,
      height: 25,
      angle: 0,
      align: 'left',
      lines: [
        {
          runs: [
            { text: words[1], size: 10, bold: true, color: '#b3301c' },
            { text: '乙', size: 10, bold: false, color: '#23211d' },
          ],
          x: 0,
          baseline: 9,
        },
        { runs: [{ text: '丙丁', size: 10, bold: false, color: '#23211d' }], x: 0, baseline: 21.5 },
      ],
      halo: '#ffffff',
    },
  ],
})

export const sampleSlide = (own: Partial<Slide> = {}): Slide => ({
  id: 's1',
  number: 1,
  place: '一',
  title: '题目',
  facts: [],
  sentences: [],
  sentencePlaces: [],
  remarks: [],
  picture: null,
  furtherPictures: [],
  legend: [],
  notes: '',
  evidence: [],
  unreviewed: '',
  ...own,
})

export const sampleDeck = (slides: readonly Slide[], own: Partial<SlideDeck> = {}): SlideDeck => ({
  title: '一篇文章',
  language: 'zh-CN',
  shape: '16:9',
  paper: '#faf8f3',
  ink: '#23211d',
  muted: '#676157',
  accent: '#b3301c',
  slides,
  proof: '引文逐字相符 3/3 · 0123456789ab',
  ...own,
})
