import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readGraphFile } from '../src/model/readGraphFile.ts'

const fixture = (name: string): string => readFileSync(`tests/fixtures/${name}`, 'utf8')

/** Of the graph file, what stands in the guide: a section, a concept and an edge between two concepts. */
const SHOWN = ['s1', 'goal:健全阅读阵地', 'goal:健全阅读阵地 focusesOn goal:服务群众']

/** JSON that is broken into lines only where it would be longer than the guide's lines. */
function laidOut(value: unknown, indent = ''): string {
  const whole = JSON.stringify(value)
  if (whole.length + indent.length <= 100 || typeof value !== 'object' || value === null) return whole
  const inner = `${indent}  `
  const parts = Array.isArray(value)
    ? value.map((member) => laidOut(member, inner))
    : Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}: ${laidOut(member, inner)}`)
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  return `${open}\n${parts.map((part) => inner + part).join(',\n')}\n${indent}${close}`
}

/** What the guide shows of each file of the golden fixture. */
function shownParts(): [name: string, content: string][] {
  const { nodes, edges } = readGraphFile(fixture('golden.graph.json'))
  const items = new Map([...nodes, ...edges].map((item) => [item.key, item]))
  return [
    ['golden.txt', fixture('golden.txt').trimEnd()],
    ['golden.ann', fixture('golden.ann').trimEnd()],
    ['golden.graph.json', SHOWN.map((key) => laidOut(items.get(key))).join('\n')],
  ]
}

/** The guide with the block after 「<!-- NAME -->」 replaced by what the fixture holds now. */
function withPart(guide: string, [name, content]: [name: string, content: string]): string {
  const block = new RegExp(`(<!-- ${name} -->\\n+\`\`\`[a-z]*\\n)[\\s\\S]*?(\`\`\`\\n)`)
  return guide.replace(block, (_, before: string, after: string) => `${before}${content}\n${after}`)
}

describe('CONTRIBUTING.md', () => {
  it('shows the golden fixture as it is, of the graph a part (MAILUO_UPDATE=1 writes it anew)', () => {
    const guide = readFileSync('CONTRIBUTING.md', 'utf8')
    const parts = shownParts()
    const current = parts.reduce(withPart, guide)
    if (process.env.MAILUO_UPDATE === '1') writeFileSync('CONTRIBUTING.md', current)
    const written = readFileSync('CONTRIBUTING.md', 'utf8')
    expect(written).toBe(current)
    for (const [name, content] of parts)
      expect(written).toContain(
        `<!-- ${name} -->\n\n\`\`\`${name.endsWith('json') ? 'json' : 'text'}\n${content}\n`,
      )
  })
})
