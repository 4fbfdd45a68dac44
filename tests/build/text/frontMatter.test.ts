import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../../src/build/text/parseArticle.ts'

const meta = (text: string): string[] =>
  parseArticle(text).meta.map((e) => `${e.name.quote}=${e.value.quote}`)
const title = (text: string): string => parseArticle(text).title.quote
const BODY = '\n今年的工作有了新的进展。'

describe('the title', () => {
  it('is the first line that is no metadata, number or date', () => {
    expect(title(`来源：某报\n某发〔2012〕3号\n2012年3月1日\n关于加强管理的通知${BODY}`)).toBe(
      '关于加强管理的通知',
    )
  })

  it('stands below a letterhead', () => {
    expect(
      parseArticle('某市委办公室文件\n某办发〔2015〕12号\n关于改革的意见\n各单位：\n要改革。').title.quote,
    ).toBe('关于改革的意见')
    expect(parseArticle('关于清理文件\n为了提高效率，清理文件。').title.quote).toBe('关于清理文件')
  })

  it('may be broken into two lines', () => {
    expect(title(`某县人民政府\n关于加强管理的通知${BODY}`)).toBe('某县人民政府\n关于加强管理的通知')
    expect(title(`坚持以人民为中心的思想\n奋力谱写发展的新篇章\n——在会议上的讲话${BODY}`)).toBe(
      '坚持以人民为中心的思想\n奋力谱写发展的新篇章',
    )
  })

  it('leaves out subtitle, date and byline', () => {
    expect(title(`在会议上的讲话\n（2012年3月1日）\n张三${BODY}`)).toBe('在会议上的讲话')
  })

  it('may ask, and may begin like a marker', () => {
    expect(title(`怎样做好群众工作？${BODY}`)).toBe('怎样做好群众工作？')
    expect(title(`【先进典型】一位村支书的故事${BODY}`)).toBe('【先进典型】一位村支书的故事')
  })

  it('is empty where the text starts with its body', () => {
    const { title, root } = parseArticle('今年的工作有了新的进展。明年继续。')
    expect(title).toEqual({ start: 0, end: 0, quote: '' })
    expect(root.heading).toEqual(title)
    expect(parseArticle('一、总体要求\n稳中求进。\n二、主要任务\n抓好落实。').title.quote).toBe('')
  })
})

describe('metadata', () => {
  it('is read from one line or several, with spaces inside the names', () => {
    expect(meta(`标题在此处\n作　者：张三　　来 源：某报 | 时间：2012-3-4 10:30\n【文号】无${BODY}`)).toEqual(
      ['作　者=张三', '来 源=某报', '时间=2012-3-4 10:30'],
    )
  })

  it('takes unknown names beside a known one', () => {
    expect(meta(`标题在此处\n发布时间：2012-3-4 所属专题：党建${BODY}`)).toEqual([
      '发布时间=2012-3-4',
      '所属专题=党建',
    ])
  })

  it('stands at the end too, with a bracket or ※ before it', () => {
    expect(meta(`标题在此处${BODY}\n（责任编辑：李四）`)).toEqual(['责任编辑=李四'])
    expect(meta(`标题在此处${BODY}\n※ 作者: 王五 审核:赵六`)).toEqual(['作者=王五', '审核=赵六'])
  })

  it('is content between the first and the last running paragraph', () => {
    const text = `标题在此处${BODY}\n时间：3月1日\n地点：礼堂\n活动由工会组织。`
    expect(meta(text)).toEqual([])
    expect(parseArticle(text).sentences.map(({ start, end }) => text.slice(start, end))).toContain(
      '时间：3月1日',
    )
  })

  it('belongs to the last section by its span and to no sentence', () => {
    const text = '标题在此处\n一、学习\n天天学。\n二、实践\n天天做。\n来源：某报'
    const { root, sentences } = parseArticle(text)
    expect(root.children.at(-1)?.span.end).toBe(text.length)
    expect(sentences.map(({ start, end }) => text.slice(start, end)).at(-1)).toBe('天天做。')
  })
})

describe('sentences', () => {
  const sentences = (text: string): string[] =>
    parseArticle(text).sentences.map(({ start, end }) => text.slice(start, end))

  it('end at 。！？ with the closing marks after them, or with the paragraph', () => {
    expect(sentences('他说：“好！”大家都说：（同意。）真的？！“当然。”\n没有句号；也没有问号')).toEqual([
      '他说：“好！”',
      '大家都说：（同意。）',
      '真的？！',
      '“当然。”',
      '没有句号；也没有问号',
    ])
  })

  it('close straight quotation marks and do not open them', () => {
    expect(sentences('他说:"好。""行。"他走了。"真的。"')).toEqual([
      '他说:"好。"',
      '"行。"',
      '他走了。',
      '"真的。"',
    ])
  })

  it('do not end inside an address', () => {
    expect(sentences('见 http://a.cn/?id=1 一文。真好!下一句。')).toEqual([
      '见 http://a.cn/?id=1 一文。',
      '真好!',
      '下一句。',
    ])
  })
})
