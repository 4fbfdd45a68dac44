import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { projectPath } from '../../src/cli/project.ts'
import { appSettings, SCRIPT_TARGETS } from '../../src/cli/site/appSettings.ts'
import { buildApp } from '../../src/cli/site/buildApp.ts'
import { type OpenSite, openSite } from '../../src/cli/site/openSite.ts'
import { jsonForHtml, scriptForHtml } from '../../src/exchange/page/escape.ts'
import { PAGE_IDS } from '../../src/exchange/page/pageIds.ts'
import { writePage } from '../../src/exchange/page/writePage.ts'
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

/** One classic script of a module of the bench and all that it imports. */
async function scriptOf(entry: string): Promise<string> {
  const result = await build({
    ...appSettings(),
    configFile: false,
    mode: 'production',
    logLevel: 'error',
    build: {
      write: false,
      target: SCRIPT_TARGETS,
      rolldownOptions: {
        input: projectPath(entry),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  })
  const [built] = Array.isArray(result) ? result : [result]
  const chunk = built && 'output' in built ? built.output[0] : undefined
  if (!chunk) throw new Error(`the build of ${entry} made nothing`)
  return chunk.code
}

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
