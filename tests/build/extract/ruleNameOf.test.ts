import { describe, expect, it } from 'vitest'
import { BOUNDARY_RULES, KIND_RULES } from '../../../src/build/extract/mentionRules.ts'
import { FRAMES } from '../../../src/build/extract/relations/frames.ts'
import { ruleNameOf } from '../../../src/build/extract/ruleNameOf.ts'

const IDS = ['M1', 'M2', 'L1', ...[...FRAMES, ...BOUNDARY_RULES, ...KIND_RULES].map(({ id }) => id)]

describe('ruleNameOf', () => {
  it('has a name in Chinese for every rule', () => {
    for (const id of IDS) expect([id, ruleNameOf(id)]).toEqual([id, expect.stringMatching(/\p{Script=Han}/u)])
  })

  it('calls no two alike, so that a list of rules can be chosen from', () => {
    const named = new Map<string, string[]>()
    for (const id of IDS) {
      const name = ruleNameOf(id) ?? ''
      named.set(name, [...(named.get(name) ?? []), id])
    }
    expect([...named.values()].filter((ids) => ids.length > 1)).toEqual([])
  })

  it('quotes only words that the rule itself looks for', () => {
    const wordsIn = (rule: object): readonly string[] =>
      Object.values(rule).flatMap((value: unknown): readonly string[] => {
        if (typeof value === 'string') return value.split(' ')
        if (Array.isArray(value)) return value
        return typeof value === 'object' && value !== null ? wordsIn(value) : []
      })
    for (const rule of [...FRAMES, ...BOUNDARY_RULES, ...KIND_RULES]) {
      const own = wordsIn(rule)
      for (const [, quoted = ''] of rule.name.matchAll(/“([^”]+)”/g))
        for (const word of quoted.split('、'))
          expect([rule.id, word, own.includes(word)]).toEqual([rule.id, word, true])
    }
  })

  it('keeps names short enough to stand in a line', () => {
    expect(IDS.filter((id) => (ruleNameOf(id) ?? '').length > 30)).toEqual([])
  })

  it('has no name for what is no rule', () => {
    expect(ruleNameOf('X99')).toBeUndefined()
    expect(ruleNameOf('')).toBeUndefined()
  })
})
