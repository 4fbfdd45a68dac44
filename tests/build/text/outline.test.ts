import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../../src/build/text/parseArticle.ts'
import { markers, outlineLines } from './render.ts'

describe('levels', () => {
  it('follow the usual order of styles down to points inside paragraphs', () => {
    expect(
      outlineLines(`某县党建工作要点
一、抓思想
（一）抓学习。要坚持集中学习：①学文件；②学经验。
1．个人自学
（1）读书。每月一本。
（2）看报。每天一份。
2．集体学习
一要按时，二要认真。
（二）抓教育
形式多样。
二、抓组织
配强班子。`),
    ).toEqual([
      '1 一、 抓思想',
      '2 （一） 抓学习',
      '3 ① 学文件',
      '3 ② 学经验',
      '3 1． 个人自学',
      '4 （1） 读书',
      '4 （2） 看报',
      '3 2． 集体学习',
      '4 一要 按时',
      '4 二要 认真',
      '2 （二） 抓教育',
      '1 二、 抓组织',
    ])
  })

  it('follow the text where it turns the usual order round', () => {
    expect(
      markers(
        '某镇工作汇报\n1、经济\n（一）农业。粮食增产。\n（二）工业。产值增加。\n2、民生\n（一）就业。岗位增加。\n（二）教育。学校改善。',
      ),
    ).toEqual(['1 1、', '2 （一）', '2 （二）', '1 2、', '2 （一）', '2 （二）'])
  })

  it('differ where a style stands under different parents', () => {
    expect(
      markers(
        '方案全文\n一、目标\n1.近期。见效。\n2.远期。长效。\n二、措施\n（一）组织。到位。\n1.领导。负责。\n2.部门。配合。\n（二）经费。落实。',
      ),
    ).toEqual(['1 一、', '2 1.', '2 2.', '1 二、', '2 （一）', '3 1.', '3 2.', '2 （二）'])
  })

  it('put a list that follows a list of dashes beside it', () => {
    expect(
      markers(
        '关于改革的讲话\n要把握原则。\n——坚持方向。不走老路。\n——坚持渐进。稳步推进。\n总的思路如下。\n第一，提高认识。认识要到位。\n第二，落实责任。责任要到人。',
      ),
    ).toEqual(['1 ——', '1 ——', '1 第一，', '1 第二，'])
  })

  it('put dashes inside the heading above them', () => {
    expect(
      markers(
        '关于改革的意见\n（一）原则\n——坚持方向。不走老路。\n——坚持渐进。稳步推进。\n（二）目标。三年完成。',
      ),
    ).toEqual(['1 （一）', '2 ——', '2 ——', '1 （二）'])
  })

  it('nest decimals by their components', () => {
    expect(
      markers(
        '应急预案\n1 总则\n1.1 目的\n保障安全。\n1.2 依据\n1.2.1 法律\n若干部。\n1.2.2 法规\n若干部。\n2 体系\n2.1 机构\n设立指挥部。\n2.2 职责\n各负其责。',
      ),
    ).toEqual(['1 1', '2 1.1', '2 1.2', '3 1.2.1', '3 1.2.2', '1 2', '2 2.1', '2 2.2'])
  })

  it('nest points of one paragraph in each other', () => {
    expect(
      markers(
        '工作思路\n第一，抓学习。一是学理论；二是学业务。第二，抓作风。一是严纪律；二是重服务：①上门服务；②跟踪服务。第三，抓考核。',
      ),
    ).toEqual(['1 第一，', '2 一是', '2 二是', '1 第二，', '2 一是', '2 二是', '3 ①', '3 ②', '1 第三，'])
  })

  it('nest a list under the point whose paragraph announces it with a colon', () => {
    expect(markers('工作思路\n一是学习。天天学。\n二是落实。要：\n1.制定方案。\n2.明确责任。')).toEqual([
      '1 一是',
      '1 二是',
      '2 1.',
      '2 2.',
    ])
  })

  it('tell 要 as a verb from the nouns it begins', () => {
    expect(markers('工作思路\n一要务实。说实话。二要领导带头。作表率。三要求真。四要素质过硬。')).toEqual([
      '1 一要',
      '1 二要',
      '1 三要',
      '1 四要',
    ])
    expect(markers('工作思路\n一是指导思想不明；二是要求不严。')).toEqual(['1 一是', '1 二是'])
  })

  it('nest the points of the last item as those of the items before it', () => {
    expect(
      markers(
        '工作汇报\n一抓班子。\n做法：一是选人；二是建制。\n二抓队伍。\n做法：一是培训；二是管理。\n三抓阵地。\n做法：一是建场所；二是保经费。',
      ),
    ).toEqual(['1 一', '2 一是', '2 二是', '1 二', '2 一是', '2 二是', '1 三', '2 一是', '2 二是'])
  })

  it('nest points directly behind a marker', () => {
    expect(markers('工作思路\n（一）一是抓紧；二是抓实。\n（二）一要学习；二要实践。')).toEqual([
      '1 （一）',
      '2 一是',
      '2 二是',
      '1 （二）',
      '2 一要',
      '2 二要',
    ])
  })

  it('keep chapters, articles that run through, and items', () => {
    expect(
      markers(
        '管理办法\n第一章　总则\n第一条　制定本办法。\n第二条　适用于全市。\n第二章　职责\n第三条　履行下列职责：\n（一）宣传；\n（二）检查。\n第四条　各负其责。',
      ),
    ).toEqual([
      '1 第一章',
      '2 第一条',
      '2 第二条',
      '1 第二章',
      '2 第三条',
      '3 （一）',
      '3 （二）',
      '2 第四条',
    ])
  })

  it('keep parts above numbers that restart', () => {
    expect(
      markers(
        '年度报告\n第一部分　形势\n一、国际\n复杂。\n二、国内\n向好。\n第二部分　任务\n一、增长\n扩大内需。\n二、改革\n深化。',
      ),
    ).toEqual(['1 第一部分', '2 一、', '2 二、', '1 第二部分', '2 一、', '2 二、'])
  })
})

describe('numbering', () => {
  it('may run through from part to part', () => {
    const text =
      '意见全文\n一、总则\n（一）方向。明确。\n（二）原则。坚持。\n二、任务\n（三）改革。深化。\n三、保障\n（四）组织。加强。\n（五）经费。落实。'
    expect(markers(text)).toEqual([
      '1 一、',
      '2 （一）',
      '2 （二）',
      '1 二、',
      '2 （三）',
      '1 三、',
      '2 （四）',
      '2 （五）',
    ])
    expect(parseArticle(text).root.children[1]?.children[0]).toMatchObject({ key: 's2.1', ordinal: 3 })
  })

  it('may restart in the same place', () => {
    expect(
      markers(
        '年度报告\n去年做了三件事：\n（一）修路。通车。\n（二）引水。通水。\n今年要做两件事：\n（一）办电。通电。\n（二）种树。成林。',
      ),
    ).toEqual(['1 （一）', '1 （二）', '1 （一）', '1 （二）'])
  })

  it('may mix related styles', () => {
    expect(markers('工作思路\n1、抓学习。天天学。\n2．抓作风。天天抓。\n３.抓落实。天天干。')).toEqual([
      '1 1、',
      '1 2．',
      '1 ３.',
    ])
    expect(markers('工作思路\n要做到：一抓学习，二促作风，三是抓落实。')).toEqual(['1 一', '1 二', '1 三是'])
    expect(markers('工作思路\n首先，学习。第二，实践。第三，总结。')).toEqual([
      '1 首先，',
      '1 第二，',
      '1 第三，',
    ])
  })

  it('may stand before a year', () => {
    expect(markers('工作方案\n1.2018年，建成五十所。\n2.2019年，建成一百所。')).toEqual(['1 1.', '1 2.'])
    expect(markers('工作方案\n1、2018年底，全部完成。\n2、2019年底，全部验收。')).toEqual(['1 1、', '1 2、'])
  })

  it('of decimals may stand before words that begin like a unit', () => {
    expect(
      markers('调研报告\n1 现状\n1.1 家庭缺位。\n1.2项目不多。\n2 对策\n2.1 人才为本。\n2.2公共服务。'),
    ).toEqual(['1 1', '2 1.1', '2 1.2', '1 2', '2 2.1', '2 2.2'])
  })

  it('may use the ten stems and a numeral with 不', () => {
    expect(
      markers('学习体会\n要算账。甲、算政治账。乙、算经济账。\n做到：一不收礼；二不吃请；三不徇私。'),
    ).toEqual(['1 甲、', '1 乙、', '1 一', '1 二', '1 三'])
  })

  it('counts 最后 on', () => {
    const { root } = parseArticle('工作思路\n首先，学习。其次，实践。最后，总结。')
    expect(root.children.map((child) => child.ordinal)).toEqual([1, 2, 3])
  })

  it('gives the place where the text gives no number', () => {
    const { root } = parseArticle('工作思路\n——坚持学习。天天学。\n——坚持实践。天天做。')
    expect(root.children.map((child) => child.ordinal)).toEqual([1, 2])
  })
})

describe('headings', () => {
  it('are the first sentence, or what stands before ；or the next point', () => {
    expect(
      outlineLines(
        '工作思路\n（一）加强领导，落实责任。各级都要重视。\n（二）要求是：一是严格；二是规范；三是“精细”。做到位。',
      ),
    ).toEqual([
      '1 （一） 加强领导，落实责任',
      '1 （二） 要求是',
      '2 一是 严格',
      '2 二是 规范',
      '2 三是 “精细”',
    ])
  })

  it('end at a colon or at wide white space where the text runs on', () => {
    expect(
      outlineLines(
        '工作思路\n（一）指导思想：坚持以人为本，稳步推进。\n（二）基本原则　坚持以人为本，稳步推进。',
      ),
    ).toEqual(['1 （一） 指导思想', '1 （二） 基本原则'])
  })

  it('are the next line where the marker stands alone', () => {
    expect(outlineLines('学习体会\n一\n学习使人进步。天天都要学。\n二\n实践出真知\n天天都要做。')).toEqual([
      '1 一 学习使人进步',
      '1 二 实践出真知',
    ])
  })

  it('may go without a number where they have siblings', () => {
    expect(
      outlineLines(
        '在会议上的讲话\n张三\n同志们：\n会议很重要。\n提高认识，增强责任感\n教育是根本。\n突出重点，狠抓落实\n要抓三件事。\n谢谢大家\n某市教育局',
      ),
    ).toEqual(['1 - 提高认识，增强责任感', '1 - 突出重点，狠抓落实'])
  })

  it('may go without a number inside numbered parts', () => {
    expect(
      markers(
        '年度报告\n一、成绩\n今年成绩很大。\n经济平稳增长\n产值增加。\n民生持续改善\n收入增加。\n二、打算\n明年继续努力。',
      ),
    ).toEqual(['1 一、', '2 经济平稳增长', '2 民生持续改善', '1 二、'])
  })

  it('may be a noun with a colon alone on its line', () => {
    expect(
      outlineLines(
        '某校工作计划\n指导思想：\n以提高质量为中心。\n工作目标：\n1、质量提高。\n2、成绩上升。\n工作措施：\n要做好以下工作：\n1、学习。\n2、教研。',
      ),
    ).toEqual([
      '1 - 指导思想',
      '1 - 工作目标',
      '2 1、 质量提高',
      '2 2、 成绩上升',
      '1 - 工作措施',
      '2 1、 学习',
      '2 2、 教研',
    ])
  })

  it('are the months of a calendar', () => {
    expect(
      outlineLines(
        '工作计划\n一、目标\n办好实事。\n二、安排\n三月份：\n1、植树。\n2、开会。\n五月份\n1、竞赛。\n2、评比。\n下半年：总结经验。',
      ),
    ).toEqual([
      '1 一、 目标',
      '1 二、 安排',
      '2 - 三月份',
      '3 1、 植树',
      '3 2、 开会',
      '2 - 五月份',
      '3 1、 竞赛',
      '3 2、 评比',
      '2 - 下半年',
    ])
  })

  it('may be bullets below the title, without a full stop', () => {
    expect(
      markers('某街道党建项目书\n★项目名称：红色驿站\n★项目背景：党员多\n★项目内容：一站式服务。'),
    ).toEqual(['1 ★', '1 ★', '1 ★'])
  })

  it('may be the list of references at the end', () => {
    expect(
      markers(
        '改革研究\n一、现状\n有进展。\n二、对策\n要加快。\n参考文献\n[1] 某人.改革[M].北京.\n[2] 某人.发展[J].',
      ),
    ).toEqual(['1 一、', '1 二、', '1 参考文献'])
  })

  it('may frame the numbered parts', () => {
    expect(
      markers('改革研究\n前言\n改革很重要。\n一、现状\n有进展。\n二、对策\n要加快。\n结束语\n前途光明。'),
    ).toEqual(['1 前言', '1 一、', '1 二、', '1 结束语'])
  })
})

describe('annexes', () => {
  const notice =
    '关于考核的通知\n请各单位执行。\n一、内容\n考核实绩。\n二、方法\n年终考核。\n附件：1.考核表\n2.评分标准\n某局\n2012年3月1日'

  it('are no sections where they are only listed', () => {
    expect(markers(notice)).toEqual(['1 一、', '1 二、'])
    expect(markers('关于考核的通知\n一、内容\n考核实绩。\n二、方法\n年终考核。\n附：考核表\n某局')).toEqual([
      '1 一、',
      '1 二、',
    ])
  })

  it('are sections where they follow, with parts of their own', () => {
    expect(outlineLines(`${notice}\n附件1\n考核表\n一、姓名\n填写全名。\n二、实绩\n如实填写。`)).toEqual([
      '1 一、 内容',
      '1 二、 方法',
      '1 附件1 考核表',
      '2 一、 姓名',
      '2 二、 实绩',
    ])
  })
})

describe('a table under an annex', () => {
  it('makes the annex a section', () => {
    expect(
      markers(
        '实施意见\n一、任务\n抓好落实。\n二、要求\n按时报送。\n附件1\n分工表\n序号\t任务\t单位\n1\t办班\t甲局\n2\t体检\t乙局',
      ),
    ).toEqual(['1 一、', '1 二、', '1 附件1'])
  })
})

describe('tables of contents', () => {
  it('are no structure, with page numbers or without a title', () => {
    const body = '第一章 总则\n制定本规划。\n第二章 任务\n抓好落实。\n第三章 保障\n加强领导。'
    const chapters = ['1 第一章', '1 第二章', '1 第三章']
    expect(markers(`发展规划\n目 录\n第一章 总则……1\n第二章 任务……3\n第三章 保障……9\n${body}`)).toEqual(
      chapters,
    )
    expect(markers(`发展规划\n第一章 总则\n第二章 任务\n第三章 保障\n${body}`)).toEqual(chapters)
  })
})

describe('no structure', () => {
  it.each([
    [
      'stages and aspects in running text',
      '第一阶段的工作完成了。第二阶段的工作开始了。一方面要快，另一方面要稳。',
    ],
    ['counted things', '三个一工程启动。一天一练，一周一评，一月一考。三要素齐备，五要点清楚。'],
    [
      'quantities and dates',
      '投入1.5亿元。2010年完成。3.5万人受益。二〇一〇年启动。\n2010.5.1 上午开工。\n1.2亿元到位。',
    ],
    ['ordinals that are words', '第一书记驻村。第二产业升级。第三产业壮大。质量第一，效益优先。'],
    [
      'idioms',
      '一不做，二不休。一不怕苦，二不怕死。甲、乙双方签约。三月份召开大会。一心一意谋发展，一把手负总责，一抓到底。一是一，二是二。实现国家统一、民族团结。',
    ],
    ['classes of schools', '一、二年级免试。\n二、三产业增长。'],
    ['points inside quotation marks', '他说：“一是学习，二是实践，三是总结。”大家赞成。'],
    ['definitions', '两个关口，一是指入口，二是指出口。'],
    ['a lone marker', '五是五年来最好的一年。\n一、只有这一条。\n（一）也只有这一条。'],
    ['verse', '诗人写道：\n大河之水天上来\n滔滔奔流到海边\n两岸青山相对立\n写得真好。'],
    ['names', '以下同志受到表扬：\n张三 李四 王五\n赵六 钱七 孙八\n希望再接再厉。'],
    ['footnotes', '正文引用了文集。\n①《文集》第1卷，第5页。\n②参见《文集》第2卷。'],
    ['control characters', '\u0001\u0002一\u0003、\u0004。\ud800二、\udc00'],
  ])('is made of %s', (_, text) => {
    expect(outlineLines(`没有结构的一篇短文\n${text}`)).toEqual([])
  })
})
