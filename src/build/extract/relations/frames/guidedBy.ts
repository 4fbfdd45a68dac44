import type { Frame } from '../frame.ts'
import { wordsOf } from './wordsOf.ts'

/** 以…为A: what tells how to act. */
const GUIDING = wordsOf(`
  为指导 为统领 为指引 为遵循 为根本遵循 为引领 为原则 为准则 为标准 为标杆 为导向 为准绳 为方针 为依据 为指南
  为先导 为底线 为前提 为要求 为总抓手 为理念
`)

/** Before what is acted by. */
const GUIDED = wordsOf(`
  按照 根据 依据 遵循 本着 秉持 秉承 坚持 贯彻 围绕 树立 依照 把握 结合 立足 牢记 弘扬 适应 对照 依 遵照 落实
  贯彻落实 践行 坚守 恪守 从 按 强化 发扬 认真落实 体现 突出 参照 牢固树立
`)

/** After what is acted by. */
const PRINCIPLED = wordsOf(`
  的要求 的原则 的方针 的精神 的思路 的理念 的方法 原则 要求 精神 的标准 的态度 的思想 方针 指导下 的指导下
  的前提下 框架下 规定 的规定 部署 理念 的工作要求 的总体要求 的总要求 的基本原则 思路
`)

/** What tells how to act. */
export const GUIDED_BY: readonly Frame[] = [
  {
    id: 'G01',
    name: '以…为指导、原则、前提一类',
    type: 'guidedBy',
    from: 'B',
    order: 'AB',
    reach: 'part',
    a: { before: ['以'], after: GUIDING },
    b: {},
    reason: '以A为指导、统领、原则，B: A guides B.',
    example: '以{A p 新发展理念}为指导，推进{B m 园区建设}',
    counter: '以{A m 园区建设}为载体，推进{B m 招商}',
  },
  {
    id: 'G02',
    name: '先说依据（按照、坚持、围绕一类）',
    type: 'guidedBy',
    from: 'B',
    order: 'AB',
    reach: 'sentence',
    a: { before: GUIDED },
    b: {},
    reason: '按照、坚持、本着A，B: the opening clause tells how to do what follows.',
    example: '按照{A p 分级负责}原则，开展{B m 隐患排查}',
    counter: '宣传{A p 分级负责}，开展{B m 隐患排查}',
  },
  {
    id: 'G03',
    name: '…的要求、原则、部署一类',
    type: 'guidedBy',
    from: 'B',
    order: 'AB',
    reach: 'part',
    a: { after: PRINCIPLED },
    b: {},
    reason: 'A的要求、原则、思路 names A as what to act by.',
    example: '落实{A p 分级负责}的要求，开展{B m 隐患排查}',
    counter: '落实{A p 分级负责}，开展{B m 隐患排查}',
  },
  {
    id: 'G04',
    name: '“按照、坚持、立足”一类词开头的依据',
    type: 'guidedBy',
    from: 'B',
    order: 'AB',
    reach: 'part',
    a: { starts: GUIDED },
    b: { kinds: ['goal', 'mechanism'] },
    reason: '从实际出发，B / 结合实际，B: the guiding word belongs to the mention.',
    example: '{A p 立足本地实际}，发展{B m 特色产业}',
    counter: '{A p 本地实际}，发展{B m 特色产业}',
  },
  {
    id: 'G05',
    name: '后说原则（做到、坚持、依法一类）',
    type: 'guidedBy',
    from: 'A',
    order: 'AB',
    reach: 'part',
    a: {},
    b: {
      before: ['坚持', '做到', '遵循', '体现', '贯彻', '恪守', '遵守', '注重', '按', '按照', '依法'],
      kinds: ['principle'],
    },
    reason: 'A，做到、坚持B: the principle stands after the act.',
    example: '开展{A m 隐患排查}，做到{B p 不留死角}',
    counter: '开展{A m 隐患排查}，告知{B p 不留死角}',
  },
  {
    id: 'G06',
    name: '原则要求在前，所管的在后',
    type: 'guidedBy',
    from: 'B',
    order: 'AB',
    reach: 'part',
    a: { kinds: ['principle'] },
    b: { kinds: ['goal', 'mechanism'] },
    reason: 'A principle that stands before an act without a word between guides it.',
    example: '{A p 因地制宜}发展{B m 特色产业}',
    counter: '{A m 入户走访}，发展{B m 特色产业}',
  },
]
