import { gzipSync } from 'node:zlib'
import type { AppCode } from '../../exchange/page/appCode.ts'
import { BOOT_SCRIPT } from '../../exchange/page/bootScript.ts'
import { ARTICLE_PARTS } from '../../exchange/page/document.ts'
import { PLAIN_STYLE } from '../../exchange/page/plainStyle.ts'
import type { GraphFile } from '../../model/graphFile.ts'

/** One size of a page in bytes after gzip, and how large it may be. */
export interface PageSize {
  readonly what: string
  readonly bytes: number
  readonly limit: number | null
}

const gzipped = (text: string): number => gzipSync(text, { level: 9 }).length

/**
 * The sizes that are limited, and that of the article's data, which is not. `first` is the code that runs before the first picture,
 * `page` what writePage made of the article and all code.
 */
export function pageSizes(file: GraphFile, first: AppCode, page: string): PageSize[] {
  const data = ARTICLE_PARTS.data(file)
  const plain = ARTICLE_PARTS.plain(file)
  const besides = page.split(data).join('').split(plain).join('')
  return [
    {
      what: 'code before the first picture',
      bytes: gzipped(BOOT_SCRIPT + first.script) + gzipped(PLAIN_STYLE + first.style),
      limit: 100_000,
    },
    { what: 'the page besides the article', bytes: gzipped(besides), limit: 400_000 },
    { what: 'the article: data and plain text', bytes: gzipped(data + plain), limit: null },
  ]
}

/** A size in words: 「code before the first picture: 61.2 of 100 KB gzipped」. */
export function sizeLine({ what, bytes, limit }: PageSize): string {
  const kilobytes = (bytes / 1000).toFixed(1)
  return `${what}: ${kilobytes}${limit === null ? '' : ` of ${limit / 1000}`} KB gzipped`
}
