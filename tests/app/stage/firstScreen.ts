import type { Measure } from '../../../src/app/stage/labels/measure.ts'
import { type Atlas, createAtlas } from '../../../src/app/state/atlas.ts'
import { buildGraph } from '../../../src/build/graph/buildGraph.ts'
import { parseArticle } from '../../../src/build/text/parseArticle.ts'
import { EMPTY_ANNOTATION, type Mention, type Relation } from '../../../src/model/annotation.ts'
import { checkGraphFile } from '../../../src/model/checkGraphFile.ts'
import type { ConceptKind } from '../../../src/model/kinds.ts'

/** An article in the form of the first screen: five parts 「以…为重点，…」 with sixteen points. */
const TITLE = '提高社区服务科学化水平'
const PARTS: readonly {
  readonly number: string
  readonly focus: string
  readonly task: string
  readonly points: readonly string[]
}[] = [
  {
    number: '一',
    focus: '完善值班制度',
    task: '推进便民窗口建设',
    points: ['延长窗口时间', '简化办事材料', '公开办事流程', '优化窗口布局'],
  },
  {
    number: '二',
    focus: '健全楼栋议事机制',
    task: '保障居民知情权利和议事权利',
    points: ['选好楼栋代表', '开好议事会议', '办好居民提案'],
  },
  {
    number: '三',
    focus: '统筹志愿力量',
    task: '推进邻里互助工作创新',
    points: ['建好志愿队伍', '管好时间银行', '关爱独居老人'],
  },
  {
    number: '四',
    focus: '提高物业满意度',
    task: '健全物业管理制度',
    points: ['规范收费项目', '完善维修程序', '改进考核办法'],
  },
  {
    number: '五',
    focus: '打造过硬网格队伍',
    task: '强化社区自身建设',
    points: ['抓好业务培训', '走访困难家庭', '提升办事效率'],
  },
]
const SPOKEN = ['一', '二', '三', '四']

export const ARTICLE = [
  TITLE,
  '',
  ...PARTS.flatMap(({ number, focus, task, points }) => [
    `${number}、以${focus}为重点，${task}`,
    points.map((point, i) => `${SPOKEN[i]}要${point}。`).join(''),
  ]),
  '',
].join('\n')

/** The atlas of the article: every heading and point names goals, every heading a 重点. */
export function firstScreenAtlas(): Atlas {
  const mentions: Mention[] = []
  const relations: Relation[] = []
  const mention = (quote: string, kind: ConceptKind = 'goal'): string => {
    const start = ARTICLE.indexOf(quote)
    const id = `T${mentions.length + 1}`
    mentions.push({ id, kind, start, end: start + quote.length, quote })
    return id
  }
  mention(TITLE)
  for (const { focus, task, points } of PARTS) {
    const to = mention(focus)
    const from = mention(task)
    relations.push({ id: `R${relations.length + 1}`, type: 'focusesOn', from, to, cues: [] })
    for (const point of points) mention(point)
  }
  const annotation = { ...EMPTY_ANNOTATION, mentions, relations }
  return createAtlas(checkGraphFile(buildGraph(parseArticle(ARTICLE), annotation)))
}

/** Chinese letters as wide as they are high, all others half as wide: the same everywhere. */
export const fixedMeasure: Measure = (text, size, bold) =>
  [...text].reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0x2000 ? 1 : 0.55), 0) *
  size *
  (bold ? 1.02 : 1)
