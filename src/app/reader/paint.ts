import type { Mark } from '../state/marks.ts'
import { type Segment, segmentsIn } from './segments.ts'

/** The class names of every marked segment, by its position (0-based): `is-from is-cue`. Unmarked ones are absent. */
export function classesOf(segments: readonly Segment[], marks: readonly Mark[]): Map<number, string> {
  const tones = new Map<number, Set<string>>()
  for (const mark of marks) {
    const [first, beyond] = segmentsIn(segments, mark)
    for (let at = first; at < beyond; at++) {
      const own = tones.get(at) ?? new Set()
      own.add(`is-${mark.tone}`)
      tones.set(at, own)
    }
  }
  return new Map([...tones].map(([at, own]) => [at, [...own].sort().join(' ')]))
}

/** Takes the elements from one painting to the next: only the classes that differ are touched. */
export function repaint(
  elements: ReadonlyMap<number, HTMLElement>,
  before: ReadonlyMap<number, string>,
  after: ReadonlyMap<number, string>,
): void {
  for (const [at, classes] of before)
    if (after.get(at) !== classes) elements.get(at)?.classList.remove(...classes.split(' '))
  for (const [at, classes] of after)
    if (before.get(at) !== classes) elements.get(at)?.classList.add(...classes.split(' '))
}
