import { readQuotation } from '../../exchange/quote/quotation.ts'
import { decodeAddress, encodeAddress } from '../state/address.ts'
import type { Atlas } from '../state/atlas.ts'
import type { State } from '../state/state.ts'

/** A link or a copied quotation that was pasted: what it opens. */
export interface PastedLink {
  readonly state: State
  /** Whether the quotation names the hash of another text. */
  readonly otherText: boolean
}

/** What a fragment opens; null where that is nothing. */
function openedBy(fragment: string, atlas: Atlas): State | null {
  const opened = decodeAddress(fragment, atlas)
  return opened.lost.length === 0 && encodeAddress(opened, atlas) === '' ? null : opened
}

/** What a pasted text's link opens, the page's own language, colours and panels kept; null where it holds none that opens anything. */
export function pastedLink(pasted: string, atlas: Atlas, now: State): PastedLink | null {
  const { fragments, hashes } = readQuotation(pasted)
  const states = fragments.flatMap((fragment) => openedBy(fragment, atlas) ?? [])
  const opened = states.find(({ lost }) => lost.length === 0) ?? states[0]
  if (opened === undefined) return null
  const { language, theme, panels } = now
  const otherText = hashes.length > 0 && !hashes.some((hash) => atlas.attributes.sha256.startsWith(hash))
  return { state: { ...opened, language, theme, panels }, otherText }
}

/** What of a pasted quotation is searched for: the words in the first 「」 or “”, where there are any, else all, on one line. */
export function quotedWords(pasted: string): string {
  const quoted = /「([^「」]+)」|“([^“”]{4,})”/.exec(pasted)
  return (quoted?.[1] ?? quoted?.[2] ?? pasted).replace(/\s+/g, ' ').trim()
}
