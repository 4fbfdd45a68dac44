import { type Annotation, EMPTY_ANNOTATION, type Mention, type Relation } from '../../src/model/annotation.ts'
import type { ConceptKind, RelationType } from '../../src/model/kinds.ts'
import type { Quote } from '../../src/model/span.ts'
import { seededRandom } from './seededRandom.ts'

/** A made article of the genre, and what its author, who is this file, says in it. */
export interface MadeArticle {
  readonly text: string
  readonly annotation: Annotation
}

const NUMERALS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/** Of 1 to 999: 21 is 二十一, 105 一百零五. */
function numeral(number: number): string {
  const [hundreds, tens, ones] = [Math.floor(number / 100), Math.floor(number / 10) % 10, number % 10]
  const hundred = hundreds === 0 ? '' : `${NUMERALS[hundreds]}百${tens === 0 && ones > 0 ? '零' : ''}`
  const ten = tens === 0 ? '' : `${tens === 1 && hundreds === 0 ? '' : NUMERALS[tens]}十`
  return hundred + ten + (NUMERALS[ones] ?? '')
}

const FIELDS =
  '党建 教育 环境 科技 文化 医疗 农业 交通 法治 社区 财政 金融 人才 安全 网络 就业 养老 水利 林业 住房 档案 统计 审计 信访'.split(
    ' ',
  )
const TOPICS =
  '管理 服务 监督 培训 考核 协调 评价 激励 保障 宣传 研究 治理 应急 采购 公开 交流 预警 调解 巡查 认定 登记 帮扶 结对 试点'.split(
    ' ',
  )
const SCOPES = '基层 区域 城乡 行业 重点 专项 日常 综合 联合 分类 动态 长效'.split(' ')
const FORMS = '制度 机制 平台 体系 办法 中心 网络 基地 档案 队伍 清单 标准'.split(' ')
const WAYS = '提高 增强 改善 优化 扩大 提升 巩固 保持'.split(' ')
const QUALITIES = '水平 质量 效率 公信度 满意度 覆盖面 透明度 能力'.split(' ')
const PRINCIPLES = '以人为本 依法行政 公开透明 分级负责 统筹兼顾 因地制宜 循序渐进 权责一致'.split(' ')
const DEEDS = '开展 组织 推行 落实 深化 整合'.split(' ')
const BODIES = '部门 单位 党组织 机关 学校 企业 街道 乡镇'.split(' ')
const ASIDES = [
  '这是一个长期的过程，不可能一蹴而就。',
  '几年来的实践证明，这样做是有成效的。',
  '困难仍然不少，任务依然很重。',
  '对此要有清醒的认识和充分的准备。',
]

/** Parts hold so many points and a point so many sentences. */
const POINTS = 12
const SENTENCES = 7

/** Writes the text and notes what it says. */
class Author {
  readonly mentions: Mention[] = []
  readonly relations: Relation[] = []
  length = 0
  readonly #pieces: string[] = []
  readonly #random: () => number

  constructor(seed: number) {
    this.#random = seededRandom(seed)
  }

  get text(): string {
    return this.#pieces.join('')
  }

  chance(share: number): boolean {
    return this.#random() < share
  }

  of(words: readonly string[]): string {
    return words[Math.floor(this.#random() * words.length)] ?? ''
  }

  say(words: string): Quote {
    const start = this.length
    this.#pieces.push(words)
    this.length += words.length
    return { start, end: this.length, quote: words }
  }

  name(kind: ConceptKind, words: string): Mention {
    const mention = { id: `T${this.mentions.length + 1}`, kind, ...this.say(words) }
    this.mentions.push(mention)
    return mention
  }

  relate(type: RelationType, from: Mention, to: Mention, cues: readonly Quote[]): void {
    const id = `R${this.relations.length + 1}`
    this.relations.push({ id, type, from: from.id, to: to.id, cues })
  }

  mechanism(): Mention {
    return this.name('mechanism', `${this.of(SCOPES)}${this.of(FIELDS)}${this.of(TOPICS)}${this.of(FORMS)}`)
  }

  goal(): Mention {
    return this.name('goal', `${this.of(WAYS)}${this.of(FIELDS)}${this.of(TOPICS)}${this.of(QUALITIES)}`)
  }

  deed(): Mention {
    return this.name(
      'mechanism',
      `${this.of(DEEDS)}${this.of(SCOPES)}${this.of(FIELDS)}${this.of(TOPICS)}工作`,
    )
  }

  actor(): Mention {
    return this.name('actor', `${this.of(SCOPES)}${this.of(FIELDS)}${this.of(BODIES)}`)
  }

  /** 以…为载体，建立…，提高…。 */
  carrier(): void {
    const cue = this.say('以')
    const carrier = this.mechanism()
    const as = this.say('为载体，建立健全')
    const made = this.mechanism()
    this.say('，不断')
    const end = this.goal()
    this.relate('serves', carrier, made, [cue, as])
    this.relate('serves', made, end, [])
    this.say('。')
  }

  /** …要按照…的要求，…、…，提高…。 */
  measure(): void {
    const actor = this.actor()
    const duty = this.say('要')
    const cue = this.say('按照')
    const principle = this.name('principle', this.of(PRINCIPLES))
    const close = this.say('的要求，')
    const first = this.deed()
    this.say('、')
    const second = this.deed()
    this.say('，')
    const end = this.goal()
    this.say('。')
    for (const deed of [first, second]) {
      this.relate('performs', actor, deed, [duty])
      this.relate('guidedBy', deed, principle, [cue, close])
      this.relate('serves', deed, end, [])
    }
  }

  /** 通过…，为…提供…，使…。 */
  provision(): void {
    const cue = this.say('通过')
    const means = this.deed()
    this.say('，')
    const to = this.say('为')
    const whom = this.actor()
    const give = this.say('提供')
    const what = this.mechanism()
    const so = this.say('，实现')
    const end = this.goal()
    this.say('。')
    this.relate('serves', means, what, [cue])
    this.relate('targets', what, whom, [to, give])
    this.relate('serves', what, end, [so])
  }

  sentence(): void {
    if (this.chance(0.1)) this.say(this.of(ASIDES))
    else if (this.chance(0.4)) this.carrier()
    else if (this.chance(0.5)) this.measure()
    else this.provision()
  }

  part(number: number): void {
    this.say(`\n${numeral(number)}、`)
    const cue = this.say('以')
    const focus = this.goal()
    const as = this.say('为重点，')
    const task = this.goal()
    this.say('\n\n')
    this.relate('focusesOn', task, focus, [cue, as])
  }

  point(number: number): void {
    this.say(`（${numeral(number)}）`)
    this.goal()
    this.say('。')
    for (let sentence = 0; sentence < SENTENCES; sentence++) this.sentence()
    this.say('\n')
  }
}

/** A seeded article of the genre with at least `characters` code units, and one point more at most; parts and points grow with it, sentences do not. */
export function articleOfSize(characters: number, seed = 1): MadeArticle {
  const author = new Author(seed)
  author.goal()
  author.say('\n\n')
  for (let part = 1; author.length < characters; part++) {
    author.part(part)
    for (let point = 1; point <= POINTS && author.length < characters; point++) author.point(point)
  }
  const { text, mentions, relations } = author
  return { text, annotation: { ...EMPTY_ANNOTATION, mentions, relations } }
}
