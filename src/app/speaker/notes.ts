/** A stretch of a note in one style. */
export interface NoteRun {
  readonly text: string
  readonly style: 'plain' | 'strong' | 'emphasis' | 'code'
}

export type NoteBlock =
  | { readonly kind: 'heading'; readonly level: number; readonly runs: readonly NoteRun[] }
  | { readonly kind: 'paragraph'; readonly lines: readonly (readonly NoteRun[])[] }
  | {
      readonly kind: 'list'
      /** The number of the first item; null for points. */
      readonly from: number | null
      readonly items: readonly { readonly depth: number; readonly runs: readonly NoteRun[] }[]
    }

/** What stands within a line, the first that fits: a link as its words and its address, code, strong words, emphasis. */
const INLINE =
  /\[([^\][\n]+)\]\(([^()\s]+)\)|`([^`\n]+)`|(\*\*|__)(?=\S)([^\n]*?\S)\4|(\*|_)(?=\S)([^\n]*?\S)\6(?![\w*])/

/** A backslash takes a sign its meaning. */
const ESCAPED = /\\([\\`*_[\]()#+.-])/g

/** Signs that are to stand as they are, while the rest is looked for: characters that no note holds. */
const SHELTER = 0xe000

function runsOf(line: string, style: NoteRun['style'] = 'plain'): NoteRun[] {
  const runs: NoteRun[] = []
  const put = (text: string, own: NoteRun['style']) => {
    if (text !== '') runs.push({ text, style: own })
  }
  let rest = line
  for (let found = INLINE.exec(rest); found !== null; found = INLINE.exec(rest)) {
    const [whole, name, address, code, , strong, , emphasis] = found
    put(rest.slice(0, found.index), style)
    if (name !== undefined) put(name === address ? name : `${name}（${address}）`, style)
    else if (code !== undefined) put(code, 'code')
    else if (strong !== undefined) runs.push(...runsOf(strong, 'strong'))
    else if (emphasis !== undefined)
      runs.push(...runsOf(emphasis, style === 'strong' ? 'strong' : 'emphasis'))
    rest = rest.slice(found.index + whole.length)
  }
  put(rest, style)
  return runs
}

/** The styles of a line. */
function inline(line: string): NoteRun[] {
  const signs: string[] = []
  const sheltered = line.replace(ESCAPED, (_, sign: string) => {
    signs.push(sign)
    return String.fromCharCode(SHELTER + signs.length - 1)
  })
  const back = (text: string): string =>
    signs.reduce((words, sign, i) => words.split(String.fromCharCode(SHELTER + i)).join(sign), text)
  return runsOf(sheltered).map(({ text, style }) => ({ text: back(text), style }))
}

const HEADING = /^ {0,3}(#{1,6})[ \t]+(.*?)[ \t]*#*$/
const ITEM = /^([ \t]*)(?:[-*+]|(\d{1,9})[.)、])[ \t]+(.*)$/

/** Blanks that an item of a deeper list is set in by. */
const INDENT = 2

/**
 * A speaker's note as blocks of styled words: the part of Markdown (CommonMark 0.31) that is written while preparing a talk: headings,
 * bold, italics, code, lists, links. Whatever else stands there stays as it is; nothing is taken for HTML. A line break is kept.
 */
export function noteBlocks(markdown: string): NoteBlock[] {
  const blocks: NoteBlock[] = []
  let open = false
  for (const line of markdown.split(/\r\n|\r|\n/)) {
    const last = blocks[blocks.length - 1]
    const heading = HEADING.exec(line)
    const item = ITEM.exec(line)
    if (line.trim() === '') open = false
    else if (heading) {
      blocks.push({ kind: 'heading', level: heading[1]?.length ?? 1, runs: inline(heading[2] ?? '') })
      open = false
    } else if (item) {
      const [, indent = '', number, words = ''] = item
      const own = { depth: Math.floor(indent.replace(/\t/g, '  ').length / INDENT), runs: inline(words) }
      const from = number === undefined ? null : Number(number)
      const goesOn = last?.kind === 'list' && (own.depth > 0 || (last.from === null) === (from === null))
      if (goesOn) blocks[blocks.length - 1] = { ...last, items: [...last.items, own] }
      else blocks.push({ kind: 'list', from, items: [own] })
      open = false
    } else if (open && last?.kind === 'paragraph')
      blocks[blocks.length - 1] = { kind: 'paragraph', lines: [...last.lines, inline(line.trim())] }
    else {
      blocks.push({ kind: 'paragraph', lines: [inline(line.trim())] })
      open = true
    }
  }
  return blocks
}
