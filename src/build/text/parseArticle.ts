import type { Article } from '../../model/article.ts'
import { annexesOf } from './annexes.ts'
import { candidateAtStart, candidatesInside } from './candidates.ts'
import { frontMatterOf } from './frontMatter.ts'
import { metadataOf } from './metadata.ts'
import { notesOn } from './notes/notesOn.ts'
import { outlineOf } from './outline.ts'
import { type Paragraph, paragraphsOf } from './paragraphs.ts'
import { plainHeadingsOf } from './plainHeadings.ts'
import { sectionTree } from './sections.ts'
import { sentencesOf } from './sentences.ts'
import { tableOfContents } from './tableOfContents.ts'

/** Styles that a title may begin with (【通知】…, 一 路向前), so that in the first line they do not start the body. */
const IN_TITLES: ReadonlySet<string> = new Set([
  'bracketed',
  'chineseSpace',
  'arabicSpace',
  'letter',
  'labelled',
])

/**
 * What a text says about itself by its form. Never throws, takes time linear in the text's length.
 *
 *     text ─▶ paragraphs ─┬─▶ metadata lines ─┬─▶ sentences
 *                         ├─▶ title, body     │
 *                         ├─▶ contents, annexes that are only listed   (no structure)
 *                         └─▶ candidates: markers at line starts and inside, annexes, plain headings
 *                                │  markerStyles.ts, annexes.ts, plainHeadings.ts
 *                                ▼
 *                             outline: which of them count on, and inside which   (outline.ts)
 *                                ▼
 *                             sections: spans, keys, headings ─▶ notes on the text
 */
export function parseArticle(text: string): Article {
  // 1. Lines, and what they say about the page.
  const paragraphs = paragraphsOf(text)
  const metadata = metadataOf(text, paragraphs)

  // 2. Where the body starts, and what in it is no structure.
  const starts = paragraphs.map((p) => candidateAtStart(p, paragraphs[p.index - 1]))
  const isMarked = (paragraph: Paragraph): boolean => (starts[paragraph.index] ?? null) !== null
  const opensBody = ({ index }: Paragraph): boolean => {
    const style = starts[index]?.style
    if (style === undefined || style.id === 'dash') return false
    return index > 0 || (style.form === 'heading' && !IN_TITLES.has(style.id))
  }
  const { title, body } = frontMatterOf(text, paragraphs, metadata.paragraphs, opensBody)
  const annexes = annexesOf(paragraphs, body, isMarked)
  const skipped = new Set([...metadata.paragraphs, ...tableOfContents(paragraphs, 0), ...annexes.listed])

  // 3. Every place where a section may begin, in text order.
  const headed = [...annexes.candidates, ...plainHeadingsOf(paragraphs, body, skipped, isMarked, title)]
  const byParagraph = new Map(headed.map((candidate) => [candidate.paragraph, candidate]))
  const candidates = paragraphs.slice(Math.max(0, body - 1)).flatMap((paragraph) => {
    if (skipped.has(paragraph.index)) return []
    const start =
      byParagraph.get(paragraph.index) ?? (paragraph.index < body ? null : (starts[paragraph.index] ?? null))
    const inside = paragraph.index < body ? [] : candidatesInside(paragraph, start)
    return start === null ? inside : [start, ...inside]
  })

  // 4. Which of them are sections, how they nest, and what there is to say about the text.
  const outline = outlineOf(candidates)
  const root = sectionTree(text, title, paragraphs, outline.items)
  const content = paragraphs.filter((paragraph) => !metadata.paragraphs.has(paragraph.index))
  return {
    text,
    title,
    meta: metadata.entries,
    root,
    sentences: sentencesOf(text, content),
    notes: notesOn({
      text,
      paragraphs: content,
      meta: metadata.entries,
      candidates,
      lists: outline.lists,
      skipped,
    }),
  }
}
