import type { GraphFile } from '../../model/graphFile.ts'
import type { About } from './about.ts'
import type { AppCode } from './appCode.ts'
import { BOOT_SCRIPT } from './bootScript.ts'
import { scriptForHtml, styleForHtml } from './escape.ts'
import { pageOf } from './pageOf.ts'
import type { PageTalk } from './pageTalk.ts'
import { PLAIN_STYLE } from './plainStyle.ts'
import { hashSource, policyOf } from './policy.ts'

/** One self-contained HTML page of an article: opens from any folder, offline, and asks for nothing else. */
export function writePage(file: GraphFile, code: AppCode, about: About, talk: PageTalk = {}): string {
  const boot = scriptForHtml(BOOT_SCRIPT)
  const script = scriptForHtml(code.script)
  const style = styleForHtml(PLAIN_STYLE + code.style)
  const policy = policyOf({ scripts: [hashSource(boot), hashSource(script)], styles: [hashSource(style)] })
  return pageOf(file, { policy, boot, style, script }, about, talk)
}
