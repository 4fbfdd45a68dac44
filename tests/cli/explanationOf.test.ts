import { describe, expect, it } from 'vitest'
import { annotate } from '../../src/build/annotate.ts'
import { explanationOf } from '../../src/cli/explanationOf.ts'

const SENTENCE = '以活动为载体，健全学习制度，不断提高党员素质。\n'
const made = annotate(new TextEncoder().encode(`加强学习\n\n${SENTENCE}`))

/** The annotation with its mentions so many times over. */
const grown = (times: number) => {
  const { mentions } = made.annotation
  return {
    ...made,
    annotation: { ...made.annotation, mentions: Array.from({ length: times }, () => mentions).flat() },
  }
}

const REASON = / [+-]?\d+\.\d(?:;|$)/

describe('explanationOf', () => {
  it('tells of each mention and relation its rule and the weightiest reasons', () => {
    const lines = explanationOf(made)
    expect(lines).toHaveLength(made.annotation.mentions.length + made.annotation.relations.length)
    expect(lines.filter((line) => REASON.test(line)).length).toBeGreaterThan(0)
  })

  it('says how many mentions are too many for their reasons, and that the rules are told all the same', () => {
    const many = grown(Math.ceil(2001 / made.annotation.mentions.length))
    const { mentions, relations } = many.annotation
    const lines = explanationOf(many)
    expect(lines[0]).toBe(
      `  the reasons of the ${mentions.length} mentions are left out, their rules are told: reasons are told of at most 2000`,
    )
    expect(lines).toHaveLength(1 + mentions.length + relations.length)
    expect(lines.slice(1, 1 + mentions.length).filter((line) => REASON.test(line))).toEqual([])
  })
})
