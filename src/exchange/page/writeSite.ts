import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { GraphFile } from '../../model/graphFile.ts'
import type { About } from './about.ts'
import type { AppCode } from './appCode.ts'
import { BOOT_SCRIPT } from './bootScript.ts'
import { documentOf } from './document.ts'
import type { PageTalk } from './pageTalk.ts'
import { PLAIN_STYLE } from './plainStyle.ts'
import { policyOf } from './policy.ts'

/** A file of a site: its path from the site's root, with `/`, and its content. */
export interface SiteFile {
  readonly path: string
  readonly content: string
}

/** A file whose name changes with its content, so that a browser may keep it for ever. */
function asset(name: string, extension: string, content: string): SiteFile {
  const hash = bytesToHex(sha256(utf8ToBytes(content))).slice(0, 8)
  return { path: `assets/${name}-${hash}.${extension}`, content }
}

/** The site of an article: `index.html` with its data, and the scripts and the style sheet beside it. */
export function writeSite(file: GraphFile, code: AppCode, about: About, talk: PageTalk = {}): SiteFile[] {
  const boot = asset('boot', 'js', `${BOOT_SCRIPT}\n`)
  const script = asset('app', 'js', code.script)
  const style = asset('app', 'css', PLAIN_STYLE + code.style)
  const html = documentOf(
    file,
    about,
    {
      policy: policyOf({ scripts: ["'self'"], styles: ["'self'"] }),
      head: `<script src="${boot.path}"></script>\n<link rel="stylesheet" href="${style.path}">`,
      foot: `<script src="${script.path}"></script>`,
    },
    talk,
  )
  return [{ path: 'index.html', content: html }, boot, script, style]
}
