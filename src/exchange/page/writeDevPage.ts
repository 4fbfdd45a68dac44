import type { GraphFile } from '../../model/graphFile.ts'
import type { About } from './about.ts'
import { BOOT_SCRIPT } from './bootScript.ts'
import { documentOf } from './document.ts'
import { escapeHtml, styleForHtml } from './escape.ts'
import type { PageTalk } from './pageTalk.ts'
import { PLAIN_STYLE } from './plainStyle.ts'

/** The page under development: the explorer's entry is a module that the development server transforms. */
export const writeDevPage = (file: GraphFile, about: About, entry: string, talk: PageTalk = {}): string =>
  documentOf(
    file,
    about,
    {
      policy: null,
      head: `<script>${BOOT_SCRIPT}</script>\n<style>${styleForHtml(PLAIN_STYLE)}</style>`,
      foot: `<script type="module" src="${escapeHtml(entry)}"></script>`,
    },
    talk,
  )
