import type { GraphFile } from '../../model/graphFile.ts'
import type { About } from './about.ts'
import { documentOf } from './document.ts'
import type { PageTalk } from './pageTalk.ts'

/** What of a self-contained page is the same for every article and talk: its inline code, escaped for its place, and the policy that allows it. */
export interface PageCode {
  readonly policy: string
  readonly boot: string
  readonly style: string
  readonly script: string
}

/** A page from code that has been escaped and allowed already: what a page does that writes itself anew. */
export const pageOf = (
  file: GraphFile,
  { policy, boot, style, script }: PageCode,
  about: About,
  talk: PageTalk = {},
): string =>
  documentOf(
    file,
    about,
    {
      policy,
      head: `<script>${boot}</script>\n<style>${style}</style>`,
      foot: `<script>${script}</script>`,
    },
    talk,
  )
