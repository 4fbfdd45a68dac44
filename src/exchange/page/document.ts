import type { GraphFile } from '../../model/graphFile.ts'
import type { About } from './about.ts'
import { escapeHtml, jsonForHtml } from './escape.ts'
import { PAGE_IDS } from './pageIds.ts'
import type { PageTalk } from './pageTalk.ts'
import { plainArticle } from './plainArticle.ts'

/** What differs between the kinds of page: their policy, and the elements that bring code and styles. */
export interface DocumentParts {
  /** The value of its Content-Security-Policy; null only for a page under development, whose server needs connections and inline styles of its own. */
  readonly policy: string | null
  /** HTML of the head: the boot script, then the styles. */
  readonly head: string
  /** HTML at the end of the body: the script that mounts the explorer. */
  readonly foot: string
}

const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath d='M8 8 3 3M8 8l5-4M8 8v6' stroke='%23555'/%3E%3Ccircle cx='8' cy='8' r='3' fill='%23b5372a'/%3E%3Ccircle cx='3' cy='3' r='2' fill='%23304f86'/%3E%3Ccircle cx='13' cy='4' r='2' fill='%23304f86'/%3E%3Ccircle cx='8' cy='14' r='2' fill='%23304f86'/%3E%3C/svg%3E"

/** An inert data block; its content holds no `<`. */
const dataBlock = (id: string, value: unknown): string =>
  `<script type="application/json" id="${id}">${jsonForHtml(value)}</script>`

/** A page without its article: what remains of its size when the article's data is taken away. */
export const ARTICLE_PARTS = {
  data: (file: GraphFile): string => dataBlock(PAGE_IDS.graph, file),
  plain: plainArticle,
} as const

/**
 * The HTML of every page that shows an article. The article's words stand in it three times, each escaped for its place:
 * the title, the data block that the explorer reads, and the plain article for browsers that cannot run it. Steps of a talk that it
 * brings along stand in blocks of their own.
 */
export function documentOf(
  file: GraphFile,
  about: About,
  parts: DocumentParts,
  { beside, saved, opens }: PageTalk = {},
): string {
  const policy =
    parts.policy && `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(parts.policy)}">`
  return `${[
    '<!doctype html>',
    '<html lang="zh-CN">',
    '<head>',
    '<meta charset="utf-8">',
    ...(policy ? [policy] : []),
    '<meta name="renderer" content="webkit">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta name="generator" content="${escapeHtml(`${about.name} ${about.version}`)}">`,
    `<title>${escapeHtml(file.attributes.title || '脉络')}</title>`,
    `<link rel="icon" href="${ICON}">`,
    parts.head,
    '</head>',
    '<body>',
    `<div id="${PAGE_IDS.app}"${opens ? ' data-opens="talk"' : ''}></div>`,
    ARTICLE_PARTS.plain(file),
    ARTICLE_PARTS.data(file),
    ...(beside ? [dataBlock(PAGE_IDS.steps, beside)] : []),
    ...(saved ? [dataBlock(PAGE_IDS.saved, saved)] : []),
    dataBlock(PAGE_IDS.about, about),
    parts.foot,
    '</body>',
    '</html>',
  ].join('\n')}\n`
}
