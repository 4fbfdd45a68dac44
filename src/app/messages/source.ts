import type { Basis } from '../../model/kinds.ts'
import type { CopyForm, Language } from '../state/state.ts'

/** The words of the sheet that shows where the text says so (出处), and of copying. */
export interface SourceWords {
  readonly title: string
  readonly close: string
  /** Which clauses of the sentence: joined to its place. */
  readonly clauses: (place: string, first: number, last: number) => string
  /** Several places of one passage or relation. */
  readonly and: string
  readonly to: string
  readonly lookedUp: string
  readonly before: string
  readonly after: string
  readonly sic: string
  /** What is said of a relation that no single sentence states. */
  readonly unstated: Readonly<Partial<Record<Basis, string>>>
  readonly place: (index: number, count: number) => string
  readonly nextMention: string
  readonly copy: Readonly<Record<CopyForm, string>>
  readonly emptyTitle: string
  /** What to do where nothing is chosen. */
  readonly empty: { readonly choose: string; readonly read: string; readonly search: string }
  readonly copied: Readonly<Record<CopyForm, string>>
  readonly nothing: string
  readonly refusedTitle: string
  readonly refused: string
}

export const SOURCE_WORDS: Readonly<Record<Language, SourceWords>> = {
  zh: {
    title: '出处',
    close: '返回',
    clauses: (place, first, last) =>
      first === last ? `${place}·第${first}分句` : `${place}·第${first}—${last}分句`,
    and: '、',
    to: '—',
    lookedUp: '查到的原文',
    before: '上一句',
    after: '下一句',
    sic: '原文如此',
    unstated: {
      structure: '由标题的层次得出，没有一句话直接说出',
      editor: '由前后句得出，没有一句话直接说出',
    },
    place: (index, count) => `第 ${index} 处，共 ${count} 处`,
    nextMention: '顺着文章往下读',
    copy: { quote: '复制引文', citation: '复制著录' },
    emptyTitle: '还没有选中什么',
    empty: {
      choose: '返回后，在图上、目录里或原文里点一个概念、一条线，再按 S。也可以：',
      read: '从文章的第一个概念读起',
      search: '搜索概念、章节和原文',
    },
    copied: { quote: '已复制引文', citation: '已复制著录' },
    nothing: '没有可复制的：先选一个概念、一条关系、一节或一段原文',
    refusedTitle: '浏览器不让复制',
    refused: '文字已经选好，请按 Ctrl+C（苹果电脑按 ⌘C）。',
  },
  en: {
    title: 'Where it says so',
    close: 'Back',
    clauses: (place, first, last) =>
      first === last ? `${place}, cl. ${first}` : `${place}, cl. ${first}–${last}`,
    and: '; ',
    to: ' – ',
    lookedUp: 'Words looked up',
    before: 'Sentence before',
    after: 'Sentence after',
    sic: 'Thus in the original',
    unstated: {
      structure: 'from the order of headings; no single sentence states it',
      editor: 'judged from several sentences; no single one states it',
    },
    place: (index, count) => `place ${index} of ${count}`,
    nextMention: 'Read on',
    copy: { quote: 'Copy quote', citation: 'Copy reference' },
    emptyTitle: 'Nothing is chosen yet',
    empty: {
      choose:
        'Go back, choose a concept or a line in the picture, the contents or the text, then press S. Or:',
      read: 'Read from the first concept of the article',
      search: 'Search concepts, sections and the text',
    },
    copied: { quote: 'Quote copied', citation: 'Reference copied' },
    nothing: 'Nothing to copy: choose a concept, a relation, a section or words of the text first',
    refusedTitle: 'The browser does not allow copying',
    refused: 'The words are selected: press Ctrl+C (⌘C on a Mac).',
  },
}
