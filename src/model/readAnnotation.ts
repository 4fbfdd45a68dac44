import type { Annotation, AnnotatorNote, Mention, Relation, Review, TextualNote } from './annotation.ts'
import { AnnotatedWordsError, AnnotationError } from './annotationError.ts'
import { type CodePoints, codePoints } from './codePoints.ts'
import { isConceptKind, isRelationType, isVerdict } from './kinds.ts'
import { type Quote, quoteAt } from './span.ts'

/** One line of the file with its 1-based number, split at its tabs. */
interface Line {
  readonly number: number
  readonly fields: readonly string[]
}

/** What attribute and note lines say of a mention or relation, until the two meet. */
interface Remarks {
  cues?: readonly Quote[]
  rule?: string
  review?: Review
}

const ID = /^[A-Za-z]*\d+$/

function linesOf(file: string): Line[] {
  const lines: Line[] = []
  const body = file.startsWith('\ufeff') ? file.slice(1) : file
  body.split(/\r\n|\n|\r/).forEach((line, i) => {
    if (line.trim() !== '') lines.push({ number: i + 1, fields: line.split('\t') })
  })
  return lines
}

/** A span given in code points as a quote of the text; its number of characters must fit. */
function quoteOf(line: Line, span: string, text: string, points: CodePoints): Quote {
  const numbers = /^(\d+) (\d+)$/.exec(span)
  if (!numbers) throw new AnnotationError(line.number, `「${span}」 is no span (two offsets, one stretch)`)
  const start = Number(numbers[1])
  const end = Number(numbers[2])
  if (start >= end || end > points.length)
    throw new AnnotationError(
      line.number,
      `the span ${start} ${end} is empty or leaves the text (${points.length} characters)`,
    )
  return quoteAt(text, points.toUnits(start), points.toUnits(end))
}

function cuesOf(line: Line, spans: string, text: string, points: CodePoints): Quote[] {
  return spans.split(';').map((span) => quoteOf(line, span.trim(), text, points))
}

function reviewOf(line: Line, value: string): Review {
  const [verdict, ...reason] = value.split(' ')
  if (!isVerdict(verdict))
    throw new AnnotationError(line.number, `a Review starts with confirmed or doubtful, not 「${verdict}」`)
  return { verdict, reason: reason.join(' ').trim() }
}

/**
 * Reads a brat standoff file about `text`: T, R, `* Equiv`, `A Head` and the notes Cue, Rule, Review, AnnotatorNotes, Textual.
 * Offsets in the file are code points of `text`, those of the result code units. Lines may stand in any order.
 * Throws an AnnotationError that names the line for anything it does not understand, or an unknown id; an
 * AnnotatedWordsError for words that differ from the text's.
 */
export function readAnnotation(file: string, text: string): Annotation {
  const points = codePoints(text)
  const lines = linesOf(file)
  const mentions = new Map<string, Mention>()
  const textual = new Map<string, { quote: Quote; line: number }>()
  const relations = new Map<string, Relation & { line: number }>()
  const ids = new Set<string>()

  const claim = (line: Line): string => {
    const id = line.fields[0] as string
    if (!ID.test(id)) throw new AnnotationError(line.number, `「${id}」 is no id`)
    if (ids.has(id)) throw new AnnotationError(line.number, `the id ${id} is given twice`)
    ids.add(id)
    return id
  }

  for (const line of lines) {
    const [id = '', body = '', words = ''] = line.fields
    if (id.startsWith('T')) {
      claim(line)
      const space = body.indexOf(' ')
      const kind = body.slice(0, space)
      const quote = quoteOf(line, body.slice(space + 1), text, points)
      // A line break or a tab inside a mention stands as a blank.
      if (words !== quote.quote && words !== quote.quote.replace(/[\t\r\n]/g, ' '))
        throw new AnnotatedWordsError(
          line.number,
          `${id} says 「${words}」 where the text has 「${quote.quote}」; was the text edited?`,
        )
      if (kind === 'textual') textual.set(id, { quote, line: line.number })
      else if (isConceptKind(kind)) mentions.set(id, { id, kind, ...quote })
      else throw new AnnotationError(line.number, `${id} has the unknown kind 「${kind}」`)
    } else if (id.startsWith('R')) {
      claim(line)
      const parts = /^(\S+) Arg1:(\S+) Arg2:(\S+)$/.exec(body)
      if (!parts) throw new AnnotationError(line.number, `${id} is no relation (TYPE Arg1:T… Arg2:T…)`)
      const [, type, from = '', to = ''] = parts
      if (!isRelationType(type))
        throw new AnnotationError(line.number, `${id} has the unknown type 「${type}」`)
      relations.set(id, { id, type, from, to, cues: [], line: line.number })
    }
  }

  const mentionId = (line: number, id: string): string => {
    if (!mentions.has(id)) throw new AnnotationError(line, `there is no mention ${id}`)
    return id
  }
  for (const { line, from, to } of relations.values()) {
    mentionId(line, from)
    mentionId(line, to)
  }

  const equivalences: string[][] = []
  const heads: string[] = []
  const notes: AnnotatorNote[] = []
  const messages = new Map<string, string>()
  const remarks = new Map<string, Remarks>()
  const remarksOn = (line: Line, id: string): Remarks => {
    if (!relations.has(id) && !mentions.has(id))
      throw new AnnotationError(line.number, `there is no mention or relation ${id}`)
    const found = remarks.get(id) ?? {}
    remarks.set(id, found)
    return found
  }

  for (const line of lines) {
    const [id = '', body = '', value = ''] = line.fields
    if (id === '*') {
      const [name, ...members] = body.split(' ')
      if (name !== 'Equiv' || members.length < 2)
        throw new AnnotationError(line.number, 'expected 「Equiv T… T…」 after *')
      const kinds = new Set(members.map((member) => mentions.get(mentionId(line.number, member))?.kind))
      if (kinds.size > 1)
        throw new AnnotationError(
          line.number,
          `Equiv joins different kinds (${[...kinds].join(', ')}); one concept has one kind`,
        )
      equivalences.push(members)
    } else if (id.startsWith('A')) {
      claim(line)
      const parts = /^Head (\S+)$/.exec(body)
      if (!parts) throw new AnnotationError(line.number, `${id} is no Head line (Head T…)`)
      heads.push(mentionId(line.number, parts[1] as string))
    } else if (id.startsWith('#')) {
      const parts = /^(\S+) (\S+)$/.exec(body)
      if (!parts) throw new AnnotationError(line.number, `${id} is no note (NAME ID)`)
      const [, name, on = ''] = parts
      if (name === 'Cue') remarksOn(line, on).cues = cuesOf(line, value, text, points)
      else if (name === 'Rule') remarksOn(line, on).rule = value
      else if (name === 'Review') remarksOn(line, on).review = reviewOf(line, value)
      else if (name === 'Textual') {
        if (!textual.has(on)) throw new AnnotationError(line.number, `there is no textual mention ${on}`)
        messages.set(on, value)
      } else if (name === 'AnnotatorNotes') {
        if (!ids.has(on)) throw new AnnotationError(line.number, `there is no annotation ${on}`)
        notes.push({ on, message: value })
      } else throw new AnnotationError(line.number, `the note has the unknown name 「${name}」`)
    } else if (!id.startsWith('T') && !id.startsWith('R'))
      throw new AnnotationError(line.number, `「${id}」 starts no line of a kind that is known here`)
  }

  return {
    mentions: [...mentions.values()].map((mention) => ({ ...mention, ...remarks.get(mention.id) })),
    relations: [...relations.values()].map(({ line: _, ...relation }) => ({
      ...relation,
      ...remarks.get(relation.id),
    })),
    equivalences,
    heads,
    textual: [...textual].map(([id, { quote, line }]): TextualNote => {
      const message = messages.get(id)
      if (message === undefined)
        throw new AnnotationError(line, `${id} is textual but no 「Textual ${id}」 note says why`)
      return { id, ...quote, message }
    }),
    notes,
  }
}
