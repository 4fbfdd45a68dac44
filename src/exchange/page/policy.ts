import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'

/** Where a page's scripts and styles may come from: CSP source expressions such as `'self'` or `'sha256-…'`. */
export interface Sources {
  readonly scripts: readonly string[]
  readonly styles: readonly string[]
}

/** The CSP source expression that allows exactly this inline script or style. */
export function hashSource(code: string): string {
  const hash = sha256(utf8ToBytes(code))
  return `'sha256-${btoa(String.fromCharCode(...hash))}'`
}

/** The Content-Security-Policy of a page: the given scripts and styles, pictures and fonts inside it, no connection at all. */
export const policyOf = ({ scripts, styles }: Sources): string =>
  [
    "default-src 'none'",
    `script-src ${scripts.join(' ')}`,
    `style-src ${styles.join(' ')}`,
    'img-src data: blob:',
    'font-src data:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
