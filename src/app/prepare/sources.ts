import { readStepsFile } from '../../model/steps/readStepsFile.ts'
import type { Step, StepsFile } from '../../model/steps/steps.ts'
import type { Atlas } from '../state/atlas.ts'
import type { TalkOrigin } from '../state/state.ts'
import { decodeTalk, sameSteps } from '../state/talkLink.ts'
import { type Mended, mendSteps } from '../state/talkMend.ts'
import { articleSteps } from '../state/talkOf.ts'
import type { BrokenDraft, Draft, Drafts } from './drafts.ts'

/** Where the talk can come from, and what it is there. */
export interface Source {
  readonly origin: TalkOrigin
  readonly steps: readonly Step[]
  readonly mended: readonly Mended[]
  /** Whether it was made for another version of the text. */
  readonly otherText: boolean
}

/** A place where a talk should be and something else is. */
export interface Broken {
  readonly origin: TalkOrigin
  readonly problem: string
}

export interface Sources {
  /** The one that goes before all others first; the article's own is always there. */
  readonly found: readonly Source[]
  readonly broken: readonly Broken[]
}

/** All that may hold a talk. */
export interface Places {
  readonly atlas: Atlas
  /** What the address says; empty for nothing. */
  readonly link: string
  readonly drafts: Pick<Drafts, 'read' | 'earlier'>
  /** The JSON of the page's blocks: saved by a person into the page, and the file beside the article. */
  readonly saved: string | null
  readonly beside: string | null
}

const problemOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** The order in which talks go before each other, but for the link. */
function kept(
  { drafts, saved, beside }: Places,
  broken: Broken[],
): { origin: TalkOrigin; file: StepsFile }[] {
  const files: { origin: TalkOrigin; file: StepsFile }[] = []
  const draft = (origin: TalkOrigin, found: Draft | BrokenDraft | null) => {
    if (found === null) return
    if ('problem' in found) broken.push({ origin, problem: found.problem })
    else files.push({ origin, file: found.file })
  }
  const block = (origin: TalkOrigin, json: string | null) => {
    if (json === null) return
    try {
      files.push({ origin, file: readStepsFile(json) })
    } catch (error) {
      broken.push({ origin, problem: problemOf(error) })
    }
  }
  draft('draft', drafts.read())
  block('page', saved)
  block('beside', beside)
  draft('earlier', drafts.earlier())
  return files
}

/** Whether the address was left behind by the draft: what it says is an older state of the very same talk. */
function isBehind({ link, drafts }: Places): boolean {
  const draft = drafts.read()
  return draft !== null && 'file' in draft && draft.behind === link
}

/**
 * Every talk there is for this page, mended for its graph: link, then draft, then what was saved into the page, then the file beside the
 * article, then the article's own; last what a newer draft has replaced. Such as say the same are one. A link says no notes: where it
 * is otherwise one of the others, that one goes first. Never throws.
 */
export function readSources(places: Places): Sources {
  const { atlas, link } = places
  const { file } = atlas
  const broken: Broken[] = []
  const all: Source[] = kept(places, broken).map(({ origin, file: { steps, sha256 } }) => ({
    origin,
    ...mendSteps(atlas, steps),
    otherText: sha256 !== file.attributes.sha256,
  }))
  const own: Source = { origin: 'article', steps: articleSteps(file), mended: [], otherText: false }
  const before = all.filter(({ origin }) => origin !== 'earlier')
  const ordered = [...before, own, ...all.filter(({ origin }) => origin === 'earlier')]
  const found: Source[] = []
  for (const source of ordered)
    if (!found.some(({ steps }) => sameSteps(steps, source.steps, true))) found.push(source)
  if (link === '' || isBehind(places)) return { found, broken }
  try {
    const linked: Source = { origin: 'link', ...mendSteps(atlas, decodeTalk(file, link)), otherText: false }
    const same = found.find(({ steps }) => sameSteps(steps, linked.steps))
    const first = same ?? linked
    return { found: [first, ...found.filter((source) => source !== first)], broken }
  } catch (error) {
    return { found, broken: [{ origin: 'link', problem: problemOf(error) }, ...broken] }
  }
}
