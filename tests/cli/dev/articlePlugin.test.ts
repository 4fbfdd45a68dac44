import { writeFileSync } from 'node:fs'
import { createServer, type ViteDevServer } from 'vite'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { articlePlugin } from '../../../src/cli/dev/articlePlugin.ts'
import { appSettings } from '../../../src/cli/site/appSettings.ts'
import { temporaryFolder } from '../temporaryFolder.ts'

const SILENT = {
  info: () => {},
  warn: () => {},
  warnOnce: () => {},
  error: () => {},
  clearScreen: () => {},
  hasErrorLogged: () => false,
  hasWarned: false,
}

const folder = temporaryFolder()
let server: ViteDevServer
let sent: string[]

const load = async (): Promise<{ status: number; html: string }> => {
  const response = await fetch(server.resolvedUrls?.local[0] ?? '')
  return { status: response.status, html: await response.text() }
}

/** Writes a file until the page is told to reload: a change in a file's first moments under watch goes unseen. */
const writeUntilReload = (name: string, content: string) => {
  sent.length = 0
  const written = () => {
    writeFileSync(folder(name), content)
    return sent
  }
  return expect.poll(written, { interval: 200, timeout: 20_000 }).toContain('full-reload')
}

beforeEach(async () => {
  writeFileSync(folder('article.txt'), '提高水平\n\n一、健全制度\n健全制度，提高水平。\n')
  server = await createServer({
    ...appSettings(),
    configFile: false,
    appType: 'custom',
    cacheDir: folder('cache'),
    optimizeDeps: { noDiscovery: true },
    plugins: [articlePlugin(folder())],
    server: { host: '127.0.0.1', port: 0 },
    customLogger: SILENT,
  })
  sent = []
  vi.spyOn(server.ws, 'send').mockImplementation((message: unknown) => {
    sent.push((message as { type: string }).type)
  })
  await server.listen()
})
afterEach(() => server.close())

describe('the development server', () => {
  it('serves the page of the article, with its data and the module that mounts it', async () => {
    const { status, html } = await load()
    expect(status).toBe(200)
    expect(html).toContain('<title>提高水平</title>')
    expect(html).toContain('src="/src/app/main.tsx"')
    expect(html).toContain('/@vite/client')
  })

  it('builds anew and reloads when the text or its annotation changes', async () => {
    await writeUntilReload('article.txt', '促进发展\n')
    expect((await load()).html).toContain('<title>促进发展</title>')
    await writeUntilReload('article.ann', 'T1\tgoal 0 4\t促进发展\n')
    expect((await load()).html).toContain('goal:促进发展')
  }, 60_000)

  it('shows a broken annotation with its file and line', async () => {
    writeFileSync(folder('article.ann'), 'T1\tgoal 0 4\t提高水平\nT2\tgoal 0 4\t别的话语\n')
    const { status, html } = await load()
    expect(status).toBe(500)
    expect(html).toContain(`"file":"${folder('article.ann')}","line":2`)
    expect(html).toContain('别的话语')
  })
})
