import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compile } from '../src/build/compile.ts'
import { writeGraphFile } from '../src/model/writeGraphFile.ts'

const texts = readdirSync('graph-data').filter((name) => name.endsWith('.txt'))

describe('graph-data', () => {
  it.each(texts)('has for %s the graph file that a build makes, byte for byte', (text) => {
    const path = `graph-data/${text.replace(/\.txt$/, '')}`
    const annotation = existsSync(`${path}.ann`) ? readFileSync(`${path}.ann`, 'utf8') : null
    const built = writeGraphFile(compile(readFileSync(`${path}.txt`), annotation))
    const same = built === readFileSync(`${path}.graph.json`, 'utf8')
    expect(same, `run 「npm run -s mailuo -- build ${path}.txt」 and look at what changes`).toBe(true)
  })
})
