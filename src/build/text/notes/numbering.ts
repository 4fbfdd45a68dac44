import type { TextNote } from '../../../model/article.ts'
import { quoteAt } from '../../../model/span.ts'
import { LAST } from '../candidate.ts'
import type { List } from '../lists.ts'
import type { Noted } from './noted.ts'

/** One note for each place where a list skips or repeats a number, or starts later than it should. */
export function numbering({ text, lists }: Noted): TextNote[] {
  const reached = new Map<string, number>()
  return lists
    .flatMap((list) => notesOnList(text, list, reached))
    .sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0))
}

function notesOnList(text: string, list: List, reached: Map<string, number>): TextNote[] {
  const notes: TextNote[] = []
  const note = (message: string, ...members: readonly { start: number; markerEnd: number }[]): void => {
    notes.push({ code: 'numbering', message, spans: members.map((m) => quoteAt(text, m.start, m.markerEnd)) })
  }
  let previous = null
  for (const member of list.members) {
    const { number, style } = member
    if (number === null || number === LAST) continue
    const words = text.slice(member.start, member.markerEnd)
    if (previous === null) {
      const runsThrough = reached.get(style.id) === number - 1
      if (number > 1 && !runsThrough && !style.resets) note(`序号从「${words}」开始，缺前面的序号`, member)
    } else if (number === previous.number) {
      note(`序号「${words}」重复`, previous, member)
    } else if (number > (previous.number ?? 0) + 1) {
      const before = text.slice(previous.start, previous.markerEnd)
      note(`序号由「${before}」跳到「${words}」，中间有缺`, previous, member)
    }
    previous = member
    reached.set(style.id, number)
  }
  return notes
}
