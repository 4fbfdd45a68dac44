import type { GraphFile } from '../../model/graphFile.ts'
import type { About } from './about.ts'
import type { AppCode } from './appCode.ts'
import { BOOT_SCRIPT } from './bootScript.ts'
import { documentOf } from './document.ts'
import { scriptForHtml, styleForHtml } from './escape.ts'
import { PLAIN_STYLE } from './plainStyle.ts'
import { hashSource } from './policy.ts'

/** One self-contained HTML page of an article: opens from any folder, offline, and asks for nothing else. */
export function writePage(file: GraphFile, code: AppCode, about: About): string {
  const boot = scriptForHtml(BOOT_SCRIPT)
  const script = scriptForHtml(code.script)
  const style = styleForHtml(PLAIN_STYLE + code.style)
  return documentOf(file, about, {
    sources: { scripts: [hashSource(boot), hashSource(script)], styles: [hashSource(style)] },
    head: `<script>${boot}</script>\n<style>${style}</style>`,
    foot: `<script>${script}</script>`,
  })
}
