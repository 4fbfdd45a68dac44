import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** The guide with the block after 「<!-- NAME -->」 replaced by what the fixture holds now. */
function withFixture(guide: string, name: string): string {
  const content = readFileSync(`tests/fixtures/${name}`, 'utf8').trimEnd()
  const block = new RegExp(`(<!-- ${name} -->\\n+\`\`\`[a-z]*\\n)[\\s\\S]*?(\\n\`\`\`\\n)`)
  return guide.replace(block, (_, before: string, after: string) => before + content + after)
}

describe('CONTRIBUTING.md', () => {
  it('shows the golden fixture as it is (MAILUO_UPDATE=1 writes it anew)', () => {
    const guide = readFileSync('CONTRIBUTING.md', 'utf8')
    const current = ['golden.txt', 'golden.ann', 'golden.graph.json'].reduce(withFixture, guide)
    if (process.env.MAILUO_UPDATE === '1') writeFileSync('CONTRIBUTING.md', current)
    expect(readFileSync('CONTRIBUTING.md', 'utf8')).toBe(current)
    for (const name of ['txt', 'ann', 'graph.json']) expect(guide).toContain(`<!-- golden.${name} -->`)
  })
})
