import { type CueLexicon, cueLexicon } from './cueLexicon.ts'
import { type ReadyFrame, readyFrames } from './frameMatch.ts'
import { FRAMES } from './frames.ts'

/** The frames ready to be tested, and the cue words of all of them. */
export interface LinkGrammar {
  readonly lexicon: CueLexicon
  readonly frames: readonly ReadyFrame[]
}

let made: LinkGrammar | undefined

/** The grammar that is shipped, made when first asked for. */
export function linkGrammar(): LinkGrammar {
  if (!made) {
    const lexicon = cueLexicon(FRAMES)
    made = { lexicon, frames: readyFrames(FRAMES, lexicon) }
  }
  return made
}
