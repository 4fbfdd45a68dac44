import { describe, expect, it } from 'vitest'
import { EVENTS } from '../../../src/build/text/notes/events.ts'
import { parseArticle } from '../../../src/build/text/parseArticle.ts'

/** Notes as `code quote|quote`. */
const notes = (text: string): string[] =>
  parseArticle(text).notes.map((note) => `${note.code} ${note.spans.map((span) => span.quote).join('|')}`)
const messages = (text: string): string[] => parseArticle(text).notes.map((note) => note.message)

describe('unbalanced marks', () => {
  it('are named with their place', () => {
    expect(notes('坚持“两个务必。做好（三件事。')).toEqual(['unbalanced “', 'unbalanced （'])
    expect(notes('坚持两个务必”。')).toEqual(['unbalanced ”'])
  })

  it('say where they stand by the words around them, in their line', () => {
    expect(messages('坚持“两个务必。')).toEqual(['「坚持“两个务必。」中的「“」没有与之配对的「”」'])
    expect(messages('前一行很长很长。\n我们要坚持𠮷镇的三个务必”，做好各项工作。')).toEqual([
      '「…镇的三个务必”，做好各项工…」中的「”」之前没有与之配对的「“」',
    ])
  })

  it('are none in balanced text, over paragraphs, nor in markers', () => {
    expect(notes('坚持“两个‘务必’”（重要）。')).toEqual([])
    expect(notes('他说：“第一段。\n“第二段。\n第三段。”')).toEqual([])
    expect(notes('报告指出：\n“第一段。\n“第二段。”\n完。')).toEqual([])
    expect(notes('一）学习\n天天学。\n二）实践\n天天做。')).toEqual([])
  })
})

describe('closing brackets that need none', () => {
  it('stand behind a numeral or make an emoticon', () => {
    expect(notes('工作包括1)学习2)实践。还有a）阅读。')).toEqual([])
    expect(notes('祝大家工作顺利：）')).toEqual([])
    expect(notes('祝大家，工作顺利:)')).toEqual([])
    expect(notes('在2009)年。')).toEqual(['unbalanced )'])
  })
})

describe('numbering', () => {
  it('is noted where it skips or repeats', () => {
    expect(notes('一、甲事\n办好。\n二、乙事\n办好它。\n二、丙事\n办完。\n五、丁事\n办成。')).toEqual([
      'numbering 二、|二、',
      'numbering 二、|五、',
    ])
    expect(messages('要做到：一是学习；二是实践；四是总结。')).toEqual([
      '序号由「二是」跳到「四是」，中间有缺',
    ])
  })

  it('may restart and run through', () => {
    expect(notes('一、甲\n（一）学。\n（二）做。\n二、乙\n（三）想。\n（四）写。')).toEqual([])
    expect(notes('一、甲\n（一）学。\n（二）做。\n二、乙\n（一）想。\n（二）写。')).toEqual([])
  })
})

describe('doubled lines', () => {
  it('are noted once with all places', () => {
    expect(notes('深入开展主题教育活动。\n中间一段。\n深入开展主题教育活动。')).toEqual([
      'doubled 深入开展主题教育活动。|深入开展主题教育活动。',
    ])
  })

  it('are none in a table of contents', () => {
    expect(
      notes(
        '某某管理暂行办法\n目录\n第一章 总则和适用范围\n第二章 附则和解释\n第一章 总则和适用范围\n甲。\n第二章 附则和解释\n乙。',
      ),
    ).toEqual([])
  })
})

describe('mixed width', () => {
  it('is none in an entry of a bibliography', () => {
    expect(notes('学习，实践。\n[1] 某人.改革[M].北京:某社,2010.')).toEqual([])
  })

  it('is one note with every half-width mark', () => {
    expect(notes('学习,实践。总结;提高(全面),真好！')).toEqual(['mixed-width ,|;|(|)|,'])
  })

  it('is none in text of one width, in numbers and in markers', () => {
    expect(notes('学习，实践。增长1.5%，达到3,000元。')).toEqual([])
    expect(notes('(一)学习。\n(二)实践。')).toEqual([])
  })
})

describe('the date of the page', () => {
  const page = (date: string, words: string): string[] => notes(`标题在此处\n发布时间：${date}\n${words}`)

  it('is noted where the text reports what met later', () => {
    expect(page('2009-06-10', '党的十七届四中全会指出方向。')).toEqual(['date 2009-06-10'])
    expect(page('2012年3月1日', '贯彻党的十八大精神。')).toEqual(['date 2012年3月1日'])
    expect(messages('标题在此处\n发布时间：2012-3-1\n贯彻党的十八届一中全会精神。')).toEqual([
      '页面所署日期为2012-3-1，而文中所述十八届一中全会于2012年11月15日举行（此条依据文外知识）',
    ])
  })

  it('is not where the text looks forward, or the dates agree', () => {
    expect(page('2012-03-01', '以优异成绩迎接党的十八大召开。')).toEqual([])
    expect(page('2009-09-20', '党的十七届四中全会指出方向。')).toEqual([])
    expect(page('2009-06-10', '全面贯彻党的十七大精神。')).toEqual([])
  })

  it('rests on a table in order', () => {
    for (const event of EVENTS) expect(event.from <= event.to, event.id).toBe(true)
    expect(new Set(EVENTS.map((event) => event.id)).size).toBe(EVENTS.length)
  })
})
