import type { Share } from '../../model/coverageOf.ts'
import type { Language } from '../state/state.ts'

/** The words of what stands about the text: the strip along it, its switches, its notes and its footnotes on paper. */
export interface ReadingMessages {
  /** Names the strip. */
  readonly strip: string
  /** How the strip is worked, for whom it has the focus. */
  readonly stripKeys: string
  readonly concepts: (count: number) => string
  readonly none: string
  readonly noneHere: string
  readonly above: (count: number) => string
  readonly below: (count: number) => string
  readonly marks: string
  readonly marksHint: string
  readonly fold: string
  readonly unfold: string
  readonly foldHint: string
  /** What the proof says of how much of the text the concepts touch. */
  readonly covered: (sentences: Share, characters: Share) => string
  readonly footnotes: string
  readonly footnotesHint: (concepts: number) => string
  readonly preamble: string
  readonly proof: string
  readonly bracketed: (words: string) => string
  /** Ends a sentence. */
  readonly stop: string
  readonly wordings: string
  readonly hash: string
  readonly source: string
  readonly notes: string
}

export const READING_MESSAGES: Readonly<Record<Language, ReadingMessages>> = {
  zh: {
    strip: '各句的概念多少',
    stripKeys: '上下键逐句走，翻页键走到没有概念的句子，回车到原文',
    concepts: (count) => `${count} 个概念`,
    none: '没有概念',
    noneHere: '这一句没有概念',
    above: (count) => `上面还有 ${count} 处，到最近的一处`,
    below: (count) => `下面还有 ${count} 处，到最近的一处`,
    marks: '加线',
    marksHint: '概念下加线（H）',
    fold: '收成标题',
    unfold: '全部展开',
    foldHint: '各章节收成标题，或全部展开（F）',
    covered: (sentences, characters) =>
      `覆盖 ${sentences.covered}/${sentences.total} 句：${sentences.total} 句中 ${sentences.covered} 句有概念；按字数，概念的用词占 ${characters.total} 字中的 ${characters.covered} 字（标点计入，空白不计；署时间、来源的行不算句子）。`,
    footnotes: '概念注',
    footnotesHint: (concepts) =>
      `共 ${concepts} 个概念，按在文中第一次出现的次序编号。关系后括号里是出处；未注明依据的，为原文明言。`,
    preamble: '篇首',
    proof: '核对',
    bracketed: (words) => `（${words}）`,
    stop: '。',
    wordings: '又作',
    hash: '原文校验值（SHA-256）',
    source: '出处',
    notes: '原文如此',
  },
  en: {
    strip: 'Concepts by sentence',
    stripKeys: 'up and down: by sentence; page keys: to sentences without concepts; Enter: to the text',
    concepts: (count) => (count === 1 ? '1 concept' : `${count} concepts`),
    none: 'no concept',
    noneHere: 'This sentence has no concept',
    above: (count) => `${count} more above: to the nearest`,
    below: (count) => `${count} more below: to the nearest`,
    marks: 'Marks',
    marksHint: 'Underline concepts (H)',
    fold: 'Fold all',
    unfold: 'Unfold all',
    foldHint: 'Fold all sections to their headings, or unfold all (F)',
    covered: (sentences, characters) =>
      `Sentences with a concept: ${sentences.covered} of ${sentences.total}. Characters that belong to a concept's words: ${characters.covered} of ${characters.total}, punctuation counted, white space not; metadata lines are no sentences.`,
    footnotes: 'Notes on the concepts',
    footnotesHint: (concepts) =>
      `${concepts} concepts, numbered as they first come in the text. Places stand in brackets; relations are stated in the text unless they say otherwise.`,
    preamble: 'Opening',
    proof: 'Proof',
    bracketed: (words) => ` (${words})`,
    stop: '.',
    wordings: 'also',
    hash: 'Hash of the text (SHA-256)',
    source: 'Source',
    notes: 'Thus in the original',
  },
}
