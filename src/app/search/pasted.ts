import { decodeAddress, encodeAddress } from '../state/address.ts'
import type { Atlas } from '../state/atlas.ts'
import type { State } from '../state/state.ts'

/** A link or a copied quotation that was pasted: what it opens. */
export interface PastedLink {
  readonly state: State
  /** Whether the quotation names the hash of another text. */
  readonly otherText: boolean
}

/** The fragment of a link: at least one `name=value`. Some programs decode Chinese in it; blanks and quotation marks end it. */
const FRAGMENT = /#((?:[a-z.]+=[^\s&#「」“”"<>，。；、]*)(?:&[a-z.]+=[^\s&#「」“”"<>，。；、]*)*)/

/** Eight digits of a hash that stand apart from other words. */
const HASH = /(?<![0-9a-zA-Z%=])[0-9a-f]{8}(?![0-9a-zA-Z%=])/g

/** What a pasted text's link opens, the page's own language, colours and panels kept; null where it holds none that opens anything. */
export function pastedLink(pasted: string, atlas: Atlas, now: State): PastedLink | null {
  const fragment = FRAGMENT.exec(pasted)?.[1]
  if (fragment === undefined) return null
  const opened = decodeAddress(fragment, atlas)
  if (opened.lost.length === 0 && encodeAddress(opened, atlas) === '') return null
  const { language, theme, panels } = now
  const hashes = pasted.replace(FRAGMENT, ' ').match(HASH) ?? []
  const otherText = hashes.length > 0 && !hashes.some((hash) => atlas.attributes.sha256.startsWith(hash))
  return { state: { ...opened, language, theme, panels }, otherText }
}

/** What of a pasted quotation is searched for: the words in the first 「」 or “”, where there are any, else all, on one line. */
export function quotedWords(pasted: string): string {
  const quoted = /「([^「」]+)」|“([^“”]{4,})”/.exec(pasted)
  return (quoted?.[1] ?? quoted?.[2] ?? pasted).replace(/\s+/g, ' ').trim()
}
