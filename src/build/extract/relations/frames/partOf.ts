import type { Frame } from '../frame.ts'
import { wordsOf } from './wordsOf.ts'

/** Before what a whole consists of. */
const INCLUDING = wordsOf(`
  包括 包含 涵盖 主要有 分为 例如 诸如 如 主要是 内容是 特别是 尤其是 分别是 一是 二是 三是 四是 内容包括 由
  体现在 体现为 表现为 即 既要 也要 一要 二要 三要
`)

/** After the sides from which something is done. */
const SIDES = wordsOf(`
  等方面 方面 两方面 等环节 入手 等形式 等方式 三方面 两个方面 三个方面 四个方面 等层面 层面 等领域 等各方面
  等多方面 几个方面 多方面 各方面 环节 着手 中 上
`)

/** One is a part, an instance or a side of the other. */
export const PART_OF: readonly Frame[] = [
  {
    id: 'P01',
    name: '列举之后加“等、这些”一类，再说总名',
    type: 'partOf',
    from: 'A',
    order: 'AB',
    reach: 'clause',
    a: { after: ['等', '之类', '这一', '这个', '这些'] },
    b: {},
    reason: 'A等B: the listed ones are instances of the noun after 等.',
    example: '{A m 走访}、{_ m 座谈}等{B m 联系群众活动}',
    counter: '{A m 走访}等，完善{B m 联系群众制度}',
  },
  {
    id: 'P02',
    name: '包括、如、一是…一类引出所含',
    type: 'partOf',
    from: 'A',
    order: 'BA',
    reach: 'part',
    a: { before: INCLUDING },
    b: {},
    reason: 'B包括、如A: what follows is among B.',
    example: '{B m 便民服务}，包括{A m 代办代缴}',
    counter: '{B m 便民服务}推动{A m 代办代缴}',
  },
  {
    id: 'P03',
    name: '以…为内容／形式／特征',
    type: 'partOf',
    from: 'A',
    order: 'AB',
    reach: 'part',
    a: {
      before: ['以'],
      after: ['为主要内容', '为内容', '为主要形式', '为形式', '为重要内容', '为特征', '为基本内容'],
    },
    b: {},
    reason: '以A为主要内容的B: A fills B.',
    example: '以{A m 法律咨询}为主要内容的{B m 服务月活动}',
    counter: '以{A m 法律咨询}为载体的{B m 服务月活动}',
  },
  {
    id: 'P04',
    name: '称作…的内容、任务、体现一类',
    type: 'partOf',
    from: 'A',
    order: 'AB',
    reach: 'part',
    a: {},
    b: {
      after: wordsOf(`
        的内容 的重要内容 的主要内容 的组成部分 的重要组成部分 的环节 的重要环节 的任务 的重要任务 的体现
        的重要体现 的要素 的核心要素 的重要特征 的本质要求 的本质特征 的重要方面
      `),
    },
    reason: '把A作为B的重要内容, A是B的组成部分.',
    example: '把{A m 案例教学}作为{B m 干部培训}的重要内容',
    counter: '把{A m 案例教学}作为{B m 干部培训}的重点',
  },
  {
    id: 'P05',
    name: '冒号、括号引出所含',
    type: 'partOf',
    from: 'A',
    order: 'BA',
    reach: 'sentence',
    a: { before: ['：', ':', '（', '('] },
    b: {},
    reason: 'B：A、A: a colon or a bracket is followed by the items.',
    example: '落实{B m 三项制度}：{A m 例会制度}',
    counter: '落实{B m 三项制度}，{A m 例会制度}',
  },
  {
    id: 'P06',
    name: '从／在…方面、环节一类',
    type: 'partOf',
    from: 'A',
    order: 'AB',
    reach: 'clause',
    a: { before: ['从', '在'], after: SIDES },
    b: {},
    reason: '从A、A等方面B: the sides from which B is done are its parts.',
    example: '从{A m 选题}、{_ m 取材}两方面推进{B g 教材编写}',
    counter: '从{A m 选题}到{B g 教材编写}',
  },
  {
    id: 'P07',
    name: '…是／即／指…',
    type: 'partOf',
    from: 'B',
    order: 'AB',
    reach: 'clause',
    a: {},
    b: { before: ['是', '就是', '即', '指', '内容是', '主要是'] },
    reason: 'A是B: what A is said to be belongs to it.',
    example: '{A g 全面小康}是{B g 城乡共同小康}',
    counter: '{A g 全面小康}靠{B m 城乡共同努力}',
  },
]
