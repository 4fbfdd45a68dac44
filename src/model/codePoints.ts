/** Converts offsets of one text between UTF-16 code units and Unicode code points. */
export interface CodePoints {
  /** How many code points the text has. */
  readonly length: number
  /** The code-unit offset of a code-point offset. Throws a RangeError outside 0…length. */
  toUnits(points: number): number
  /** The code-point offset of a code-unit offset. Throws a RangeError outside the text or inside a surrogate pair. */
  toPoints(units: number): number
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff

/** How many of the ascending `values` are below `limit`. Binary search. */
function countBelow(values: readonly number[], limit: number): number {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[middle] as number) < limit) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Prepares `text` for conversion in O(length); each conversion then takes O(log of its astral characters).
 * A lone surrogate counts as one code point, as it does in a JavaScript string iterator.
 */
export function codePoints(text: string): CodePoints {
  /** Code-unit offsets of the second halves of surrogate pairs, and the code-point offsets just after each pair. */
  const seconds: number[] = []
  const after: number[] = []
  for (let i = 1; i < text.length; i++) {
    if (!(isLow(text.charCodeAt(i)) && isHigh(text.charCodeAt(i - 1)))) continue
    if (seconds[seconds.length - 1] === i - 1) continue
    seconds.push(i)
    after.push(i - seconds.length + 1)
  }
  const length = text.length - seconds.length
  return {
    length,
    toUnits(points) {
      if (!Number.isInteger(points) || points < 0 || points > length)
        throw new RangeError(`code point ${points} is outside the text (0 to ${length})`)
      return points + countBelow(after, points + 1)
    },
    toPoints(units) {
      if (!Number.isInteger(units) || units < 0 || units > text.length)
        throw new RangeError(`code unit ${units} is outside the text (0 to ${text.length})`)
      const before = countBelow(seconds, units)
      if (seconds[before] === units) throw new RangeError(`code unit ${units} splits a character`)
      return units - before
    },
  }
}
