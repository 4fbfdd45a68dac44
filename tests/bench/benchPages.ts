import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildApp } from '../../src/cli/site/buildApp.ts'
import { type OpenSite, openSite } from '../../src/cli/site/openSite.ts'
import { jsonForHtml, scriptForHtml } from '../../src/exchange/page/escape.ts'
import { PAGE_IDS } from '../../src/exchange/page/pageIds.ts'
import { writePage } from '../../src/exchange/page/writePage.ts'
import { scriptOf } from '../browser/scriptOf.ts'
import { type GraphSize, graphOfSize } from './graphOfSize.ts'

/** The addresses of the two pages that show one graph. */
export interface PagePair {
  readonly size: GraphSize
  readonly bare: string
  readonly mailuo: string
}

export interface BenchPages {
  /** The script that both pages must run before their own. */
  readonly inPage: string
  readonly pairs: readonly PagePair[]
  readonly close: () => Promise<void>
}

/** The stage of both pages has this place: the bare one stands where the explorer's does. */
const BARE_STYLE = '#app{position:absolute;left:0;right:23rem;top:3rem;bottom:8rem}body{margin:0}'

/** Makes both pages for every size and serves them to this machine. Both carry the same data block, their code in the page. */
export async function openBenchPages(sizes: readonly GraphSize[]): Promise<BenchPages> {
  const folder = mkdtempSync(join(tmpdir(), 'mailuo-bench-'))
  const { code, about } = await buildApp()
  const script = scriptForHtml(await scriptOf('tests/bench/bare/main.ts'))
  const inPage = await scriptOf('tests/bench/inPage/main.ts')
  sizes.forEach((size, i) => {
    const file = graphOfSize(size)
    writeFileSync(join(folder, `mailuo-${i}.html`), writePage(file, code, about))
    const bare = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><style>${BARE_STYLE}</style></head><body><div id="app"></div><script type="application/json" id="${PAGE_IDS.graph}">${jsonForHtml(file)}</script><script>${script}</script></body></html>`
    writeFileSync(join(folder, `bare-${i}.html`), bare)
  })
  const site: OpenSite = await openSite(folder, 0)
  return {
    inPage,
    pairs: sizes.map((size, i) => ({
      size,
      bare: `${site.address}bare-${i}.html`,
      mailuo: `${site.address}mailuo-${i}.html#detail=3`,
    })),
    close: async () => {
      await site.close()
      rmSync(folder, { recursive: true })
    },
  }
}
