import type { ConceptKind } from '../../model/kinds.ts'

/** What a rule is told by: why it holds, a phrase that it decides and one that it must leave alone (brackets mark the mention). */
interface Told {
  readonly id: string
  /** What it looks for, in a few words of Chinese that hold for each of its words: people read it beside the word at hand. */
  readonly name: string
  readonly reason: string
  readonly example: string
  readonly counterExample: string
}

/** A rule that moves an edge of a mention inwards past the words that it names. */
export interface BoundaryRule extends Told {
  readonly edge: 'start' | 'end'
  /** Words that stay outside, or classes of words and marks. */
  readonly words: string
  readonly classes: string
  /** Where given, only before words of these classes (for the start edge). */
  readonly before: string
}

/** A rule that tells a mention's kind by its first or last word. */
export interface KindRule extends Told {
  readonly kind: ConceptKind
  readonly place: 'first' | 'last'
  readonly words: string
  /** Only where no verb opens the mention. */
  readonly nominal: boolean
}

const VERB_CLASSES = 'raise reach prevent build run do'

/** How far a mention reaches, in the order in which the rules are tried, again and again until none applies. */
export const BOUNDARY_RULES: readonly BoundaryRule[] = [
  {
    id: 'B01',
    name: '前面的标点不计',
    reason:
      'punctuation at the front edge does not belong to the concept; a mark whose partner stands inside does',
    example: '，[便民服务站]',
    counterExample: '[“一窗通办”服务]',
    edge: 'start',
    words: '',
    classes: 'comma pause semicolon stop colon dash blank closeQuote closeTitle closeBracket',
    before: '',
  },
  {
    id: 'B02',
    name: '后面的标点不计',
    reason: 'punctuation at the back edge does not belong to the concept',
    example: '[便民服务站]、',
    counterExample: '[办事大厅（窗口）]',
    edge: 'end',
    words: '',
    classes: 'comma pause semicolon stop colon dash blank openQuote openTitle openBracket',
    before: '',
  },
  {
    id: 'B03',
    name: '前面的“要、必须”类情态词不计',
    reason: 'a modal says that something is to be done, not what',
    example: '必须[守住耕地面积]',
    counterExample: '[要素市场改革]',
    edge: 'start',
    words: '要 必须 应 应当 应该 须 需要 务必',
    classes: '',
    before: '',
  },
  {
    id: 'B04',
    name: '动词前的“不断、全面”类状语不计',
    reason: 'an adverb of zeal or degree before a verb says how much, not what',
    example: '不断[改善村容村貌]',
    counterExample: '[全面小康]',
    edge: 'start',
    words:
      '不断 进一步 努力 大力 全面 切实 真正 着力 积极 有序 逐步 充分 更好 继续 持续 扎实 深入 认真 坚决 加快 抓紧 牢牢 始终 着重 奋力 全力 稳步 广泛 高度 大幅 大幅度 及时 有效 有力',
    classes: '',
    before: VERB_CLASSES,
  },
  {
    id: 'B05',
    name: '前面的“从而、使”类连接词不计',
    reason: 'a word that leads from the means to the end belongs to neither',
    example: '从而[减轻企业负担]',
    counterExample: '[使用权流转]',
    edge: 'start',
    words: '以便 从而 进而 使 使得 以利 因而',
    classes: '',
    before: '',
  },
  {
    id: 'B06',
    name: '后面的“的、等”不计',
    reason: 'the 的 or 等 that ends a phrase or list points on to what follows',
    example: '[乡村大舞台]等',
    counterExample: '[男女平等]',
    edge: 'end',
    words: '的 等 等等',
    classes: '',
    before: '',
  },
]

/** What a mention is, where one word settles it. */
export const KIND_RULES: readonly KindRule[] = [
  {
    id: 'K01',
    name: '“提高、增强”类动词开头，为目标',
    reason: 'a verb by which a quality rises opens a goal',
    example: '[提高办事效率]',
    counterExample: '[效率评价办法]',
    kind: 'goal',
    place: 'first',
    words: '提高 增强 提升 激发 增进 焕发 改善 巩固',
    nominal: false,
  },
  {
    id: 'K02',
    name: '“促进、实现、维护”类动词开头，为目标',
    reason: 'a verb by which something comes about or is kept opens a goal',
    example: '[确保按期通车]',
    counterExample: '[通车仪式]',
    kind: 'goal',
    place: 'first',
    words: '促进 实现 确保 营造 满足 维护 形成',
    nominal: false,
  },
  {
    id: 'K03',
    name: '“防止、避免”类动词开头，为目标',
    reason: 'a verb by which something bad is kept away opens a goal',
    example: '[避免重复检查]',
    counterExample: '[重复检查]',
    kind: 'goal',
    place: 'first',
    words: '防止 避免 杜绝 遏制 消除',
    nominal: false,
  },
  {
    id: 'K04',
    name: '“原则、理念、方针”类名词结尾，为原则要求',
    reason: 'a noun phrase headed by 原则, 理念, 方针 or 指导思想 says how to act',
    example: '[节俭办会的原则]',
    counterExample: '[落实节俭办会原则]',
    kind: 'principle',
    place: 'last',
    words: '原则 理念 方针 指导思想',
    nominal: true,
  },
  {
    id: 'K05',
    name: '“制度、活动、平台”类名词结尾，为机制举措',
    reason: 'a noun phrase headed by a rule, an undertaking or a tool is a mechanism',
    example: '[错时值班制度]',
    counterExample: '[破除旧制度]',
    kind: 'mechanism',
    place: 'last',
    words: '制度 办法 条例 平台 活动 工程 专项行动 培训班 联席会议',
    nominal: true,
  },
]
