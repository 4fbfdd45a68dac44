import { bySpan, type Span } from '../../../model/span.ts'
import type { Frame, FrameEnd } from './frame.ts'
import { type Actant, afterClosers } from './scene.ts'

/** The longest of `words` that stands at `at` and ends by `limit`. */
function longestAt(text: string, words: readonly string[], at: number, limit: number): Span | null {
  let end = at
  for (const word of words)
    if (at + word.length > end && at + word.length <= limit && text.startsWith(word, at))
      end = at + word.length
  return end > at ? { start: at, end } : null
}

/**
 * Adds to `cues` where the words of one end of a frame stand; a word of several possible that stands last before the mention
 * is taken.
 */
function addEndCues(text: string, end: FrameEnd, actant: Actant, cues: Span[]): void {
  if (end.before) {
    let last: Span | null = null
    for (let at = Math.max(0, actant.before.start - 1); at < actant.before.end; at++) {
      const found = longestAt(text, end.before, at, actant.before.end)
      if (!found) continue
      last = found
      at = found.end - 1
    }
    if (last) cues.push(last)
  }
  if (end.starts) {
    const found = longestAt(text, end.starts, actant.start, actant.end)
    if (found) cues.push(found)
  }
  if (end.after) {
    const found = longestAt(text, end.after, afterClosers(text, actant.after), actant.after.end)
    if (found) cues.push(found)
  }
  if (end.ends) {
    let length = 0
    for (const word of end.ends)
      if (word.length > length && text.endsWith(word, actant.end)) length = word.length
    if (length > 0 && length <= actant.end - actant.start)
      cues.push({ start: actant.end - length, end: actant.end })
  }
}

/** The words by which `frame` holds of `a` and `b`, in text order, without repetition. */
export function cueSpans(text: string, frame: Frame, a: Actant, b: Actant): Span[] {
  const cues: Span[] = []
  addEndCues(text, frame.a, a, cues)
  addEndCues(text, frame.b, b, cues)
  if (cues.length < 2) return cues
  cues.sort(bySpan)
  return cues.filter((cue, i) => i === 0 || cue.start >= (cues[i - 1]?.end ?? 0))
}
