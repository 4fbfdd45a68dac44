import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { type Driver, WINDOW } from './driver.ts'

interface Message {
  readonly id?: number
  readonly method?: string
  readonly params?: Record<string, unknown>
  readonly result?: Record<string, unknown>
  readonly error?: { readonly message: string }
}

interface Waiting {
  readonly resolve: (result: Record<string, unknown>) => void
  readonly reject: (error: Error) => void
}

/** The Windows key codes of keys without a character of their own, which Chromium wants besides the names. */
const KEY_CODES: Readonly<Record<string, number>> = {
  Enter: 13,
  Escape: 27,
  Tab: 9,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
}

/** The words of a fault that Chromium reports, or null for what is none; software rendering also talks about its own speed. */
function faultOf({ method, params = {} }: Message): string | null {
  if (method === 'Runtime.exceptionThrown') {
    const details = params.exceptionDetails as { text: string; exception?: { description?: string } }
    return `error: ${details.exception?.description ?? details.text}`
  }
  if (method === 'Log.entryAdded') {
    const { level, text } = params.entry as { level: string; text: string }
    return ['error', 'warning'].includes(level) && !/GL Driver Message|software WebGL/.test(text)
      ? `${level}: ${text}`
      : null
  }
  if (method === 'Runtime.consoleAPICalled' && ['error', 'warning'].includes(String(params.type))) {
    const words = (params.args as { value?: unknown; description?: string }[]).map(({ value, description }) =>
      String(value ?? description),
    )
    return `console ${params.type}: ${words.join(' ')}`
  }
  return null
}

/**
 * Starts a Chromium of any age without a window on the screen and drives it through a pipe, in the DevTools protocol's oldest
 * words. Libraries that lie beside the program are found, as unpacked builds need it. `webgl` says whether its pages may have
 * WebGL, drawn in software; a build without the library for that has none either way.
 */
export async function openChromium(program: string, webgl: boolean): Promise<Driver> {
  const profile = mkdtempSync(join(tmpdir(), 'mailuo-'))
  const beside = dirname(program)
  const browser = spawn(
    program,
    [
      '--headless',
      '--remote-debugging-pipe',
      '--disable-dev-shm-usage',
      '--hide-scrollbars',
      `--user-data-dir=${profile}`,
      `--window-size=${WINDOW.width},${WINDOW.height}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      webgl ? '--use-gl=swiftshader' : '--disable-3d-apis',
      'about:blank',
    ],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        LD_LIBRARY_PATH: [beside, join(beside, 'lib'), process.env.LD_LIBRARY_PATH ?? ''].join(':'),
      },
    },
  )
  const input = browser.stdio[3] as Writable
  const output = browser.stdio[4] as Readable
  const waiting = new Map<number, Waiting>()
  const faults: string[] = []
  let loaded = () => {}
  let last = 0
  let gone: Error | null = null
  const end = (error: Error) => {
    gone ??= error
    for (const { reject } of waiting.values()) reject(gone)
    waiting.clear()
  }
  browser.on('error', end)
  browser.on('exit', (code) => end(new Error(`${program} has ended with code ${code}`)))
  input.on('error', end)

  const receive = (message: Message) => {
    if (message.method === 'Page.loadEventFired') loaded()
    const fault = faultOf(message)
    if (fault !== null) faults.push(fault)
    const asked = message.id === undefined ? undefined : waiting.get(message.id)
    if (!asked || message.id === undefined) return
    waiting.delete(message.id)
    if (message.error) asked.reject(new Error(message.error.message))
    else asked.resolve(message.result ?? {})
  }
  let rest: Buffer = Buffer.alloc(0)
  output.on('data', (piece: Buffer) => {
    rest = Buffer.concat([rest, piece])
    for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
      receive(JSON.parse(rest.subarray(0, end).toString('utf8')))
      rest = rest.subarray(end + 1)
    }
  })

  let session: string | undefined
  const send = (method: string, params: object = {}): Promise<Record<string, unknown>> =>
    new Promise((resolve, reject) => {
      if (gone) return reject(gone)
      const id = ++last
      waiting.set(id, { resolve, reject })
      input.write(`${JSON.stringify({ id, method, params, ...(session ? { sessionId: session } : {}) })}\0`)
    })

  const { targetInfos } = await send('Target.getTargets')
  const page = (targetInfos as { type: string; targetId: string }[]).find(({ type }) => type === 'page')
  const targetId = page?.targetId ?? (await send('Target.createTarget', { url: 'about:blank' })).targetId
  session = String((await send('Target.attachToTarget', { targetId, flatten: true })).sessionId)
  for (const domain of ['Page', 'Runtime', 'Log']) await send(`${domain}.enable`)
  await send('Emulation.setDeviceMetricsOverride', { ...WINDOW, deviceScaleFactor: 1, mobile: false })

  const at = { x: 0, y: 0 }
  const pointer = (type: string, more: object = {}) =>
    send('Input.dispatchMouseEvent', { type, ...at, pointerType: 'mouse', ...more })
  return {
    open: async (url) => {
      const load = new Promise<void>((resolve) => {
        loaded = resolve
      })
      await send('Page.navigate', { url })
      await load
    },
    ask: async <T>(expression: string): Promise<T> => {
      const { result, exceptionDetails } = await send('Runtime.evaluate', {
        expression,
        returnByValue: true,
        awaitPromise: true,
      })
      if (exceptionDetails) throw new Error(`in the page: ${JSON.stringify(exceptionDetails)}`)
      return (result as { value: T }).value
    },
    move: async (x, y) => {
      Object.assign(at, { x, y })
      await pointer('mouseMoved')
    },
    press: async () => {
      await pointer('mousePressed', { button: 'left', buttons: 1, clickCount: 1 })
      await pointer('mouseReleased', { button: 'left', clickCount: 1 })
    },
    key: async (name) => {
      const text = name.length === 1 ? name : name === 'Enter' ? '\r' : undefined
      const code = KEY_CODES[name] ?? name.toUpperCase().charCodeAt(0)
      const press = { key: name, windowsVirtualKeyCode: code, ...(text === undefined ? {} : { text }) }
      await send('Input.dispatchKeyEvent', { type: text === undefined ? 'rawKeyDown' : 'keyDown', ...press })
      await send('Input.dispatchKeyEvent', { type: 'keyUp', key: name, windowsVirtualKeyCode: code })
    },
    picture: async () => Buffer.from(String((await send('Page.captureScreenshot')).data), 'base64'),
    faults: async () => [...faults],
    close: async () => {
      const ended = new Promise<void>((resolve) => {
        if (browser.exitCode !== null) resolve()
        else browser.once('exit', () => resolve())
      })
      browser.kill('SIGKILL')
      await ended
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
