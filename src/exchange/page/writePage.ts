import type { GraphFile } from '../../model/graphFile.ts'
import type { About } from './about.ts'
import type { AppCode } from './appCode.ts'
import { BOOT_SCRIPT } from './bootScript.ts'
import { documentOf } from './document.ts'
import { scriptForHtml, styleForHtml } from './escape.ts'
import type { PageTalk } from './pageTalk.ts'
import { PLAIN_STYLE } from './plainStyle.ts'
import { hashSource, policyOf } from './policy.ts'

/** What of a self-contained page is the same for every article and talk: its inline code, escaped for its place, and the policy that allows it. */
export interface PageCode {
  readonly policy: string
  readonly boot: string
  readonly style: string
  readonly script: string
}

/** A page from code that has been escaped and allowed already: what a page does that writes itself anew. */
export const pageOf = (
  file: GraphFile,
  { policy, boot, style, script }: PageCode,
  about: About,
  talk: PageTalk = {},
): string =>
  documentOf(
    file,
    about,
    {
      policy,
      head: `<script>${boot}</script>\n<style>${style}</style>`,
      foot: `<script>${script}</script>`,
    },
    talk,
  )

/** One self-contained HTML page of an article: opens from any folder, offline, and asks for nothing else. */
export function writePage(file: GraphFile, code: AppCode, about: About, talk: PageTalk = {}): string {
  const boot = scriptForHtml(BOOT_SCRIPT)
  const script = scriptForHtml(code.script)
  const style = styleForHtml(PLAIN_STYLE + code.style)
  const policy = policyOf({ scripts: [hashSource(boot), hashSource(script)], styles: [hashSource(style)] })
  return pageOf(file, { policy, boot, style, script }, about, talk)
}
