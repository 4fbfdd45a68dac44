import { describe, expect, it } from 'vitest'
import { compile } from '../../src/build/compile.ts'
import { writeAnnotation } from '../../src/model/writeAnnotation.ts'
import { articleOfSize } from '../bench/articleOfSize.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

/** Each of these took time that grew with the square of its length, and did not end within a test's patience. */
describe('a long text', () => {
  it('may be one line with ten thousand points', () => {
    const file = compile(bytes('一是学；二是做；'.repeat(5000)), '')
    expect(file.nodes).toHaveLength(10_001)
  })

  it('may be one line of marks that nothing closes', () => {
    const file = compile(bytes('“'.repeat(20_000)), '')
    expect(file.attributes.notes).toHaveLength(20_000)
  })

  it('may name two concepts ten thousand times', () => {
    const lines = Array.from({ length: 10_000 }, (_, i) => [
      `T${2 * i + 1}\tmechanism ${6 * i} ${6 * i + 2}\t制度`,
      `T${2 * i + 2}\tactor ${6 * i + 3} ${6 * i + 5}\t群众`,
      `R${i + 1}\ttargets Arg1:T${2 * i + 1} Arg2:T${2 * i + 2}`,
    ])
    const file = compile(bytes('制度使群众。'.repeat(10_000)), lines.flat().join('\n'))
    expect(file.edges.map(({ attributes }) => attributes.evidence.length)).toEqual([10_000, 10_000, 10_000])
  })

  it('may name ten thousand concepts in one section', () => {
    const words = Array.from({ length: 10_000 }, (_, i) => `制度${10_000 + i}`)
    const lines = words.map((word, i) => `T${i + 1}\tmechanism ${8 * i} ${8 * i + 7}\t${word}`)
    expect(compile(bytes(`${words.join('、')}。`), lines.join('\n')).nodes).toHaveLength(10_001)
  })

  it('may have a hundred thousand characters', () => {
    const { text, annotation } = articleOfSize(100_000)
    const file = compile(bytes(text), writeAnnotation(annotation, text))
    const places = file.nodes.map(({ attributes }) => attributes.places.affinity.join(' '))
    expect(new Set(places).size).toBe(file.nodes.length)
  })
})
