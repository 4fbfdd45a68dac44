import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { it } from './harness/test.ts'

/** An article that tries every way of being taken for something else than text. */
const HOSTILE = [
  '</title><script>window.intruder=1</script> 标题 & <b>粗</b>',
  '发布时间: 2020-01-01 <img src=x onerror="window.intruder=1">',
  '',
  '一、</script><script>window.intruder=1</script>以"引号\'为重点',
  '一要<svg onload=window.intruder=1>提高水平。二要<!-- 注释 --><!--<script>改进作风。',
  '二、<iframe srcdoc="<script>parent.intruder=1</script>"></iframe>{{constructor.constructor(\'intruder=1\')()}}',
  `模板 \${window.intruder=1} \`\${alert(1)}\` <%= intruder %> {% raw %} #{intruder} \\u003cscript\\u003e &lt;script&gt; ]]> \u2028\u2029。`,
  '三、<style>*{display:none}</style><base href="https://example.invalid/"><meta http-equiv="refresh" content="0;url=https://example.invalid/">',
  `控制\u0001\u0008\u000b\u001b[31m\u007f\u0085，方向\u202e反写\u202c\u200f\u2066隔开\u2069，𠮷👩‍👩‍👧𝒜，${'pneumono'.repeat(80)}。`,
  '<a href="javascript:window.intruder=1">链接</a> <form action="https://example.invalid/"><input autofocus onfocus=window.intruder=1></form>',
  '',
].join('\n')

describe('an article full of markup, script and template syntax', () => {
  let folder = ''
  let html = ''

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'mailuo-'))
    const text = join(folder, 'hostile.txt')
    writeFileSync(text, HOSTILE)
    execFileSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', 'page', text])
    html = readFileSync(join(folder, 'hostile.html'), 'utf8')
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('shows as what it is and runs nothing', async ({ openFile }) => {
    const page = await openFile({ html })
    await page.waitForFunction(() => 'mailuo' in window)
    const found = await page.evaluate(() => ({
      text: JSON.parse(document.getElementById('mailuo-graph')?.textContent ?? '').attributes.text as string,
      title: document.title,
      intruder: 'intruder' in window,
      strangers: document.querySelectorAll(
        'iframe, base, meta[http-equiv=refresh], form[action], [onload], [onerror], [onfocus]',
      ).length,
      scripts: document.scripts.length,
    }))
    expect(found).toEqual({
      text: HOSTILE,
      title: '</title><script>window.intruder=1</script> 标题 & <b>粗</b>',
      intruder: false,
      strangers: 0,
      scripts: 4,
    })
  })

  it('shows as what it is where scripts are off', async ({ openFile }) => {
    const page = await openFile({ html, context: { javaScriptEnabled: false } })
    const lines = await page.locator('#fallback article .line').allTextContents()
    expect(lines).toEqual(HOSTILE.split('\n').filter((line) => line !== ''))
    expect(page.url()).toMatch(/^file:/)
  })
})
