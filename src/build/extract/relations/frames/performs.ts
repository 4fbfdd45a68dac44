import type { Frame } from '../frame.ts'
import { wordsOf } from './wordsOf.ts'

/** After a subject: what it must or may do. */
const OBLIGED = wordsOf(`
  要 应 应当 必须 须 可 能 将 会 需 负责 都要 均 也 不得 不能 可以 能够 既要 定期 按 牵头 协同 会同 积极 依法
  根据 按照 在 把 对 以
`)

/** Before those who are moved to act. */
const MOBILISING = wordsOf(`
  组织 动员 鼓励 引导 支持 指导 推动 督促 要求 允许 帮助 发动 邀请 吸引 激励 促使 使 让 教育 带领 号召 倡导
  委托 推荐 选派 安排 确保 调动 保障 促进 聘请 责成 明确
`)

/** Who does it. */
export const PERFORMS: readonly Frame[] = [
  {
    id: 'S01',
    name: '主语后接“要、可、依法、把”一类',
    type: 'performs',
    from: 'A',
    order: 'AB',
    reach: 'sentence',
    a: { after: OBLIGED, kinds: ['actor'] },
    b: {},
    reason: 'A要、应、必须B: the subject of a clause and what it must do.',
    example: '{A a 各街道}要落实{B m 值班制度}',
    counter: '对{A a 各街道}，落实{B m 值班制度}',
  },
  {
    id: 'S02',
    name: '由…做…',
    type: 'performs',
    from: 'A',
    order: 'AB',
    reach: 'clause',
    a: { before: ['由'], kinds: ['actor'] },
    b: {},
    reason: '由A做B names the doer.',
    example: '由{A a 业主委员会}组织{B m 民主评议}',
    counter: '为{A a 业主委员会}组织{B m 民主评议}',
  },
  {
    id: 'S03',
    name: '鼓励、组织、让…做…一类',
    type: 'performs',
    from: 'A',
    order: 'AB',
    reach: 'part',
    a: { before: MOBILISING, kinds: ['actor'] },
    b: {},
    reason: '鼓励、组织、引导A做B: the one who is moved does B.',
    example: '鼓励{A a 企业}开展{B m 技术改造}',
    counter: '对{A a 企业}开展{B m 技术改造}',
  },
  {
    id: 'S04',
    name: '…为主、牵头、负责一类',
    type: 'performs',
    from: 'A',
    order: 'AB',
    reach: 'part',
    a: { after: ['为主体', '为主', '主导', '牵头', '负责', '带头'], kinds: ['actor'] },
    b: {},
    reason: '以A为主体，B / A牵头B names who carries B.',
    example: '以{A a 农民}为主体，推进{B m 村庄整治}',
    counter: '以{A a 农民}为例，说明{B m 村庄整治}',
  },
  {
    id: 'S05',
    name: '主语开启分句，后接所做',
    type: 'performs',
    from: 'A',
    order: 'AB',
    reach: 'part',
    a: { before: ['^'], kinds: ['actor'] },
    b: {},
    reason: 'An actor that opens its clause is the subject of the verbs after it.',
    example: '{A a 各街道}落实{B m 值班制度}',
    counter: '面向{A a 各街道}落实{B m 值班制度}',
  },
]

/** Who does an act that names its doer itself. */
export const PERFORMS_INSIDE: readonly Frame[] = [
  {
    id: 'T05',
    name: '一词之首即其主语',
    type: 'performs',
    from: 'A',
    order: 'inside',
    reach: 'sentence',
    a: { before: ['^'], kinds: ['actor'] },
    b: {},
    reason: 'An actor that opens an act with a verb after it does the act.',
    example: '{B m {A a 机关干部}与村民结对}',
    counter: '{B m 帮助{A a 困难学生}}',
  },
]
