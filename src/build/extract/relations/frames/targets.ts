import type { Frame } from '../frame.ts'
import { wordsOf } from './wordsOf.ts'

/** Before those who are addressed. */
const TOWARDS = wordsOf('对 为 向 给 面向 针对 与 和 同 把 将 使 让 交给 送给 对于 深入 到 至 用')

/** Verbs whose object is those who are served. */
const SERVING = wordsOf(`
  服务 关心 惠及 覆盖 关爱 服务于 满足 凝聚 团结 关注 联系 走进 维护 发给 报 赢得 帮扶 贴近 走访 慰问 武装
  培养 依靠 尊重 保护 保障
`)

/** Before those whom an act moves. */
const ADVICE = wordsOf(`
  使 让 引导 组织 动员 鼓励 激励 教育 帮助 支持 促使 督促 指导 吸引 带领 发动 激发 调动 增强 提高 促进 推动
  确保 要求
`)

/** Whom it is done for, to or with. */
export const TARGETS: readonly Frame[] = [
  {
    id: 'T01',
    name: '一词之中说到的人或组织',
    type: 'targets',
    from: 'B',
    order: 'inside',
    reach: 'sentence',
    a: { kinds: ['actor'] },
    b: { kinds: ['goal', 'mechanism'] },
    reason: 'An actor inside an act or a goal is the one it is done for, to or with.',
    example: '{B m 帮助{A a 困难学生}}',
    counter: '{B m 帮助学生}，{A a 学校}',
  },
  {
    id: 'T02',
    name: '先说对象（对、向、与一类）',
    type: 'targets',
    from: 'B',
    order: 'AB',
    reach: 'part',
    a: { before: TOWARDS, kinds: ['actor'] },
    b: {},
    reason: '对、为、向、面向A，B: the word before the actor makes it the one addressed.',
    example: '面向{A a 小微企业}开展{B m 融资辅导}',
    counter: '{A a 小微企业}开展{B m 融资辅导}',
  },
  {
    id: 'T03',
    name: '后说对象（向、给、服务一类）',
    type: 'targets',
    from: 'A',
    order: 'AB',
    reach: 'part',
    a: {},
    b: { before: [...TOWARDS, ...SERVING], kinds: ['actor'] },
    reason: 'B向、给、服务A after the act: the act goes to the actor.',
    example: '把{A m 学习资料}送给{B a 离退休干部}',
    counter: '开展{A m 读书活动}，由{B a 离退休干部}主讲',
  },
  {
    id: 'T04',
    name: '使、引导、要求…一类，后接对象',
    type: 'targets',
    from: 'A',
    order: 'AB',
    reach: 'part',
    a: {},
    b: { before: ADVICE, kinds: ['actor'] },
    reason: 'A，使、让、引导B: the act moves the actor.',
    example: '开展{A m 警示教育}，使{B a 干部}知敬畏',
    counter: '开展{A m 警示教育}，{B a 干部}主讲',
  },
]
