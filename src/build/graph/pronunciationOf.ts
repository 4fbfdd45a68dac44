import { pinyin } from 'pinyin-pro'
import type { Pronunciation } from '../../model/pronunciation.ts'

/** A syllable and where it is read, in text order. */
type Readings = Map<string, number[]>

/** Every character of the text with the syllables that it is read as. A line is read as a whole: its words decide. */
function readingsOf(text: string): Map<string, Readings> {
  const found = new Map<string, Readings>()
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    const syllables = pinyin(line, { type: 'array', toneType: 'num', nonZh: 'spaced', toneSandhi: false })
    let offset = index
    let at = 0
    for (const character of line) {
      const syllable = syllables[at++] ?? character
      // What has no reading stands for itself.
      if (syllable !== character) {
        const readings: Readings = found.get(character) ?? new Map()
        found.set(character, readings)
        const places = readings.get(syllable)
        if (places) places.push(offset)
        else readings.set(syllable, [offset])
      }
      offset += character.length
    }
  }
  return found
}

const byCodeUnits = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  a < b ? -1 : a > b ? 1 : 0

/**
 * How a text is read aloud, heteronyms by their context: each character's commonest reading (among equals the first in the
 * text) and the places where it is another. Syllables in code-unit order, characters in that of the text.
 */
export function pronunciationOf(text: string): Pronunciation {
  const characters = new Map<string, string>()
  const places = new Map<string, number[]>()
  for (const [character, readings] of readingsOf(text)) {
    const [usual, ...others] = [...readings].sort((a, b) => b[1].length - a[1].length)
    if (!usual) continue
    characters.set(usual[0], (characters.get(usual[0]) ?? '') + character)
    for (const [syllable, offsets] of others) {
      const found = places.get(syllable) ?? []
      places.set(syllable, found)
      for (const offset of offsets) found.push(offset)
    }
  }
  for (const offsets of places.values()) offsets.sort((a, b) => a - b)
  return {
    characters: Object.fromEntries([...characters].sort(byCodeUnits)),
    places: Object.fromEntries([...places].sort(byCodeUnits)),
  }
}
