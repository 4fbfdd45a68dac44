import { checkStepsFile } from '../../model/steps/readStepsFile.ts'
import type { Step, StepsFile } from '../../model/steps/steps.ts'
import { stepsFile } from '../../model/steps/writeStepsFile.ts'

/** What became of a draft: kept by the browser, not allowed to be, or without room. In the last two cases this page remembers it until it is closed. */
export type Kept = 'kept' | 'refused' | 'full'

export interface Draft {
  readonly file: StepsFile
  /** What the address still said when the page was left, where it had not been written anew yet; null where both agreed. */
  readonly behind: string | null
}

/** Something kept that is no draft. */
export interface BrokenDraft {
  readonly problem: string
}

/** The drafts of one text that a browser keeps for one page. */
export interface Drafts {
  /** Null where there is none. */
  read(): Draft | BrokenDraft | null
  /** The draft that another one has replaced, or one of another version of the text; null where there is none. */
  earlier(): Draft | BrokenDraft | null
  /** Keeps a draft. One that stands there and was neither read as this page's own nor written by it becomes the earlier one. */
  write(steps: readonly Step[], behind: string | null): Kept
  /** From now on the draft that stands there is this page's own, to be written over. */
  own(): void
}

/** The part of a window's localStorage that drafts need. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'length' | 'key'>

const DRAFT = 'mailuo:draft:'
const EARLIER = 'mailuo:earlier:'

function draftOf(json: string | null): Draft | BrokenDraft | null {
  if (json === null) return null
  try {
    const value: unknown = JSON.parse(json)
    const behind = typeof value === 'object' && value !== null && 'behind' in value ? value.behind : null
    return { file: checkStepsFile(value), behind: typeof behind === 'string' ? behind : null }
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
}

const isFull = (error: unknown): boolean =>
  error instanceof Error && /quota/i.test(`${error.name} ${error.message}`)

/**
 * The drafts of the text with this hash for the page at `path`, on the shelf that `find` gives, which may throw or be missing: pages
 * opened from a disk share one shelf, so both stand in the key.
 */
export function createDrafts(find: () => Shelf | null, sha256: string, path: string): Drafts {
  const name = `${sha256}:${path}`
  /** What the browser would not keep. */
  const remembered = new Map<string, string>()
  let mine: string | null = null

  const get = (key: string): string | null => {
    const own = remembered.get(key)
    if (own !== undefined) return own
    try {
      return find()?.getItem(key) ?? null
    } catch {
      return null
    }
  }
  const set = (key: string, value: string): Kept => {
    try {
      const shelf = find()
      if (shelf) {
        shelf.setItem(key, value)
        remembered.delete(key)
        return 'kept'
      }
    } catch (error) {
      remembered.set(key, value)
      return isFull(error) ? 'full' : 'refused'
    }
    remembered.set(key, value)
    return 'refused'
  }
  /** The key of a draft for this page of another version of its text. */
  const otherText = (): string | null => {
    try {
      const shelf = find()
      for (let i = 0; shelf && i < shelf.length; i++) {
        const key = shelf.key(i)
        if (key?.startsWith(DRAFT) && key.endsWith(`:${path}`) && key !== DRAFT + name) return key
      }
    } catch {
      // Not allowed to look: there is none.
    }
    return null
  }
  return {
    read: () => draftOf(get(DRAFT + name)),
    earlier() {
      const kept = get(EARLIER + name)
      if (kept !== null) return draftOf(kept)
      const key = otherText()
      return key === null ? null : draftOf(get(key))
    },
    write(steps, behind) {
      const value = JSON.stringify({ ...stepsFile(sha256, steps), behind })
      const standing = get(DRAFT + name)
      if (standing !== null && standing !== mine && standing !== value) set(EARLIER + name, standing)
      mine = value
      return set(DRAFT + name, value)
    },
    own() {
      mine = get(DRAFT + name)
    },
  }
}
