import { writeCitation } from '../../exchange/quote/citation.ts'
import { type Flavours, type QuotedRun, writeQuotation } from '../../exchange/quote/quotation.ts'
import type { SourceWords } from '../messages/source.ts'
import type { Messages } from '../messages.ts'
import { encodeAddress } from '../state/address.ts'
import type { Atlas } from '../state/atlas.ts'
import type { Tone } from '../state/marks.ts'
import { type Run, toneRuns } from '../state/runs.ts'
import { INITIAL_STATE } from '../state/state.ts'
import { isTargetUnreviewed } from '../state/unreviewed.ts'
import type { Source } from './sourceOf.ts'
import { sourcePlace } from './sourcePlace.ts'

/** The words in which a copy is made. */
export interface CopyWords {
  readonly words: Messages
  readonly own: SourceWords
}

/** The address of a page that others can open, without its fragment; null for a page that is a file. */
export const sharedAddress = ({ protocol, host, pathname, search }: Location): string | null =>
  /^https?:$/.test(protocol) ? `${protocol}//${host}${pathname}${search}` : null

/** What opens just what is shown: the selection or the words looked up, in the view that the page begins with. */
function fragmentOf(atlas: Atlas, { chosen, passages }: Source): string {
  const [first] = passages
  const last = passages[passages.length - 1]
  const passage = chosen === null && first && last ? { start: first.words.start, end: last.words.end } : null
  return encodeAddress({ ...INITIAL_STATE, selection: chosen, passage }, atlas)
}

const MEANT: ReadonlySet<Tone> = new Set<Tone>(['chosen', 'from', 'to'])

const quotedRun = ({ text, tones }: Run): QuotedRun => ({
  text,
  meant: tones.some((tone) => MEANT.has(tone)),
  cue: tones.includes('cue'),
})

/** Whether the concept or relation that is shown is a machine's that nobody has reviewed. */
const isSourceUnreviewed = (atlas: Atlas, { chosen }: Source): boolean =>
  chosen !== null && isTargetUnreviewed(atlas, chosen)

/** What is shown as a quotation with its place and its link. */
export function quotationOf(
  { words, own }: CopyWords,
  atlas: Atlas,
  source: Source,
  page: string | null,
): Flavours {
  const { title, text, sha256 } = atlas.attributes
  const passages: QuotedRun[][] = []
  let reached = -1
  for (const passage of source.passages) {
    const runs = toneRuns(text, passage, source.marks).map(quotedRun)
    const before = passages[passages.length - 1]
    if (before && reached === passage.start) before.push(...runs)
    else passages.push(runs)
    reached = passage.end
  }
  return writeQuotation({
    title,
    passages,
    place: sourcePlace(words, own, atlas, source),
    remark: isSourceUnreviewed(atlas, source) ? words.card.unreviewed : '',
    page,
    fragment: fragmentOf(atlas, source),
    sha256,
  })
}

/** What is shown as a reference. `words` are Chinese whatever the page speaks, like the form and the text. `accessed` is the day, `YYYY-MM-DD`. */
export function citationOf(
  { words, own }: CopyWords,
  atlas: Atlas,
  source: Source,
  page: string | null,
  accessed: string,
): Flavours {
  const { title, meta, notes, sha256, annotation, format, version } = atlas.attributes
  return writeCitation({
    title,
    meta,
    dateDoubted: notes.some(({ code }) => code === 'date'),
    page,
    fragment: fragmentOf(atlas, source),
    accessed,
    place: sourcePlace(words, own, atlas, source),
    sha256,
    annotation:
      atlas.mentions.length > 0
        ? {
            version: `${format} ${version}`,
            sha256: annotation?.sha256 ?? null,
            ...(isSourceUnreviewed(atlas, source) ? { remark: words.card.unreviewed } : {}),
          }
        : null,
  })
}
