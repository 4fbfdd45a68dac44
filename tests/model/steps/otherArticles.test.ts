import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compile } from '../../../src/build/compile.ts'
import { deriveSteps } from '../../../src/model/steps/deriveSteps.ts'
import { lostOf } from '../../../src/model/steps/lostOf.ts'
import { portionsOf } from '../../../src/model/steps/portionsOf.ts'

const compiled = (text: string, annotation = '') => compile(new TextEncoder().encode(text), annotation)

const fixture = (name: string) => readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), 'utf8')

const PLAIN = '读书使人进步\n\n读书使人进步。工作需要读书。\n\n要建好村屋,方便群众借阅。\n\n书香浸润人心。\n'

const mention = (id: string, kind: string, words: string) => {
  const start = PLAIN.indexOf(words)
  return `${id}\t${kind} ${start} ${start + words.length}\t${words}\n`
}

const hundred = compiled(
  `一百项工作\n\n${Array.from({ length: 100 }, (_, i) => `${i + 1}. 第${i + 1}项工作\n\n要做好这项工作，使群众满意。\n`).join('\n')}`,
)

const ids = (steps: readonly { readonly id: string }[]) => steps.map(({ id }) => id).join(' ')

describe('the talk of another article', () => {
  it('with parts and points goes through both, and its short form through the parts', () => {
    const file = compiled(fixture('golden.txt'), fixture('golden.ann'))
    expect(ids(deriveSteps(file))).toBe('cover lead parts s1 s1.1 s1.2 s2 whole')
    expect(ids(deriveSteps(file, 'short'))).toBe('cover lead parts s1 s2')
  })

  it('without annotation shows its sections, each with a sentence, and the middle that they stand around', () => {
    const steps = deriveSteps(compiled(fixture('golden.txt')))
    expect(ids(steps)).toBe('cover parts s1 s1.1 s1.2 s2 whole')
    for (const { id, nodes, quotes } of steps) {
      if (id.startsWith('s')) expect([nodes, quotes.length]).toEqual([[id], 1])
      if (id === 'parts') expect(nodes).toEqual(['s', 's1', 's2'])
    }
  })

  it('without sections goes through the paragraphs that name something', () => {
    const annotation = `${mention('T1', 'mechanism', '建好村屋')}${mention('T2', 'goal', '方便群众借阅')}R1\tserves Arg1:T1 Arg2:T2\n`
    const steps = deriveSteps(compiled(PLAIN, annotation))
    expect(ids(steps)).toBe('cover p2')
    expect(steps[1]?.quotes.map(({ quote }) => quote)).toEqual(['要建好村屋,方便群众借阅。'])
    expect(steps[1]?.edges).toHaveLength(1)
  })

  it('without sections and annotation goes through its paragraphs in their own words', () => {
    const steps = deriveSteps(compiled(PLAIN))
    expect(ids(steps)).toBe('cover p1 p2 p3')
    expect(steps.every(({ nodes }) => nodes.length === 0)).toBe(true)
  })

  it('without a title has no title page', () => {
    expect(ids(deriveSteps(compiled('学习。\n')))).toBe('p1')
  })

  it('with one part does not set that part beside others', () => {
    const file = compiled(fixture('golden.txt'), fixture('golden.ann'))
    const one = { ...file, nodes: file.nodes.filter(({ key }) => !/^s2/.test(key)) }
    expect(ids(deriveSteps(one))).toBe('cover lead s1 s1.1 s1.2')
    expect(ids(deriveSteps(one, 'short'))).toBe('cover lead s1')
  })

  it('with a hundred sections has a step for each', () => {
    const steps = deriveSteps(hundred)
    expect(steps).toHaveLength(103)
    expect(new Set(steps.map(({ id }) => id)).size).toBe(103)
    expect(lostOf(hundred, steps)).toEqual([])
  })

  it('never cuts a sentence: its portions are the sentence, none a mere rest', () => {
    const long = `要${Array.from({ length: 40 }, (_, i) => `做好第${i}项工作，`).join('')}使群众满意。`
    const portions = portionsOf({ start: 3, end: 3 + long.length, quote: long }, 96)
    expect(portions.map(({ quote }) => quote).join('')).toBe(long)
    const lengths = portions.map(({ quote }) => Array.from(quote).length)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(96)
    expect(Math.min(...lengths)).toBeGreaterThan(Math.max(...lengths) / 2)
  })
})
