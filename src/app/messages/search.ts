import type { Language } from '../state/state.ts'

/** The words of the palette of search and commands. */
export interface SearchWords {
  readonly title: string
  readonly placeholder: string
  readonly close: string
  readonly results: string
  readonly groups: {
    readonly nodes: string
    readonly asks: string
    readonly text: string
    readonly commands: string
    readonly recent: string
    readonly link: string
  }
  /** What the counts beside the hits in the text are. */
  readonly parts: string
  /** Shown last in a group of which only the first are listed. */
  readonly more: (count: number) => string
  readonly found: (count: number) => string
  readonly none: (typed: string) => string
  /** What one can try where nothing is found, a line each. */
  readonly advice: readonly string[]
  readonly also: string
  readonly outside: string
  readonly view: (name: string) => string
  readonly theme: (name: string) => string
  readonly legend: (name: string) => string
  readonly isOn: string
  readonly link: (what: string) => string
  readonly linkView: string
  readonly otherText: string
  readonly asFrom: (name: string) => string
  readonly hints: {
    readonly move: string
    readonly open: string
    readonly end: string
    readonly leave: string
  }
}

export const SEARCH_WORDS: Readonly<Record<Language, SearchWords>> = {
  zh: {
    title: '搜索与命令',
    placeholder: '汉字、拼音、首字母，或命令',
    close: '关闭搜索',
    results: '搜索结果',
    groups: {
      nodes: '概念与章节',
      asks: '直接问',
      text: '原文',
      commands: '命令',
      recent: '刚才打开的',
      link: '链接',
    },
    parts: '各部分出现的次数',
    more: (count) => `全部 ${count} 个`,
    found: (count) => `找到 ${count} 项`,
    none: (typed) => `没有找到「${typed}」`,
    advice: [
      '少打几个字，或只打其中要紧的词',
      '用拼音或首字母：dangyuan、dang3 yuan2、dy',
      '种类的名称也行：目标、机制举措、goal、mechanism',
    ],
    also: '文中又作',
    outside: '文首信息',
    view: (name) => `视图：${name}`,
    theme: (name) => `配色：${name}`,
    legend: (name) => `图例：${name}`,
    isOn: '现用',
    link: (what) => `打开：${what}`,
    linkView: '所引的图面',
    otherText: '所引是另一份原文，位置可能有出入',
    asFrom: (name) => `理路的起点：${name}。再选一个概念，按 Shift+Enter 作终点。`,
    hints: { move: '选择', open: '打开', end: '作理路的一端', leave: '退回' },
  },
  en: {
    title: 'Search and commands',
    placeholder: 'Characters, pinyin, initials, or a command',
    close: 'Close search',
    results: 'Search results',
    groups: {
      nodes: 'Concepts and sections',
      asks: 'Ask at once',
      text: 'Text',
      commands: 'Commands',
      recent: 'Opened before',
      link: 'Link',
    },
    parts: 'How often in each part',
    more: (count) => `All ${count}`,
    found: (count) => (count === 1 ? '1 result' : `${count} results`),
    none: (typed) => `Nothing found for 「${typed}」`,
    advice: [
      'Type less, or only the word that matters',
      'Use pinyin or initials: dangyuan, dang3 yuan2, dy',
      'Names of kinds work, too: goal, mechanism, 目标',
    ],
    also: 'also worded',
    outside: 'front matter',
    view: (name) => `View: ${name}`,
    theme: (name) => `Theme: ${name}`,
    legend: (name) => `Legend: ${name}`,
    isOn: 'on',
    link: (what) => `Open: ${what}`,
    linkView: 'the view quoted',
    otherText: 'Quoted from another text: places may differ',
    asFrom: (name) => `The path starts at ${name}. Choose another concept and press Shift+Enter for its end.`,
    hints: { move: 'choose', open: 'open', end: 'end of a path', leave: 'back' },
  },
}
