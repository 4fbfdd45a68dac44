import { describe, expect } from 'vitest'
import { atlas, placeIn } from '../harness/article.ts'
import {
  labelsOf,
  overlaps,
  rendererOf,
  STILL,
  stageBox,
  untilDrawn,
  untilRest,
} from '../harness/explorer.ts'
import { lineCounts, type WrittenLabel, writtenLabels } from '../harness/svgPicture.ts'
import { it } from '../harness/test.ts'

const SIZES = [
  { width: 1920, height: 1080 },
  { width: 1366, height: 768 },
  { width: 1024, height: 768 },
  { width: 1024, height: 600 },
]

const MIDDLE = '提高党的建设科学化水平'
const TASKS = [
  '一 推进学习型党组织建设',
  '二 保障党员主体地位和民主权利',
  '三 推进基层党建工作创新',
  '四 健全和完善干部管理制度',
  '五 强化组织部门自身建设',
]
const FOCUSES = [
  '重点 强化理论武装',
  '重点 党内民主机制',
  '重点 统筹党的建设',
  '重点 提高选人用人公信度',
  '重点 打造模范部门过硬队伍',
]
const EXPLANATION = '据篇章结构'

/** The parts' task and 重点 in the article's order. */
const PAIRS: readonly (readonly [task: string, focus: string])[] = [
  ['goal:推进学习型党组织建设', 'goal:强化理论武装'],
  ['goal:保障党员主体地位和民主权利', 'mechanism:党内民主机制'],
  ['goal:推进基层党建工作创新', 'goal:统筹党的建设'],
  ['goal:健全和完善干部管理制度', 'goal:提高选人用人公信度'],
  ['goal:强化组织部门自身建设', 'goal:打造模范部门过硬队伍'],
]

/** What is written in one size of letters, and that size. */
function sizeOf(written: readonly WrittenLabel[], texts: readonly string[]): number {
  const sizes = new Set(written.filter(({ text }) => texts.includes(text)).map(({ size }) => size))
  expect(sizes.size, texts.join('；')).toBe(1)
  return [...sizes][0] ?? 0
}

describe('the first screen', () => {
  it('tells the argument in twelve labels at every size, over WebGL and as SVG alike', async ({
    openFile,
  }) => {
    const asSvg = await openFile({ context: STILL, webgl: false })
    const overWebgl = await openFile({ context: STILL })
    for (const size of SIZES) {
      for (const page of [asSvg, overWebgl]) {
        await page.setViewportSize(size)
        await untilDrawn(page)
        await untilRest(page)
      }
      const at = `${size.width}×${size.height}`
      const written = (await writtenLabels(asSvg)).map((label) => ({
        ...label,
        text: label.text.replace(/\u00a0/g, ' '),
      }))
      const texts = written.map(({ text }) => text).sort()
      expect(texts, at).toEqual([MIDDLE, ...TASKS, ...FOCUSES, EXPLANATION].sort())

      const boxes = await labelsOf(asSvg)
      expect(new Set(boxes.map(({ key }) => key)).size, at).toBe(12)
      expect(overlaps(boxes), at).toEqual([])
      const stage = await stageBox(asSvg)
      const outside = boxes.filter(
        ({ x, y, width, height }) =>
          x < 0 || y < 0 || x + width > stage.width || y + height > stage.height || width * height === 0,
      )
      expect(outside, at).toEqual([])

      expect(sizeOf(written, [MIDDLE]), at).toBeGreaterThan(sizeOf(written, TASKS))
      expect(sizeOf(written, TASKS), at).toBeGreaterThan(sizeOf(written, FOCUSES))
      const bold = written.filter((label) => label.bold).map(({ text }) => text)
      expect(bold.sort(), at).toEqual([MIDDLE, ...TASKS].sort())

      expect(await rendererOf(overWebgl)).toBe('webgl')
      expect(await rendererOf(asSvg)).toBe('svg')
      expect(await labelsOf(overWebgl), at).toEqual(boxes)
    }
    // Dashed: five to the middle, sixteen from points. Solid: one within each pair.
    expect(await lineCounts(asSvg)).toEqual({ dashed: 21, solid: 5 })
  })

  it('sets its parts clockwise in reading order around the middle, each joined to its 重点', () => {
    const clockwise = PAIRS.map(([task]) => {
      const { x, y } = placeIn('thread', task)
      return (Math.atan2(x, y) + 2 * Math.PI) % (2 * Math.PI)
    })
    expect(clockwise).toEqual([...clockwise].sort((a, b) => a - b))
    expect(placeIn('thread', 'goal:提高党建科学化水平')).toEqual({ x: 0, y: 0 })
    for (const [task, focus] of PAIRS) {
      expect(atlas.edges.get(`${task} focusesOn ${focus}`)?.attributes.basis).toBe('stated')
      const toMiddle = [task, focus].filter((key) =>
        atlas.edges.has(`${key} serves goal:提高党建科学化水平 structure`),
      )
      expect(toMiddle).toHaveLength(1)
    }
  })
})
