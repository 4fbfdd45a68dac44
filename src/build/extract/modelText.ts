import { unzlibSync, zlibSync } from 'fflate'
import { HASH_BITS } from './feature.ts'
import { KIND_FOLLOW_SIZE } from './kindFollow.ts'
import { ACTOR_LABELS, LABELS } from './labels.ts'
import { ACTOR_FOLLOW_SIZE, FOLLOW_SIZE, type MentionModel, SPAN_COLUMNS } from './model.ts'
import { hashesOf, type RowIndex, rowIndexOf } from './rowIndex.ts'

/** The hashes that have rows, in order, as steps from one to the next: a byte each, 255 for a step that goes on. */
function writeRows(index: RowIndex): number[] {
  const bytes: number[] = []
  let last = -1
  for (const hash of hashesOf(index)) {
    let step = hash - last
    for (; step >= 255; step -= 255) bytes.push(255)
    bytes.push(step)
    last = hash
  }
  return bytes
}

function readRows(bytes: Uint8Array): number[] {
  const hashes: number[] = []
  let hash = -1
  for (const byte of bytes) {
    hash += byte
    if (byte < 255) hashes.push(hash)
  }
  return hashes
}

/** The numbers column by column, so that like stands by like; row 0 is left out. */
function writeColumns(numbers: Int8Array, columns: number): Int8Array {
  const rows = numbers.length / columns - 1
  const turned = new Int8Array(rows * columns)
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < columns; c++) turned[c * rows + r] = numbers[(r + 1) * columns + c] as number
  return turned
}

function readColumns(turned: Int8Array, columns: number): Int8Array {
  const rows = turned.length / columns
  const numbers = new Int8Array((rows + 1) * columns)
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < columns; c++) numbers[(r + 1) * columns + c] = turned[c * rows + r] as number
  return numbers
}

/** Of how many parts the text is made. */
const PARTS = 8

/** A model as text: its numbers deflated, in base 64. */
export function writeModel(model: MentionModel): string {
  const parts = [
    Uint8Array.from(writeRows(model.tokenRows)),
    new Uint8Array(writeColumns(model.token, LABELS).buffer),
    new Uint8Array(model.follow.buffer),
    new Uint8Array(writeColumns(model.actor, ACTOR_LABELS).buffer),
    new Uint8Array(model.actorFollow.buffer),
    Uint8Array.from(writeRows(model.spanRows)),
    new Uint8Array(writeColumns(model.span, SPAN_COLUMNS).buffer),
    new Uint8Array(model.kindFollow.buffer),
  ]
  const head = new Uint8Array(Int32Array.from(parts, ({ length }) => length).buffer)
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, head.length))
  whole.set(head)
  let at = head.length
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  let binary = ''
  for (const byte of zlibSync(whole, { level: 9 })) binary += String.fromCharCode(byte)
  return btoa(binary)
}

/** Reads what `writeModel` wrote. Throws a RangeError where the parts do not fit each other. */
export function readModel(text: string): MentionModel {
  const whole = unzlibSync(Uint8Array.from(atob(text), (character) => character.charCodeAt(0)))
  const lengths = new DataView(whole.buffer, whole.byteOffset)
  let at = PARTS * 4
  const parts = Array.from({ length: PARTS }, (_, i) => {
    const length = lengths.getInt32(4 * i, true)
    at += length
    return whole.slice(at - length, at)
  })
  const bytes = (i: number): Uint8Array => parts[i] ?? new Uint8Array(0)
  const numbers = (i: number): Int8Array => new Int8Array(bytes(i).buffer)
  const tokens = readRows(bytes(0))
  const spans = readRows(bytes(5))
  const model: MentionModel = {
    tokenRows: rowIndexOf(tokens, HASH_BITS),
    token: readColumns(numbers(1), LABELS),
    follow: numbers(2),
    actor: readColumns(numbers(3), ACTOR_LABELS),
    actorFollow: numbers(4),
    spanRows: rowIndexOf(spans, HASH_BITS),
    span: readColumns(numbers(6), SPAN_COLUMNS),
    kindFollow: numbers(7),
  }
  const fits =
    model.token.length === (tokens.length + 1) * LABELS &&
    model.actor.length === (tokens.length + 1) * ACTOR_LABELS &&
    model.span.length === (spans.length + 1) * SPAN_COLUMNS &&
    model.follow.length === FOLLOW_SIZE &&
    model.actorFollow.length === ACTOR_FOLLOW_SIZE &&
    model.kindFollow.length === KIND_FOLLOW_SIZE
  if (!fits) throw new RangeError('the parts of the mention model do not fit each other')
  return model
}
