import { BOUNDARY_RULES, type BoundaryRule, KIND_RULES, type KindRule } from './mentionRules.ts'
import type { Frame, FrameEnd } from './relations/frame.ts'
import { FRAMES } from './relations/frames.ts'

/** The trained parts, which are no single rule. */
const TRAINED: ReadonlyMap<string, string> = new Map([
  ['M1', '统计标注'],
  ['M2', '统计标注：词中的组织与人群'],
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
  if (told.length === 0) return order === 'inside' ? '一词含另一词' : '前后相连'
  return told.join('，').replace(/……/g, '…')
}

/** A word of a rule that has many. */
const someWord = (words: string): string => words.split(' ')[0] ?? ''

/** What is left out at which edge of a mention: 「前面的“要”等不计」; a rule of marks has no words. */
function boundaryName({ edge, words }: BoundaryRule): string {
  const left = someWord(words) === '' ? '标点' : `“${someWord(words)}”等`
  return `${edge === 'start' ? '前面' : '后面'}的${left}不计`
}

/** Which words open or end a mention: 「以“提高”等开头」. */
const kindName = ({ place, words }: KindRule): string =>
  `以“${someWord(words)}”等${place === 'first' ? '开头' : '结尾'}`

/** Every rule's name by its id. */
function allNames(): Map<string, string> {
  return new Map([
    ...TRAINED,
    ...FRAMES.map((frame) => [frame.id, frameName(frame)] as const),
    ...BOUNDARY_RULES.map((rule) => [rule.id, boundaryName(rule)] as const),
    ...KIND_RULES.map((rule) => [rule.id, kindName(rule)] as const),
  ])
}

let names: ReadonlyMap<string, string> | undefined

/** A rule's short name in Chinese, for people who review; undefined for an id that no rule has, or a rule that has no words. */
export function ruleNameOf(id: string): string | undefined {
  names ??= allNames()
  return names.get(id) || undefined
}
