/** How a stretch of a note is set. */
export type NoteStyle = 'plain' | 'strong' | 'emphasis' | 'code'

export interface NoteSpan {
  readonly text: string
  readonly style: NoteStyle
}

/** A line of a note: what it is, how deep it stands (headings from 1, items of lists from 1, else 0), and its words. */
export interface NoteLine {
  readonly kind: 'heading' | 'item' | 'quote' | 'words'
  readonly depth: number
  /** What stands before an item: 「•」 or its number. Empty elsewhere. */
  readonly sign: string
  readonly spans: readonly NoteSpan[]
}

/** A sign that stands for itself; strong words, emphasised ones, code. The signs must stand close to the words, and none is taken across a line. */
const STYLED =
  /\\([\\`*_{}[\]()#+\-.!>])|(\*\*|__)(?=\S)((?:(?!\2).)+)(?<=\S)\2|(?<![\w*_])([*_])(?=[^\s*_])([^*_]*?[^\s*_])\4(?![\w*_])|`([^`]+)`/g

/** A link as its words and where it leads. */
const plain = (words: string): string =>
  words.replace(/!?\[([^\][]*)\]\(([^()\s]*)(?:\s[^()]*)?\)/g, (_, name: string, to: string) =>
    name === to || to === '' ? name : `${name}（${to}）`,
  )

function spansOf(words: string): NoteSpan[] {
  const spans: NoteSpan[] = []
  let at = 0
  const add = (text: string, style: NoteStyle) => {
    if (text !== '') spans.push({ text: style === 'code' ? text : plain(text), style })
  }
  for (const found of words.matchAll(STYLED)) {
    add(words.slice(at, found.index), 'plain')
    const [whole, sign, , strong, , emphasis, code] = found
    if (sign !== undefined) spans.push({ text: sign, style: 'plain' })
    else if (strong !== undefined) add(strong, 'strong')
    else if (emphasis !== undefined) add(emphasis, 'emphasis')
    else add(code ?? '', 'code')
    at = found.index + whole.length
  }
  add(words.slice(at), 'plain')
  return spans
}

/** A heading without the signs that may close it. */
function withoutSigns(words: string): string {
  const heading = words.trim()
  let end = heading.length
  while (heading.charAt(end - 1) === '#') end--
  return heading.slice(0, end).trimEnd()
}

function lineOf(line: string): NoteLine {
  const heading = /^\s*(#{1,6})\s+(.*)$/.exec(line)
  if (heading) {
    const [, signs = '', words = ''] = heading
    return { kind: 'heading', depth: signs.length, sign: '', spans: spansOf(withoutSigns(words)) }
  }
  const item = /^(\s*)([-*+]|\d{1,9}[.)])\s+(.*)$/.exec(line)
  if (item) {
    const [, indent = '', sign = '', words = ''] = item
    const depth = Math.min(4, Math.floor(indent.replace(/\t/g, '  ').length / 2)) + 1
    return { kind: 'item', depth, sign: /\d/.test(sign) ? sign : '•', spans: spansOf(words.trim()) }
  }
  const quoted = /^\s*>\s?(.*)$/.exec(line)
  if (quoted) return { kind: 'quote', depth: 0, sign: '', spans: spansOf((quoted[1] ?? '').trim()) }
  return { kind: 'words', depth: 0, sign: '', spans: spansOf(line.trim()) }
}

/**
 * A note in Markdown, a line each: headings, items of lists, quotations, strong and emphasised words, code; a link is its words and its
 * address. Blank lines and rules part and are not kept. Takes time in the length of its lines. Anything else is its own letters; nothing in it is ever markup.
 */
export const readNotes = (markdown: string): NoteLine[] =>
  markdown
    .split(/\r\n?|\n/)
    .filter((line) => !/^\s*(?:```[^`]*|~~~.*|(?:[-*_]\s*){3,})?$/.test(line))
    .map(lineOf)
    .filter(({ spans }) => spans.length > 0)
