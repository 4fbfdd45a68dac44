import { hashSource } from '../exchange/page/policy.ts'
import type { PageCode } from '../exchange/page/writePage.ts'

/**
 * The code of the page itself as it stands in its own document, whatever else has been put there since: just what its policy allows by
 * hash. Null for a page that is not one file, or that has been changed.
 */
export function ownCode(page: Document): PageCode | null {
  const meta = page.querySelector('meta[http-equiv="Content-Security-Policy"]')
  const policy = meta?.getAttribute('content')
  if (!policy) return null
  const allowed = new Set(policy.match(/'sha256-[^']+'/g) ?? [])
  const own = (root: ParentNode, name: string): string[] =>
    [...root.querySelectorAll(name)]
      .filter((element) => !element.hasAttribute('src') && !element.hasAttribute('type'))
      .map(({ textContent }) => textContent ?? '')
      .filter((code) => allowed.has(hashSource(code)))
  const [boot] = own(page.head, 'script')
  const [style] = own(page.head, 'style')
  const [script] = own(page.body, 'script')
  return boot === undefined || style === undefined || script === undefined
    ? null
    : { policy, boot, style, script }
}
