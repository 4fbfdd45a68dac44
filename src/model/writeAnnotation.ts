import type { Annotation, Mention, Relation } from './annotation.ts'
import { codePoints } from './codePoints.ts'
import type { Span } from './span.ts'

/** A value in the last field of a line may hold neither tabs nor line ends. */
const flat = (value: string): string => value.replace(/[\t\r\n]/g, ' ')

/**
 * Writes an annotation of `text` as a brat standoff file: T, A, R each followed by its notes, then Equiv and free notes.
 * Offsets in the file are code points. `readAnnotation` reads the same annotation back.
 */
export function writeAnnotation(annotation: Annotation, text: string): string {
  const points = codePoints(text)
  const span = ({ start, end }: Span) => `${points.toPoints(start)} ${points.toPoints(end)}`
  const lines: string[] = []
  let notes = 0
  const note = (name: string, on: string, value: string) =>
    lines.push(`#${++notes}\t${name} ${on}\t${flat(value)}`)

  const noteMaking = ({ id, cues = [], rule, review }: Mention | Relation): void => {
    if (cues.length > 0) note('Cue', id, cues.map(span).join(';'))
    if (rule !== undefined) note('Rule', id, rule)
    if (review) note('Review', id, `${review.verdict} ${review.reason}`.trim())
  }

  for (const mention of annotation.mentions) {
    lines.push(`${mention.id}\t${mention.kind} ${span(mention)}\t${flat(mention.quote)}`)
    noteMaking(mention)
  }
  for (const textual of annotation.textual) {
    lines.push(`${textual.id}\ttextual ${span(textual)}\t${flat(textual.quote)}`)
    note('Textual', textual.id, textual.message)
  }
  annotation.heads.forEach((head, i) => {
    lines.push(`A${i + 1}\tHead ${head}`)
  })
  for (const relation of annotation.relations) {
    lines.push(`${relation.id}\t${relation.type} Arg1:${relation.from} Arg2:${relation.to}`)
    noteMaking(relation)
  }
  for (const members of annotation.equivalences) lines.push(`*\tEquiv ${members.join(' ')}`)
  for (const { on, message } of annotation.notes) note('AnnotatorNotes', on, message)
  return lines.map((line) => `${line}\n`).join('')
}
