import { BOOT_SCRIPT } from '../exchange/page/bootScript.ts'
import { scriptForHtml, styleForHtml } from '../exchange/page/escape.ts'
import type { PageCode } from '../exchange/page/pageOf.ts'
import { PLAIN_STYLE } from '../exchange/page/plainStyle.ts'

/** The inline code of a page's element of this name, what else browsers and their extensions have put there included. */
const inline = (root: ParentNode, name: string): string[] =>
  [...root.querySelectorAll(name)]
    .filter((element) => !element.hasAttribute('src') && !element.hasAttribute('type'))
    .map(({ textContent }) => textContent ?? '')

/** Whether the policy allows all of the code by hash; true where the browser lends no digest, as over plain HTTP. */
async function isAllowed({ policy, boot, style, script }: PageCode, view: Window): Promise<boolean> {
  const { subtle } = view.crypto
  if (!subtle) return true
  for (const code of [boot, style, script]) {
    const hash = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(code)))
    if (!policy.includes(`'sha256-${btoa(String.fromCharCode(...hash))}'`)) return false
  }
  return true
}

/** Whether the page is one file: its code stands in it. */
export const isOneFile = (page: Document): boolean => inline(page.body, 'script').length > 0

/**
 * The code of the page itself as it stands in its own document, and the policy that allows it. Null for a page that is not one file, or
 * that has been changed.
 */
export async function ownCode(page: Document): Promise<PageCode | null> {
  const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content')
  const boot = inline(page.head, 'script').find((code) => code === scriptForHtml(BOOT_SCRIPT))
  const style = inline(page.head, 'style').find((code) => code.startsWith(styleForHtml(PLAIN_STYLE)))
  const [script] = inline(page.body, 'script').sort((a, b) => b.length - a.length)
  const view = page.defaultView
  if (!policy || !view || boot === undefined || style === undefined || script === undefined) return null
  const code = { policy, boot, style, script }
  return (await isAllowed(code, view)) ? code : null
}
