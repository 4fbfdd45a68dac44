/** The 1-based line that holds the code unit at `offset`; lines end with CRLF, LF or CR. For messages. */
export function lineAt(text: string, offset: number): number {
  let line = 1
  for (let i = 0; i < offset && i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 0x0a || (unit === 0x0d && text.charCodeAt(i + 1) !== 0x0a)) line++
  }
  return line
}

/** Prepares `text` in O(length) for many questions of `lineAt`, each answered in O(log of its lines). */
export function lineIndex(text: string): (offset: number) => number {
  const ends: number[] = []
  for (const { index, 0: ending } of text.matchAll(/\r\n|\n|\r/g)) ends.push(index + ending.length)
  return (offset) => {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ends[middle] ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return low + 1
  }
}
