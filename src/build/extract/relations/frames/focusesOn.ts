import type { Frame } from '../frame.ts'
import { wordsOf } from './wordsOf.ts'

/** 以…为A: what an undertaking is centred on. */
const CENTRED = wordsOf(`
  为重点 为核心 为主题 为关键 为主线 为中心 为宗旨 为根本 为重心 为目标 为目的 为龙头 为着力点 为出发点
  为落脚点 为本 为首要 为根 为魂 为先 为要 为重 为主攻方向 为靶向 为重中之重
`)

/** Before what an undertaking is centred on. */
const STRESSING = wordsOf(`
  强调 重在 侧重 聚焦 重点 着重 特别是 尤其是 尤其 重点是 核心是 关键是 关键在 关键在于 根本在于 着力 突出
  紧扣 注重 主要 重点抓 重点抓好 首先 首要 坚持 集中 紧紧抓住 着力于 重心 抓住
`)

/** What an undertaking is centred on. */
export const FOCUSES_ON: readonly Frame[] = [
  {
    id: 'C01',
    name: '前项带“为重点、为目标、为本”一类',
    type: 'focusesOn',
    from: 'B',
    order: 'AB',
    reach: 'part',
    a: { after: CENTRED },
    b: {},
    reason: '以A为重点、核心、主题，B: B is centred on A.',
    example: '以{A g 提升质量}为重点，推进{B m 课程改革}',
    counter: '以{A g 提升质量}为名，推进{B m 课程改革}',
  },
  {
    id: 'C02',
    name: '后项带“为重点、为目标、为本”一类',
    type: 'focusesOn',
    from: 'A',
    order: 'AB',
    reach: 'part',
    a: {},
    b: { after: CENTRED },
    reason: 'A坚持B为重点: the centre is named after the undertaking.',
    example: '{A m 课程改革}坚持{B g 提升质量}为核心',
    counter: '{A m 课程改革}坚持{B g 提升质量}',
  },
  {
    id: 'C03',
    name: '强调、突出、首先…一类引出重点',
    type: 'focusesOn',
    from: 'A',
    order: 'AB',
    reach: 'part',
    a: {},
    b: { before: STRESSING },
    reason: 'A强调B, A重点是B: the verb names the centre of A.',
    example: '{A m 基层调研}，重点是{B m 了解就业情况}',
    counter: '{A m 基层调研}，推动{B m 了解就业情况}',
  },
  {
    id: 'C04',
    name: '称作…的重点、核心、突破口一类',
    type: 'focusesOn',
    from: 'B',
    order: 'AB',
    reach: 'clause',
    a: {},
    b: {
      after: wordsOf(`
        的重点 的重中之重 的核心 的关键 的首要任务 的着力点 的中心 的中心环节 的突破口 的主线 的根本任务
        的出发点 的中心任务 的首要
      `),
    },
    reason: '把A作为B的重点、重中之重: A is the centre of B.',
    example: '把{A g 稳定就业}作为{B m 民生工作}的重中之重',
    counter: '把{A g 稳定就业}作为{B m 民生工作}的内容',
  },
  {
    id: 'C05',
    name: '先说重点（聚焦、紧扣一类）',
    type: 'focusesOn',
    from: 'B',
    order: 'AB',
    reach: 'part',
    a: { before: ['聚焦', '紧扣', '突出', '抓住', '瞄准', '紧盯'] },
    b: {},
    reason: '聚焦A，B: the opening clause sets the centre of what follows.',
    example: '聚焦{A g 群众急难愁盼}，开展{B m 上门服务}',
    counter: '了解{A g 群众急难愁盼}，开展{B m 上门服务}',
  },
]
