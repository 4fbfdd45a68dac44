import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { writePage } from '../../../src/exchange/page/writePage.ts'
import { sampleGraph } from '../sampleGraph.ts'

const ABOUT = { name: 'mailuo', version: '1.2.3', licence: 'MIT', text: 'MIT', packages: [] }
const CODE = { script: 'window.started = "</script>"', style: 'main { color: red }' }
const HOSTILE =
  '</title><script>bad()</script>\n一、</script><img src=x onerror=bad()>\n$\u007bbad()} {{bad()}} <!--\n'

const hashOf = (content: string): string =>
  `'sha256-${createHash('sha256').update(content).digest('base64')}'`

/** The content of every element `name` that is executed or applied, not the inert data blocks. */
const inline = (page: string, name: string): string[] =>
  [...page.matchAll(new RegExp(`<${name}>(.*?)</${name}>`, 'gs'))].map(([, content = '']) => content)

describe('writePage', () => {
  const page = writePage(sampleGraph(HOSTILE), CODE, ABOUT)

  it('allows by hash exactly the scripts and the style that it holds, and nothing else', () => {
    const scripts = inline(page, 'script').map(hashOf).join(' ')
    const styles = inline(page, 'style').map(hashOf).join(' ')
    expect(inline(page, 'script')).toHaveLength(2)
    expect(page).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${scripts}; style-src ${styles}; ` +
        "img-src data: blob:; font-src data:; connect-src 'none'; base-uri 'none'; form-action 'none'\">",
    )
  })

  it('asks for nothing outside itself', () => {
    expect(page).not.toMatch(/<(?:script|img|iframe|object|embed)[^>]* src=/)
    expect([...page.matchAll(/<link [^>]*href="([^"]*)"/g)].map(([, href = '']) => href.slice(0, 5))).toEqual(
      ['data:'],
    )
  })

  it('shows a hostile article as text, in the title, the plain article and the data', () => {
    expect(page).toContain('<title>&lt;/title&gt;&lt;script&gt;bad()&lt;/script&gt;</title>')
    expect(page).toContain('</a>&lt;/script&gt;&lt;img src=x onerror=bad()&gt;</h2>')
    const data = /<script type="application\/json" id="mailuo-graph">(.*?)<\/script>/s.exec(page)?.[1] ?? ''
    expect(JSON.parse(data)).toEqual(sampleGraph(HOSTILE))
  })

  it('carries what it says about itself, and no page of an untitled text is without a title', () => {
    const about = /<script type="application\/json" id="mailuo-about">(.*?)<\/script>/s.exec(page)?.[1] ?? ''
    expect(JSON.parse(about)).toEqual(ABOUT)
    expect(writePage(sampleGraph(''), CODE, ABOUT)).toContain('<title>脉络</title>')
  })

  it('tells browsers with two engines to take the newer one', () => {
    expect(page).toContain('<meta name="renderer" content="webkit">')
    expect(page).toContain('<meta charset="utf-8">')
  })
})
