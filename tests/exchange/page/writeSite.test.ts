import { describe, expect, it } from 'vitest'
import { writeSite } from '../../../src/exchange/page/writeSite.ts'
import { sampleGraph } from '../sampleGraph.ts'

const ABOUT = { name: 'mailuo', version: '1.2.3', licence: 'MIT', text: 'MIT', packages: [] }
const site = (script: string) =>
  writeSite(sampleGraph('题目\n'), { script, style: 'main { color: red }' }, ABOUT)

describe('writeSite', () => {
  it('refers to each of its files by the name that it has', () => {
    const [index, ...assets] = site('start()')
    expect(index?.path).toBe('index.html')
    expect(assets.map(({ path }) => path.replace(/[0-9a-f]{8}/, '#'))).toEqual([
      'assets/boot-#.js',
      'assets/app-#.js',
      'assets/app-#.css',
    ])
    for (const { path } of assets) expect(index?.content).toContain(`"${path}"`)
  })

  it('renames a file when its content changes, and only then', () => {
    const names = (script: string) => site(script).map(({ path }) => path)
    expect(names('start()')).toEqual(names('start()'))
    expect(names('start()')[2]).not.toBe(names('begin()')[2])
    expect(names('start()')[3]).toBe(names('begin()')[3])
  })

  it('takes code from its own place alone', () => {
    expect(site('start()')[0]?.content).toContain(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src",
    )
  })
})
