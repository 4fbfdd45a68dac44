import type { Frame } from '../frame.ts'
import { wordsOf } from './wordsOf.ts'

/** 以…为A: what carries an act. */
const CARRIED = wordsOf(`
  为载体 为平台 为依托 为抓手 为支撑 为基础 为途径 为手段 为纽带 为保障 为动力 为契机 为支点 为牵引 为突破口
  为切入点 为桥梁 为重要载体 为有效载体 为主要途径 为主渠道 为阵地 为后盾 为驱动 为渠道 为保证 为前提 为引擎
`)

/** Before what an act is done with. */
const BY_MEANS = wordsOf(`
  通过 运用 利用 采取 采用 依托 借助 凭借 依靠 经由 借 用好 充分利用 抓住 基于 以 用 靠 凭
`)

/** What is provided, and for what 为 names. */
const PROVIDING = wordsOf(`
  提供 创造 奠定 打下 作出 做出 注入 营造 贡献 夯实 增添 积累 汇聚 建立 输送 搭建 开辟
`)

/** Before an aim. */
const AIM = wordsOf('为了 为 着眼于 为着 着眼 旨在 要想 针对')

/** How one thing moves another on. */
const DRIVING = wordsOf(`
  带动 推动 促进 引领 助推 倒逼 推进 促 拉动 驱动 保障 保证 支撑 引导 加快 助力 赋能 激发 检验
`)

/** Before what comes of an act. */
const ENABLING = wordsOf(`
  使 让 从而 进而 以便 促使 确保 达到 力争 争取 才能 就能 真正 最终 以期 继而 由此 有力 来 以
`)

/** Adverbs of progress. */
const RESULTING = wordsOf(`
  不断 进一步 切实 努力 有效 着力 全面 大力 积极 充分 逐步 真正 持续 更好 加快 稳步 显著 大幅度 有力 共同 形成
  深入 坚决 严格
`)

/** Verbs of outcome. */
const OUTCOME = wordsOf(`
  提高 提升 增强 促进 推动 实现 保障 确保 保证 维护 激发 满足 巩固 保持 扩大 改善 优化 调动 发挥 强化 加强
  推进 落实 完善 深化 引领 带动 引导 树立 弘扬 培养 培育 凝聚 夯实 彰显 展示 助力 助推 拓展 缩小 降低 减少
  增加 解决 规范 服务 支撑 释放 倒逼 充分发挥 达到 取得 做到 使
`)

/** Verbs of what is built up. */
const FORMING = wordsOf(`
  形成 建成 营造 构建 打造 建设 建立 创造 构筑 创建 筑牢 塑造 造就 打通 走出 成为 争当 健全 奠定
`)

/** Verbs of what is kept away. */
const PREVENTING = wordsOf('防止 避免 杜绝 克服 防范 遏制 消除 减轻 化解 抵制 打击 解决 不')

/** What one does or has serves an end. */
export const SERVES: readonly Frame[] = [
  {
    id: 'F01',
    name: '以…为凭借一类（载体、基础、手段）',
    type: 'serves',
    from: 'A',
    order: 'AB',
    reach: 'part',
    a: { before: ['以'], after: CARRIED },
    b: {},
    reason: '以…为载体、依托、抓手 names what carries the act that follows.',
    example: '以{A m 邻里议事会}为载体，建立{B m 社区协商机制}',
    counter: '以{A m 邻里议事会}为例，说明{B g 提高治理水平}的意义',
  },
  {
    id: 'F02',
    name: '先说手段（通过、依托、以一类）',
    type: 'serves',
    from: 'A',
    order: 'AB',
    reach: 'part',
    a: { before: BY_MEANS },
    b: {},
    reason: '通过、运用、依托 open the means of what follows in the same part of the sentence.',
    example: '通过{A m 入户走访}，{B g 摸清群众需求}',
    counter: '开展{A m 入户走访}，{B g 摸清群众需求}',
  },
  {
    id: 'F03',
    name: '同一分句里用／以／靠…做…',
    type: 'serves',
    from: 'A',
    order: 'AB',
    reach: 'clause',
    a: { before: ['用', '以', '靠'] },
    b: {},
    reason: '用A做B within one clause makes A the tool of B.',
    example: '用{A p 创新理论}{B m 武装头脑}',
    counter: '宣传{A p 创新理论}，{B m 走访企业}',
  },
  {
    id: 'F04',
    name: '只有…才…',
    type: 'serves',
    from: 'A',
    order: 'AB',
    reach: 'part',
    a: { before: ['只有'] },
    b: { before: ['才能', '才会', '才可'] },
    reason: '只有A，才能B makes A the condition that B needs.',
    example: '只有{A m 守住安全底线}，才能{B g 实现长远发展}',
    counter: '只有{A m 守住安全底线}，企业{B g 稳定}',
  },
  {
    id: 'F05',
    name: '为…提供、创造一类，动词在后项前',
    type: 'serves',
    from: 'A',
    order: 'BA',
    reach: 'part',
    a: { before: PROVIDING },
    b: { before: ['为'] },
    reason: '为B提供、奠定、创造A: what is provided is for what 为 names.',
    example: '为{B g 乡村全面振兴}提供{A m 坚强的人才支撑}',
    counter: '{B g 乡村全面振兴}，需要{A m 坚强的人才支撑}',
  },
  {
    id: 'F06',
    name: '为…提供、创造一类，动词开启后项',
    type: 'serves',
    from: 'A',
    order: 'BA',
    reach: 'part',
    a: { starts: PROVIDING },
    b: { before: ['为'] },
    reason: '为B提供A where the verb belongs to the mention A.',
    example: '为{B g 改革发展}{A g 创造良好环境}',
    counter: '{B g 改革发展}要{A g 创造良好环境}',
  },
  {
    id: 'F07',
    name: '先说目的（为了、着眼一类）',
    type: 'serves',
    from: 'A',
    order: 'BA',
    reach: 'sentence',
    a: {},
    b: { before: AIM, kinds: ['goal', 'mechanism'] },
    reason: '为了B，A states the aim first.',
    example: '为了{B g 方便群众办事}，推行{A m 一窗受理}',
    counter: '{B g 方便群众办事}，推行{A m 一窗受理}',
  },
  {
    id: 'F08',
    name: '转化为／变成…一类',
    type: 'serves',
    from: 'A',
    order: 'AB',
    reach: 'part',
    a: {},
    b: { before: ['转化为', '上升为', '转变为', '变成', '变为', '升华为'] },
    reason: 'A转化为B: A becomes B.',
    example: '把{A m 调研成果}转化为{B g 发展实效}',
    counter: '{A m 调研成果}不同于{B g 发展实效}',
  },
  {
    id: 'F09',
    name: '带动、促进、保障…一类，在同一分句',
    type: 'serves',
    from: 'A',
    order: 'AB',
    reach: 'clause',
    a: {},
    b: { before: DRIVING },
    reason: 'A带动、推动、促进B within one clause: A drives B.',
    example: '以{A m 机关示范}带动{B g 全员参与}',
    counter: '{A m 机关示范}优于{B g 全员参与}',
  },
  {
    id: 'F10',
    name: '有利于、事关、用于…一类',
    type: 'serves',
    from: 'A',
    order: 'AB',
    reach: 'clause',
    a: {},
    b: {
      before: wordsOf('关系 事关 有利于 有助于 关乎 服务于 用于 应用于 作用于 支撑 助力'),
    },
    reason: 'A有利于B, A用于B: the verb itself says what A is good for.',
    example: '{A m 诚信教育}有助于{B g 净化市场风气}',
    counter: '{A m 诚信教育}不同于{B g 净化市场风气}',
  },
  {
    id: 'F11',
    name: '称作…的保证、基础、途径一类',
    type: 'serves',
    from: 'A',
    order: 'AB',
    reach: 'part',
    a: {},
    b: {
      after: wordsOf(`
        的保证 的重要保证 的根本保证 的基础 的重要基础 的前提 的保障 的重要保障 的动力 的抓手 的重要抓手
        的途径 的有效途径 的重要途径 的手段 的重要手段 的必由之路 的必然要求 的第一动力 的有力支撑 的重要支撑
      `),
    },
    reason: 'A是B的保证、途径、动力 calls A what B rests on.',
    example: '{A m 科技创新}是{B g 产业升级}的根本保证',
    counter: '{A m 科技创新}是{B g 产业升级}的组成部分',
  },
  {
    id: 'F12',
    name: '…在…中／上／方面',
    type: 'serves',
    from: 'A',
    order: 'AB',
    reach: 'clause',
    a: { after: ['在'] },
    b: { after: ['中的', '上的', '方面的', '中', '方面'] },
    reason: '发挥A在B中的作用: A works within B.',
    example: '发挥{A m 行业协会}在{B g 规范市场秩序}中的作用',
    counter: '{A m 行业协会}要{B g 规范市场秩序}',
  },
  {
    id: 'F13',
    name: '在…（的）基础上',
    type: 'serves',
    from: 'A',
    order: 'AB',
    reach: 'part',
    a: { after: ['的基础上', '基础上'] },
    b: {},
    reason: '在A的基础上，B: B is built on A.',
    example: '在{A m 试点工作}的基础上，推开{B m 积分管理}',
    counter: '在{A m 试点工作}中，推开{B m 积分管理}',
  },
  {
    id: 'F14',
    name: '先说目标，后说靠／需要什么',
    type: 'serves',
    from: 'A',
    order: 'BA',
    reach: 'part',
    a: { before: ['靠', '离不开', '取决于', '需要', '有赖于', '必须', '依靠'] },
    b: { kinds: ['goal'] },
    reason: 'B离不开A, B必须A: the end is named first, then what it takes.',
    example: '{B g 建成美丽乡村}离不开{A m 村民自治}',
    counter: '{B g 建成美丽乡村}，推动{A m 村民自治}',
  },
  {
    id: 'F15',
    name: '使、从而、以…一类引出结果',
    type: 'serves',
    from: 'A',
    order: 'AB',
    reach: 'part',
    a: {},
    b: { before: ENABLING },
    reason: 'A，使B / 从而B: the word before B makes it the result of A.',
    example: '推行{A m 首问负责制}，使{B g 办事更加顺畅}',
    counter: '推行{A m 首问负责制}，防范{B g 办事拖延}',
  },
  {
    id: 'F16',
    name: '“不断、有效”类状语加“提高、弘扬”类动词，说结果',
    type: 'serves',
    from: 'A',
    order: 'AB',
    reach: 'part',
    a: {},
    b: { before: RESULTING, starts: OUTCOME },
    reason: 'A，不断提高B: an adverb of progress before a verb of outcome marks the end.',
    example: '开展{A m 技能比武}，不断{B g 提高职工素质}',
    counter: '开展{A m 技能比武}，{B m 走访职工}',
  },
  {
    id: 'F17',
    name: '“提高、弘扬、规范”类动词开头的目标',
    type: 'serves',
    from: 'A',
    order: 'AB',
    reach: 'part',
    a: {},
    b: { starts: OUTCOME, kinds: ['goal'] },
    reason: 'A，提高、增强、实现B: a verb of outcome opens the end of what stands before it.',
    example: '开展{A m 技能比武}，{B g 提高职工素质}',
    counter: '开展{A m 技能比武}，{B g 职工满意}',
  },
  {
    id: 'F18',
    name: '“形成、建设、打造”类动词开头的目标',
    type: 'serves',
    from: 'A',
    order: 'AB',
    reach: 'part',
    a: {},
    b: { starts: FORMING, kinds: ['goal'] },
    reason: 'A，形成、建成、营造B: what the acts before it are to build up.',
    example: '完善{A m 会商制度}，{B g 形成齐抓共管格局}',
    counter: '完善{A m 会商制度}，{B g 群众满意}',
  },
  {
    id: 'F19',
    name: '“防止、解决、不”一类词开头的目标',
    type: 'serves',
    from: 'A',
    order: 'AB',
    reach: 'part',
    a: {},
    b: { starts: PREVENTING, kinds: ['goal'] },
    reason: 'A，防止、杜绝B: what the acts before it are to keep away.',
    example: '建立{A m 回访制度}，{B g 防止问题反弹}',
    counter: '建立{A m 回访制度}，{B g 群众满意}',
  },
  {
    id: 'F20',
    name: '后说目的（为…而、为…提供一类）',
    type: 'serves',
    from: 'A',
    order: 'AB',
    reach: 'sentence',
    a: {},
    b: { before: ['为'], after: ['而', '的目标', '作出', '作贡献', '提供', '奠定', '打下', '贡献'] },
    reason: 'A，为B作出贡献、为B而奋斗: the last clause says what all before it is for.',
    example: '{A m 苦练本领}，为{B g 建设一流企业}而奋斗',
    counter: '{A m 苦练本领}，{B g 建设一流企业}',
  },
]
