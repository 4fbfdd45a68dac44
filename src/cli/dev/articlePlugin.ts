import { sep } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import { projectPath } from '../project.ts'

/** The module that makes the page; loaded through the server, so that a change of any code behind it counts at once. */
const PAGE_MODULE = '/src/cli/dev/devPage.ts'

/** The code that makes the page without the browser knowing. */
const CODE_BEHIND = ['src/build', 'src/model', 'src/exchange', 'src/cli']

/** What Vite's overlay shows: `loc` makes it name the file and line. */
function forOverlay(error: unknown): Error {
  const shown = error instanceof Error ? error : new Error(String(error))
  const { place } = shown as { place?: { file: string; line?: number } | null }
  if (!place) return shown
  return Object.assign(shown, {
    plugin: 'mailuo:article',
    stack: '',
    id: place.file,
    loc: { file: place.file, line: place.line ?? 1, column: 0 },
  })
}

async function pageHtml(server: ViteDevServer, folder: string): Promise<string> {
  const { devPage } = (await server.ssrLoadModule(PAGE_MODULE)) as typeof import('./devPage.ts')
  return devPage(folder)
}

/**
 * Serves the page of the article in `folder` from the development server, built anew at each load, and reloads it when the
 * text, its annotation or the code that builds it changes. A broken annotation shows as an error that names its line.
 */
export const articlePlugin = (folder: string = projectPath('graph-data')): Plugin => ({
  name: 'mailuo:article',
  apply: 'serve',
  configureServer(server) {
    const watched = [folder, ...CODE_BEHIND.map((code) => projectPath(code))]
    server.watcher.add(watched)
    server.watcher.on('all', (_event, path) => {
      if (path.endsWith('.graph.json') || path.endsWith('.tmp')) return
      if (!watched.some((top) => path.startsWith(top + sep))) return
      server.environments.ssr.moduleGraph.invalidateAll()
      server.ws.send({ type: 'full-reload' })
    })
    return () => {
      server.middlewares.use(async (request, response, next) => {
        const address = request.originalUrl ?? '/'
        if (!/^\/(?:index\.html)?(?:[?#]|$)/.test(address)) return next()
        try {
          const html = await server.transformIndexHtml(address, await pageHtml(server, folder))
          response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
          response.end(html)
        } catch (error) {
          next(forOverlay(error))
        }
      })
    }
  },
})
