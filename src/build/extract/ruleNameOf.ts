import type { Frame, FrameEnd } from './relations/frame.ts'
import { FRAMES } from './relations/frames.ts'

/** The trained parts, which are no single rule. */
const TRAINED: ReadonlyMap<string, string> = new Map([
  ['M1', '统计标注'],
  ['L1', '统计连线'],
])

/** The first word of a place of a frame; marks that stand for no word are none. */
const wordOf = (words: readonly string[] | undefined): string =>
  words?.find((word) => !/[\^$]/.test(word)) ?? ''

/** One end of a frame: 「以…为载体」; 「…」 where any words may stand around it. */
function endName({ before, starts, ends, after }: FrameEnd): string {
  return `${wordOf(before)}${wordOf(starts)}…${wordOf(ends)}${wordOf(after)}`
}

/** What a frame looks like, by the first of its words: 「以…为载体」. */
function frameName({ a, b, order }: Frame): string {
  const inOrder = order === 'BA' ? [b, a] : [a, b]
  const told = inOrder.map(endName).filter((name) => name !== '…')
  return told.join('，').replace(/……/g, '…')
}

/** A rule's short name in Chinese, for people who review; undefined for an id that no rule has. */
export function ruleNameOf(id: string): string | undefined {
  const frame = FRAMES.find((known) => known.id === id)
  const name = frame ? frameName(frame) : TRAINED.get(id)
  return name === '' ? undefined : name
}
