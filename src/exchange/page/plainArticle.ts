import type { GraphFile, SectionAttributes } from '../../model/graphFile.ts'
import { escapeHtml } from './escape.ts'
import { PAGE_IDS } from './pageIds.ts'

interface OutlineEntry {
  readonly key: string
  readonly section: SectionAttributes
}

const ADVICE =
  '脉络图谱没有打开：请用较新的 Edge、Chrome、Firefox 或 360 浏览器（极速模式）打开本页，并允许它运行脚本；下面是目录和全文。'

const sectionsOf = (file: GraphFile): OutlineEntry[] =>
  file.nodes
    .flatMap(({ key, attributes }) => (attributes.kind === 'section' ? [{ key, section: attributes }] : []))
    .sort((a, b) => a.section.span.start - b.section.span.start || a.section.depth - b.section.depth)

const anchorOf = (key: string): string => `plain-${key}`

/** The entries as nested lists; entries stand in text order, children right after their parent. */
function outlineList(entries: readonly OutlineEntry[]): string {
  const items: string[] = []
  let i = 0
  while (i < entries.length) {
    const entry = entries[i] as OutlineEntry
    let after = i + 1
    while (after < entries.length && (entries[after] as OutlineEntry).section.depth > entry.section.depth)
      after++
    const words = escapeHtml(`${entry.section.marker}${entry.section.label}`)
    const link = `<a href="#${escapeHtml(anchorOf(entry.key))}">${words}</a>`
    items.push(`<li>${link}${outlineList(entries.slice(i + 1, after))}</li>`)
    i = after
  }
  return items.length === 0 ? '' : `<ul>${items.join('')}</ul>`
}

/** One line of the text, a heading where a section's heading fills it; every section whose heading begins in it gets an anchor. */
function lineHtml(line: string, start: number, beginning: readonly OutlineEntry[]): string {
  const end = start + line.length
  const bodyEnd = start + line.trimEnd().length
  const bodyStart = end - line.trimStart().length
  const filled = beginning.find(
    ({ section }) =>
      section.heading.end === bodyEnd && section.heading.start - section.marker.length <= bodyStart,
  )
  const tag = filled ? `h${Math.min(filled.section.depth + 1, 6)}` : 'p'
  let at = start
  let content = ''
  for (const { key, section } of beginning) {
    const place = Math.max(at, section.heading.start)
    content += `${escapeHtml(line.slice(at - start, place - start))}<a id="${escapeHtml(anchorOf(key))}"></a>`
    at = place
  }
  return `<${tag} class="line">${content}${escapeHtml(line.slice(at - start))}</${tag}>`
}

function articleHtml(text: string, entries: readonly OutlineEntry[]): string {
  const lines: string[] = []
  // Sections stand in text order; their headings may begin in another order only within a line.
  const byHeading = [...entries].sort((a, b) => a.section.heading.start - b.section.heading.start)
  const placeOf = new Map(entries.map((entry, i) => [entry, i]))
  let at = 0
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    const beginning: OutlineEntry[] = []
    for (; (byHeading[at]?.section.heading.start ?? Infinity) < index + line.length; at++) {
      const entry = byHeading[at]
      if (entry && entry.section.heading.start >= index) beginning.push(entry)
    }
    beginning.sort((a, b) => (placeOf.get(a) ?? 0) - (placeOf.get(b) ?? 0))
    if (line.trim() !== '') lines.push(lineHtml(line, index, beginning))
  }
  return lines.join('\n')
}

/** The outline and the whole text as plain HTML, for a browser that cannot run the explorer; all words are escaped. */
export function plainArticle(file: GraphFile): string {
  const entries = sectionsOf(file)
  const outline = outlineList(entries.filter(({ section }) => section.depth > 0))
  return [
    `<div id="${PAGE_IDS.fallback}">`,
    `<p class="advice">${ADVICE}</p>`,
    outline === '' ? '' : `<nav><p>目录</p>${outline}</nav>`,
    `<article>${articleHtml(file.attributes.text, entries)}</article>`,
    '</div>',
  ].join('\n')
}
