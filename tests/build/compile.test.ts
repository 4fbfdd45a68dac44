import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { annotate } from '../../src/build/annotate.ts'
import { compile } from '../../src/build/compile.ts'
import { proofOf } from '../../src/model/proofOf.ts'
import { readGraphFile } from '../../src/model/readGraphFile.ts'
import { checkTextHash } from '../../src/model/textHash.ts'
import { writeGraphFile } from '../../src/model/writeGraphFile.ts'

const fixture = (name: string) => new URL(`../fixtures/${name}`, import.meta.url)
const bytes = (text: string) => new TextEncoder().encode(text)

describe('compile', () => {
  it('reproduces the golden graph byte for byte (MAILUO_UPDATE=1 writes it anew)', () => {
    const file = compile(readFileSync(fixture('golden.txt')), readFileSync(fixture('golden.ann'), 'utf8'))
    checkTextHash(file)
    const written = writeGraphFile(file)
    if (process.env.MAILUO_UPDATE === '1') writeFileSync(fixture('golden.graph.json'), written)
    expect(written).toBe(readFileSync(fixture('golden.graph.json'), 'utf8'))
  })

  it('shows the whole format in the golden graph', () => {
    const file = readGraphFile(readFileSync(fixture('golden.graph.json'), 'utf8'))
    expect(proofOf(file)).toEqual({
      quotes: { matching: 52, total: 52 },
      relations: { stated: 13, structure: 4, editor: 1 },
      inferred: 0,
      reviewed: { done: 4, doubtful: 1, total: 14 },
      concepts: { unreviewed: 0, total: 22 },
    })
    expect(file.attributes.notes.map(({ code }) => code)).toEqual(['doubled', 'mixed-width', 'textual'])
  })

  it('makes a graph of the sections alone where the annotation is of nothing', () => {
    const file = compile(bytes('标题在此\n\n一、学习\n\n学习使人进步。\n\n二、工作\n\n工作。\n'), '')
    expect(file.nodes.map(({ key }) => key)).toEqual(['s', 's1', 's2'])
    expect(file.edges.map(({ key }) => key)).toEqual(['s contains s1 structure', 's contains s2 structure'])
  })

  it('names the annotation by its file’s hash', () => {
    const annotation = readFileSync(fixture('golden.ann'))
    const { attributes } = compile(readFileSync(fixture('golden.txt')), annotation.toString('utf8'))
    expect(attributes.annotation).toEqual({ sha256: createHash('sha256').update(annotation).digest('hex') })
  })

  it('makes of a text alone the graph that the extractor’s annotation of it gives', () => {
    const text = readFileSync(fixture('golden.txt'))
    expect(writeGraphFile(compile(text, null))).toBe(writeGraphFile(compile(text, annotate(text).file)))
  })

  it('names the line of a broken annotation', () => {
    expect(() => compile(bytes('学习使人进步。\n'), 'T1\tgoal 0 2\t进步\n')).toThrow(
      'line 1: T1 says 「进步」',
    )
  })

  it('refuses bytes that are no text', () => {
    expect(() => compile(new Uint8Array([0, 1, 2, 3]), null)).toThrow('binary')
  })
})
