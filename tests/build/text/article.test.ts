import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { decode } from '../../../src/build/text/decode.ts'
import { parseArticle } from '../../../src/build/text/parseArticle.ts'
import { outlineLines } from './render.ts'

const text = decode(readFileSync('graph-data/000_f43e0b856f5a713e.txt'))
const article = parseArticle(text)

describe('the committed article', () => {
  it('has the first of its two title lines as its title', () => {
    expect(article.title).toEqual({
      start: 0,
      end: 23,
      quote: '学习贯彻十七届四中全会精神 提高党建科学化水平',
    })
    expect(article.root.heading).toEqual(article.title)
  })

  it('has four metadata entries, at its head and at its end', () => {
    expect(article.meta.map((entry) => [entry.name.quote, entry.value.quote])).toEqual([
      ['发布时间', '2009-06-10'],
      ['浏览次数', '61'],
      ['信息来源', '机关党委'],
      ['信息负责人', '蔡丽萍'],
    ])
  })

  it('has five parts of 4, 3, 3, 3 and 3 points', () => {
    expect(outlineLines(text)).toEqual([
      '1 一、 以强化理论武装为重点,大力推进学习型党组织建设',
      '2 一要 在学习内容上强化理论武装',
      '2 二要 在学习载体上注重创新',
      '2 三要 在学习形式上讲究灵活',
      '2 四要 在学习效果上注重实践',
      '1 二、 以健全党内民主机制为重点,保障党员主体地位和民主权利',
      '2 一要 建立党内激励关怀帮扶机制',
      '2 二要 深入推进党代会常任制工作',
      '2 三要 落实党内民主决制度',
      '1 三、 以统筹党的建设为重点,大力推进基层党建工作创新',
      '2 一要 统筹社区区域党建',
      '2 二要 统筹城乡党建',
      '2 三要 构建党员共管机制',
      '1 四、 以提高选人用人公信度为重点,健全和完善干部管理制度',
      '2 一要 树立正确的用人导向',
      '2 二要 规范干部任用程序',
      '2 三要 完善干部考核制度',
      '1 五、 以打造模范部门过硬队伍为重点,强化组织部门自身建设',
      '2 一要 深入开展树组工干部形象活动',
      '2 二要 扎实推进组织部长下基层活动',
      '2 三要 大力开展机关效能建设活动',
    ])
  })

  it('has 55 sentences, the title and headings among them and no metadata', () => {
    const sentences = article.sentences.map(({ start, end }) => text.slice(start, end))
    expect(sentences).toHaveLength(55)
    expect(sentences[4]).toBe('一、以强化理论武装为重点,大力推进学习型党组织建设')
    expect(sentences.at(-1)).toMatch(/^坚持以制度建设为基础.*服务质量。$/)
    expect(sentences.join('')).not.toMatch(/发布时间|蔡丽萍/)
  })

  it('is remarked on: its date, its title twice, three open quotation marks, its punctuation', () => {
    expect(article.notes.map((note) => [note.code, note.spans.length, note.message])).toEqual([
      ['doubled', 2, '同一行文字出现2次（第1、4行）'],
      [
        'date',
        1,
        '页面所署日期为2009-06-10，而文中所述十七届四中全会于2009年9月15日至18日举行（此条依据文外知识）',
      ],
      ['mixed-width', 156, '全角与半角标点混用：半角156处，全角183处'],
      ['unbalanced', 1, '「…工作,做到\u00a0“内容规范、形…」中的「“」没有与之配对的「”」'],
      ['unbalanced', 1, '「…终把三服务\u00a0“两满意作为组…」中的「“」没有与之配对的「”」'],
      ['unbalanced', 1, '「…队伍,杜绝\u00a0“庸、散、浮、…」中的「“」没有与之配对的「”」'],
    ])
    const open = article.notes
      .filter((note) => note.code === 'unbalanced')
      .map((note) => note.spans[0]?.start ?? 0)
    expect(open.map((at) => text.slice(at, at + 5))).toEqual(['“内容规范', '“两满意作', '“庸、散、'])
  })
})
