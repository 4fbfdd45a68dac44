import { describe, expect, it } from 'vitest'
import { candidateAtStart, candidatesInside } from '../../../src/build/text/candidates.ts'
import { ANNEX, FRAME, PLAIN } from '../../../src/build/text/contextStyles.ts'
import { MARKER_STYLES } from '../../../src/build/text/markerStyles.ts'
import { outlineOf } from '../../../src/build/text/outline.ts'
import { paragraphsOf } from '../../../src/build/text/paragraphs.ts'
import { outlineLines } from './render.ts'

const stylesIn = (text: string): string[] => {
  const candidates = paragraphsOf(text).flatMap((paragraph, i, all) => {
    const start = candidateAtStart(paragraph, all[i - 1])
    const inside = candidatesInside(paragraph, start)
    return start === null ? inside : [start, ...inside]
  })
  return outlineOf(candidates).items.map((item) => item.candidate.style.id)
}

describe.each(MARKER_STYLES.map((style) => [style.id, style] as const))(
  'the marker style %s',
  (id, style) => {
    it('marks its example', () => {
      expect(stylesIn(style.example)).toContain(id)
    })

    it('leaves its counter-example alone', () => {
      expect(stylesIn(style.counterExample)).toEqual([])
      expect(outlineLines(style.counterExample)).toEqual([])
    })

    it('begins with the characters that it names, and with no other', () => {
      for (const pattern of [style.line, style.inline]) {
        if (pattern === undefined) continue
        const matchesAt = (text: string, at: number): boolean => {
          pattern.lastIndex = at
          return pattern.test(text)
        }
        const at = [...style.example].findIndex((_, i) => matchesAt(style.example, i))
        const rest = style.example.slice(at + 1)
        const others: string[] = []
        for (let unit = 0; unit < 0x10000; unit++) {
          const character = String.fromCharCode(unit)
          if (!style.begins.includes(character) && matchesAt(character + rest, 0)) others.push(character)
        }
        expect(style.begins).toContain(style.example.charAt(at))
        expect(others).toEqual([])
      }
    })

    it('says why', () => {
      expect(style.why).not.toBe('')
    })
  },
)

describe.each([ANNEX, FRAME, PLAIN].map((style) => [style.id, style] as const))(
  'the heading style %s, told by its surroundings',
  (_, style) => {
    it('heads a section in its example and none in its counter-example', () => {
      expect(outlineLines(style.example)).not.toEqual([])
      expect(outlineLines(style.counterExample)).toEqual([])
    })
  },
)

it('gives every style an id of its own', () => {
  const ids = [...MARKER_STYLES, ANNEX, FRAME, PLAIN].map((style) => style.id)
  expect(new Set(ids).size).toBe(ids.length)
})
