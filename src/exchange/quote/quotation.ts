import { escapeHtml } from '../page/escape.ts'
import { legibleFragment } from './legibleFragment.ts'

/** Words of a quoted sentence; those that matter for what is quoted are told apart in rich text. */
export interface QuotedRun {
  readonly text: string
  /** Whether they are the concept's or an end of the relation: bold. */
  readonly meant: boolean
  /** Whether the text joins the ends with them: underlined. A cue can be part of an end. */
  readonly cue: boolean
}

/** What is copied of a place of the text. */
export interface Quotation {
  /** Empty where the text has no title. */
  readonly title: string
  /** Stretches of the text as they stand; those that do not follow each other are quoted one by one. */
  readonly passages: readonly (readonly QuotedRun[])[]
  /** Where they stand: 「二（一）·第1句·第3分句」. Empty where that cannot be told. */
  readonly place: string
  /** What is to be known of it: 「机器初标，未经复核」; empty where nothing is. */
  readonly remark: string
  /** The address of the page that others can open, without a fragment; null for a page that is a file. */
  readonly page: string | null
  /** What opens the place in the page, without `#`. */
  readonly fragment: string
  /** Hexadecimal SHA-256 of the text. */
  readonly sha256: string
}

/** The same words for programs that keep their form, and for those that do not. */
export interface Flavours {
  readonly plain: string
  readonly html: string
}

/** So many digits of a hash tell texts apart. */
export const HASH_DIGITS = 8

/** A hash as it is copied. */
export const hashWords = (sha256: string): string => `SHA-256 ${sha256.slice(0, HASH_DIGITS)}`

/** A quotation has no line ends of its own. */
const onOneLine = (words: string): string => words.replace(/\s*[\r\n]+\s*/g, ' ')

function runHtml({ text, meant, cue }: QuotedRun): string {
  const words = escapeHtml(onOneLine(text))
  const underlined = cue ? `<u>${words}</u>` : words
  return meant ? `<b>${underlined}</b>` : underlined
}

/**
 * A quotation for pasting anywhere:
 *
 *     「…」
 *     ——《题》，二（一）·第1句·第3分句（机器初标，未经复核）
 *     https://…#node=…
 *
 * From a page that is a file there is no address that others could open; in its stead stand the fragment and the first digits of
 * the text's hash, `#node=… SHA-256 b0fee970`. `readQuotation` finds both again.
 */
export function writeQuotation(quotation: Quotation): Flavours {
  const { title, passages, place, remark, page, fragment, sha256 } = quotation
  const work = title === '' ? '' : `《${onOneLine(title)}》`
  const source = [work, place].filter((part) => part !== '')
  const link = page === null ? `#${legibleFragment(fragment)} ${hashWords(sha256)}` : `${page}#${fragment}`
  const noted = remark === '' ? '' : `（${remark}）`
  const quoted = passages.map((runs) => `「${onOneLine(runs.map(({ text }) => text).join(''))}」`)
  const plain = [
    ...quoted,
    ...(source.length > 0 ? [`——${source.join('，')}${noted}`] : noted === '' ? [] : [noted]),
    link,
  ].join('\n')
  const [linked, below] =
    page === null
      ? [source.map(escapeHtml).join('，'), `<p><small>${escapeHtml(link)}</small></p>`]
      : [
          [escapeHtml(work), `<a href="${escapeHtml(link)}">${escapeHtml(place || link)}</a>`]
            .filter((part) => part !== '')
            .join('，'),
          '',
        ]
  const html = [
    `<blockquote>${passages.map((runs) => `<p>「${runs.map(runHtml).join('')}」</p>`).join('')}</blockquote>`,
    linked === ''
      ? noted === ''
        ? ''
        : `<p>${escapeHtml(noted)}</p>`
      : `<p>——${linked}${escapeHtml(noted)}</p>`,
    below,
  ].join('')
  return { plain, html }
}

/** What a pasted text says of where it was copied. */
export interface FoundQuotation {
  /** The fragments in it without `#`, the one most likely meant first. */
  readonly fragments: readonly string[]
  /** First digits of hashes, in small letters. */
  readonly hashes: readonly string[]
}

/** The fragment of a link: at least one `name=value`. Some programs decode Chinese in it; blanks and quotation marks end it. */
const FRAGMENT = /#((?:[a-z.]+=[^\s&#「」“”"<>，。；、]*)(?:&[a-z.]+=[^\s&#「」“”"<>，。；、]*)*)/g

const NAMED_HASH = /SHA-?256\s*[:：]?\s*([0-9a-f]{8,64})/gi

/** Eight digits of a hash that stand apart from other words. */
const HASH = /(?<![0-9a-zA-Z%=])[0-9a-f]{8}(?![0-9a-zA-Z%=])/g

/** Punctuation that a sentence puts behind a link. */
const BEHIND = /[.,;:!?)）]+$/

/**
 * Finds the links and hashes in whatever was pasted: a quotation as `writeQuotation` makes it, a citation, a bare link. The last link
 * counts first, because the link stands behind the words quoted, and without punctuation that a sentence may have put behind it.
 */
export function readQuotation(pasted: string): FoundQuotation {
  const found = [...pasted.matchAll(FRAGMENT)].map(([, fragment = '']) => fragment).reverse()
  const rest = pasted.replace(FRAGMENT, ' ')
  const named = [...rest.matchAll(NAMED_HASH)].map(([, hash = '']) => hash.toLowerCase())
  return {
    fragments: [...new Set(found.flatMap((fragment) => [fragment.replace(BEHIND, ''), fragment]))],
    hashes: named.length > 0 ? named : (rest.match(HASH) ?? []),
  }
}
