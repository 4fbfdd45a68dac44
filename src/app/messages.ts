import type { Basis, Detail, EdgeType, LayoutId, NodeKind } from '../model/kinds.ts'
import type { Language } from './state/state.ts'

/** The name of a relation read from its source and read from its target. */
export interface BothWays {
  readonly out: string
  readonly in: string
}

/** Every word of the interface in one language. A missing one is a type error. */
export interface Messages {
  readonly kinds: Readonly<Record<NodeKind, string>>
  readonly types: Readonly<Record<EdgeType, BothWays>>
  readonly bases: Readonly<Record<Basis, string>>
  readonly views: Readonly<Record<LayoutId, string>>
  readonly details: Readonly<Record<Detail, string>>
  /** Stands before what a section's task makes its centre. */
  readonly focus: string
  /** What a screen reader says of the stage. */
  readonly stage: string
}

export const MESSAGES: Readonly<Record<Language, Messages>> = {
  zh: {
    kinds: {
      goal: '目标',
      mechanism: '机制举措',
      principle: '原则要求',
      actor: '组织与人群',
      section: '章节',
    },
    types: {
      serves: { out: '用于', in: '靠…推进' },
      partOf: { out: '属于', in: '包括' },
      focusesOn: { out: '以…为重点', in: '是…的重点' },
      guidedBy: { out: '按照', in: '用来要求' },
      performs: { out: '承担', in: '由…承担' },
      targets: { out: '面向', in: '是…的对象' },
      contains: { out: '含', in: '见于' },
    },
    bases: { stated: '原文明言', structure: '据篇章结构', editor: '编者判断' },
    views: { thread: '脉络', meansEnds: '举措—目标', affinity: '关联' },
    details: { 1: '略', 2: '中', 3: '详' },
    focus: '重点',
    stage: '关系图：方向键走到相邻的节点，回车选中，Esc 取消',
  },
  en: {
    kinds: {
      goal: 'goal',
      mechanism: 'mechanism',
      principle: 'principle',
      actor: 'actor',
      section: 'section',
    },
    types: {
      serves: { out: 'serves', in: 'is served by' },
      partOf: { out: 'is part of', in: 'includes' },
      focusesOn: { out: 'focuses on', in: 'is the focus of' },
      guidedBy: { out: 'is guided by', in: 'guides' },
      performs: { out: 'performs', in: 'is performed by' },
      targets: { out: 'targets', in: 'is targeted by' },
      contains: { out: 'contains', in: 'stands in' },
    },
    bases: { stated: 'stated', structure: 'by structure', editor: "editor's" },
    views: { thread: 'thread', meansEnds: 'means–ends', affinity: 'affinity' },
    details: { 1: 'brief', 2: 'medium', 3: 'full' },
    focus: 'focus',
    stage: 'Graph: arrow keys walk from node to node, Enter selects, Escape clears',
  },
}
