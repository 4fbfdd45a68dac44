import type { TextNote } from '../../../model/article.ts'
import { quoteAt } from '../../../model/span.ts'
import { CLOSERS, isBlank, isHan } from '../characters.ts'
import type { Noted } from './noted.ts'

const FULL = '，。；：！？（）、'
const HALF = ',.;:!?()'

/** For each code unit 1 for a full-width mark, 2 for a half-width one, else 0. */
const WIDTHS: Uint8Array = (() => {
  const widths = new Uint8Array(0x10000)
  for (let i = 0; i < FULL.length; i++) widths[FULL.charCodeAt(i)] = 1
  for (let i = 0; i < HALF.length; i++) widths[HALF.charCodeAt(i)] = 2
  return widths
})()

/** An entry of a bibliography, which the citation standard sets with half-width marks: [1] 作者.书名[M].…. */
const REFERENCE = /^[[［]\d{1,3}[\]］]/

/** Closing marks behind which Chinese text goes on. */
const isClosing = (mark: string): boolean => mark !== '' && CLOSERS.includes(mark)

/** Whether the half-width mark at `at` serves Chinese text: a Chinese character or closing mark stands beside it. */
function servesChinese(text: string, at: number): boolean {
  const mark = text.charAt(at)
  const before = isHan(text.charCodeAt(at - 1)) || isClosing(text.charAt(at - 1))
  const after = text.charCodeAt(at + 1)
  if (/^[:;]-?[()]/.test(text.slice(at, at + 3))) return false
  if (mark === '(') return isHan(text.charCodeAt(at - 1)) || isHan(after)
  if (mark === '.') return before && (Number.isNaN(after) || isBlank(after) || isHan(after))
  return before
}

/** One note where a text mixes full- and half-width punctuation, with the places of all half-width marks. */
export function mixedWidth({ text, paragraphs, candidates }: Noted): TextNote[] {
  const inMarker = new Set<number>()
  for (const { start, markerEnd } of candidates) for (let i = start; i < markerEnd; i++) inMarker.add(i)
  let full = 0
  const half: number[] = []
  for (const { start, end, words } of paragraphs) {
    if (REFERENCE.test(words)) continue
    for (let i = start; i < end; i++) {
      const unit = text.charCodeAt(i)
      if (isHan(unit)) continue
      const width = WIDTHS[unit]
      if (width === 1) full++
      else if (width === 2 && !inMarker.has(i) && servesChinese(text, i)) half.push(i)
    }
  }
  if (full === 0 || half.length === 0) return []
  return [
    {
      code: 'mixed-width',
      message: `全角与半角标点混用：半角${half.length}处，全角${full}处`,
      spans: half.map((at) => quoteAt(text, at, at + 1)),
    },
  ]
}
