import type { FoundMention } from '../../../../src/build/extract/found.ts'
import type { Article } from '../../../../src/model/article.ts'
import type { ConceptKind } from '../../../../src/model/kinds.ts'

const KINDS: Readonly<Record<string, ConceptKind>> = { g: 'goal', m: 'mechanism', p: 'principle', a: 'actor' }

/** A text with its mentions, and which of them is called what. */
export interface Marked {
  readonly text: string
  readonly mentions: readonly FoundMention[]
  readonly names: ReadonlyMap<string, number>
}

/** Reads `以{A m 结对共建}为载体` : a mention is written as its name, its kind's first letter and its words. */
export function marked(source: string): Marked {
  let text = ''
  const mentions: { start: number; end: number; kind: ConceptKind; rule: string }[] = []
  const names = new Map<string, number>()
  const open: number[] = []
  for (let i = 0; i < source.length; i++) {
    const character = source.charAt(i)
    if (character === '{') {
      const [, name = '', kind = ''] = /^\{(\S+) ([gmpa]) /.exec(source.slice(i)) ?? []
      names.set(name, mentions.length)
      open.push(mentions.length)
      mentions.push({ start: text.length, end: text.length, kind: KINDS[kind] ?? 'goal', rule: 'M1' })
      i += name.length + kind.length + 2
    } else if (character === '}') {
      const mention = mentions[open.pop() ?? -1]
      if (mention) mention.end = text.length
    } else text += character
  }
  return { text, mentions, names }
}

/** An article of one paragraph whose sentences end at 。. */
export function articleOf(text: string): Article {
  const sentences: { start: number; end: number }[] = []
  for (let start = 0; start < text.length; ) {
    const stop = text.indexOf('。', start)
    const end = stop < 0 ? text.length : stop + 1
    sentences.push({ start, end })
    start = end
  }
  const empty = { start: 0, end: 0, quote: '' }
  return {
    text,
    title: empty,
    meta: [],
    root: {
      key: 's',
      depth: 0,
      ordinal: 0,
      marker: null,
      heading: empty,
      span: { start: 0, end: text.length },
      children: [],
    },
    sentences,
    notes: [],
  }
}
