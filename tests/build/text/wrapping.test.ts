import { describe, expect, it } from 'vitest'
import { paragraphsOf } from '../../../src/build/text/paragraphs.ts'
import { parseArticle } from '../../../src/build/text/parseArticle.ts'
import { outlineLines } from './render.ts'

/** Twenty-four characters a line, paragraphs indented, as a mail of its time. */
const INDENTED = `创建活动情况汇报

    今年以来我局认真落实部署要求，把学习作为第一需要
以创建促学习，以学习促工作，机关的学习氛围日益浓厚了
，干部队伍的素质也明显提高。
    一、加强领导
    局里成立了领导小组，下设办公室，负责日常的工作。
建立了三项制度：一是考勤制度，每次学习都签到；二是考
核制度，每季度检查一次笔记；三是激励制度，评选标兵。
    二、丰富载体
    开办周末讲坛，由干部职工轮流主讲，全年已经举办了
二十二期，内容涉及经济和法律。`

describe('a text that is broken into lines of one width', () => {
  it('has the paragraphs that its indentation shows', () => {
    expect(paragraphsOf(INDENTED).map(({ line, lastLine }) => [line, lastLine])).toEqual([
      [1, 1],
      [3, 5],
      [6, 6],
      [7, 9],
      [10, 10],
      [11, 12],
    ])
  })

  it('has its outline, also of points that run over line ends', () => {
    expect(outlineLines(INDENTED).map((line) => line.replace(/\n/g, ''))).toEqual([
      '1 一、 加强领导',
      '2 一是 考勤制度，每次学习都签到',
      '2 二是 考核制度，每季度检查一次笔记',
      '2 三是 激励制度，评选标兵',
      '1 二、 丰富载体',
    ])
  })

  it('has sentences that run over line ends', () => {
    const { sentences } = parseArticle(INDENTED)
    expect(sentences.map(({ start, end }) => INDENTED.slice(start, end).replace(/\n/g, ''))).toContain(
      '开办周末讲坛，由干部职工轮流主讲，全年已经举办了二十二期，内容涉及经济和法律。',
    )
  })

  it('starts a paragraph after the end of a sentence where nothing is indented', () => {
    const flat = INDENTED.replace(/^ +/gm, '').replace('日常的工作。', '日常的所有工作。')
    expect(paragraphsOf(flat).map(({ line }) => line)).toEqual([1, 3, 6, 7, 8, 10, 11])
  })
})

describe('a line that starts with a number', () => {
  it('is a paragraph of its own, however full the line before is', () => {
    const items = ['一', '二', '三', '四', '五'].map(
      (n) => `${n}、${'切实抓好各项工作并认真总结经验'.repeat(2)}`,
    )
    expect(paragraphsOf(items.join('\n'))).toHaveLength(5)
  })
})

describe('a text of whole lines', () => {
  it('keeps each as a paragraph', () => {
    const whole = '工作总结\n一、成绩\n今年的工作取得了新的成绩。\n二、打算\n明年的工作要再上一个台阶。'
    expect(paragraphsOf(whole)).toHaveLength(5)
  })

  it('does so where several are equally wide but each ends a sentence', () => {
    const lines = Array.from({ length: 8 }, (_, i) => `${'今年的工作取得了很大的新成绩'.repeat(2)}${i}。`)
    expect(paragraphsOf(lines.join('\n'))).toHaveLength(8)
  })
})
