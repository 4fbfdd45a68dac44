/** A stretch of a note in one style. */
export interface NoteRun {
  readonly text: string
  readonly bold: boolean
}

/** A paragraph of a note: its words, and how deep it stands in a list. */
export interface NoteParagraph {
  readonly runs: readonly NoteRun[]
  /** 0 outside of lists. */
  readonly depth: number
}

/** What a backslash makes plain, and what stands for it until the rest is read: characters that no text has. */
const PLAIN_SIGNS = '\\`*_{}[]()#+-.!>~'
const FIRST_STAND_IN = 0xfdd0

const hidden = (words: string): string =>
  words.replace(/\\([\\`*_{}[\]()#+\-.!>~])/g, (_, sign: string) =>
    String.fromCharCode(FIRST_STAND_IN + PLAIN_SIGNS.indexOf(sign)),
  )

const shown = (words: string): string =>
  words.replace(/[\ufdd0-\ufde0]/g, (sign) => PLAIN_SIGNS.charAt(sign.charCodeAt(0) - FIRST_STAND_IN))

/** `text` or its name for a link that says where it leads; code as its words. */
const plainOf = (words: string): string =>
  shown(
    words
      .replace(/!?\[([^\][]*)\]\(([^()\s]*)(?:\s[^()]*)?\)/g, (_, name: string, to: string) =>
        name === to || to === '' ? name : `${name}（${to}）`,
      )
      .replace(/``+/g, '`')
      .replace(/`([^`]+)`/g, '$1')
      .replace(/(^|[^*\w])[*_]([^\s*_][^*_]*)[*_](?![*\w])/g, '$1$2'),
  )

/** A heading without the number signs that may close it. */
function withoutSigns(words: string): string {
  const heading = words.trim()
  let end = heading.length
  while (heading.charAt(end - 1) === '#') end--
  return heading.slice(0, end).trimEnd()
}

/** Words cut where strong ones (two stars or two low lines on either side) begin and end. */
function runsOf(words: string, allBold: boolean): NoteRun[] {
  const runs: NoteRun[] = []
  let at = 0
  const add = (text: string, bold: boolean): void => {
    if (text !== '') runs.push({ text: plainOf(text), bold: bold || allBold })
  }
  for (const found of words.matchAll(/(\*\*|__)(?=\S)(.+?)\1/g)) {
    add(words.slice(at, found.index), false)
    add(found[2] as string, true)
    at = found.index + found[0].length
  }
  add(words.slice(at), false)
  return runs
}

/**
 * A note in Markdown as plain paragraphs, a line each: a heading is bold, a list's item begins with • or its number, a quotation and code
 * are their words. Blank lines part paragraphs and are not kept.
 */
export function markdownParagraphs(markdown: string): NoteParagraph[] {
  const paragraphs: NoteParagraph[] = []
  for (const line of hidden(markdown).split(/\r\n?|\n/)) {
    if (/^\s*(?:```[^`]*|~~~.*|(?:[-*_]\s*){3,})?$/.test(line)) continue
    const heading = /^\s*#{1,6}\s+(.*)$/.exec(line)
    const item = /^(\s*)([-*+]|\d{1,9}[.)])\s+(.*)$/.exec(line)
    if (heading) paragraphs.push({ runs: runsOf(withoutSigns(heading[1] as string), true), depth: 0 })
    else if (item) {
      const [, indent, sign, words] = item as unknown as [string, string, string, string]
      const depth = Math.min(4, Math.floor(indent.replace(/\t/g, '  ').length / 2)) + 1
      const before = /\d/.test(sign) ? `${sign} ` : '• '
      paragraphs.push({ runs: [{ text: before, bold: false }, ...runsOf(words, false)], depth })
    } else paragraphs.push({ runs: runsOf(line.replace(/^\s*(?:>\s?)*/, '').trim(), false), depth: 0 })
  }
  return paragraphs.filter(({ runs }) => runs.length > 0)
}
