import type { PathMessages } from '../messages/path.ts'
import type { TraceAnswer } from '../state/way/traceAnswer.ts'
import { shownWay } from '../state/way/traceLit.ts'
import { isUnstated, type Way } from '../state/way/ways.ts'

/** 「3 步，其中 1 步没有一句话直接说出」. */
export const wayWords = (words: PathMessages, way: Way): string =>
  `${words.steps(way.length)}${words.pause}${words.unstated(way.length, way.filter(isUnstated).length)}`

/** The same in short, where every step is stated: 「3 步」. */
export const shortWords = (words: PathMessages, way: Way): string =>
  way.some(isUnstated) ? wayWords(words, way) : words.steps(way.length)

/** What is said plainly of an answer before anything is listed; empty where the list says it all. */
export function verdictOf(words: PathMessages, answer: TraceAnswer): string {
  switch (answer.kind) {
    case 'awaiting':
      return answer.missing === 'from' ? words.awaitFrom : words.awaitTo
    case 'ground':
      return words.noWay
    case 'section':
      return answer.section === null ? words.article : words.section
    case 'means':
      return answer.descent.all === 0
        ? words.noMeans
        : words.meansCount(answer.descent.all, answer.descent.shown)
    case 'ways':
      return ''
    default:
      return words[answer.kind]
  }
}

/** What a screen reader is told when an answer comes. `nameOf` gives the names of nodes. */
export function announcementOf(
  words: PathMessages,
  answer: TraceAnswer,
  nameOf: (key: string) => string,
): string {
  const parts = [verdictOf(words, answer)]
  const way = shownWay(answer)
  if (way) {
    parts.push(wayWords(words, way))
    const last = way[way.length - 1]
    if (way[0] && last) parts.push(`${words.from} ${nameOf(way[0].from)} ${words.to} ${nameOf(last.to)}`)
  }
  if (answer.kind === 'ways' && answer.ways.length > 1) parts.push(words.others(answer.ways.length))
  if (answer.kind === 'ground')
    parts.push(answer.ground.side === 'ahead' ? words.ahead : words.behind, nameOf(answer.ground.common))
  if (answer.kind === 'section' && answer.section !== null) parts.push(nameOf(answer.section))
  return parts.filter((part) => part !== '').join(words.pause)
}
