import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Driver, WINDOW } from './driver.ts'

/** WebDriver's characters for keys without one of their own. */
const KEYS: Readonly<Record<string, string>> = {
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
}

/** A free port is chosen by Firefox itself and written into the profile. */
const PREFERENCES = [
  'user_pref("marionette.port", 0);',
  'user_pref("browser.shell.checkDefaultBrowser", false);',
  'user_pref("datareporting.policy.dataSubmissionEnabled", false);',
  'user_pref("toolkit.telemetry.reportingpolicy.firstRun", false);',
  'user_pref("app.update.enabled", false);',
  'user_pref("webgl.force-enabled", true);',
]

/** WebGL in software, without a screen: Mesa's EGL on no surface. */
const SOFTWARE_WEBGL = {
  MOZ_WEBGL_FORCE_EGL: '1',
  EGL_PLATFORM: 'surfaceless',
  LIBGL_ALWAYS_SOFTWARE: '1',
}

const PATIENCE = 30_000

/** The port that Firefox listens on. Throws where it does not within PATIENCE milliseconds. */
async function portOf(profile: string): Promise<number> {
  const until = performance.now() + PATIENCE
  while (performance.now() < until) {
    try {
      const port = Number(readFileSync(join(profile, 'MarionetteActivePort'), 'utf8'))
      if (port > 0) return port
    } catch {
      // The file is written once Firefox listens.
    }
    await pause(100)
  }
  throw new Error('Firefox does not listen for Marionette')
}

function opened(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket))
    socket.once('error', reject)
  })
}

type Answer = [type: number, id: number, error: { error: string; message: string } | null, result: unknown]

/** Marionette's messages are JSON with their length in bytes and a colon before it; the first one is a greeting. */
async function talk(port: number): Promise<{ send: Send; end: () => void }> {
  const socket = await opened(port)
  const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>()
  let rest: Buffer = Buffer.alloc(0)
  let last = 0
  socket.on('data', (piece: Buffer) => {
    rest = Buffer.concat([rest, piece])
    for (;;) {
      const colon = rest.indexOf(':')
      const length = Number(rest.subarray(0, colon).toString())
      if (colon < 0 || rest.length < colon + 1 + length) return
      const message = JSON.parse(rest.subarray(colon + 1, colon + 1 + length).toString('utf8'))
      rest = rest.subarray(colon + 1 + length)
      if (!Array.isArray(message)) continue
      const [, id, error, result] = message as Answer
      const asked = waiting.get(id)
      waiting.delete(id)
      if (error) asked?.reject(new Error(`${error.error}: ${error.message}`))
      else asked?.resolve(result)
    }
  })
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox has ended'))
  })
  const send: Send = (command, parameters = {}) =>
    new Promise((resolve, reject) => {
      const id = ++last
      waiting.set(id, { resolve, reject })
      const message = Buffer.from(JSON.stringify([0, id, command, parameters]))
      socket.write(Buffer.concat([Buffer.from(`${message.length}:`), message]))
    })
  return { send, end: () => socket.destroy() }
}

type Send = (command: string, parameters?: object) => Promise<unknown>

const valueIn = <T>(answer: unknown): T => (answer as { value: T }).value

/** What Firefox's console holds of the pages' own errors; its own parts talk there too. */
const PAGE_ERRORS = `return Services.console.getMessageArray()
  .filter((m) => m instanceof Ci.nsIScriptError && !(m.flags & Ci.nsIScriptError.warningFlag) && /^(?:file|https?):/.test(m.sourceName))
  .map((m) => 'error: ' + m.errorMessage)`

/**
 * Starts a Firefox without a window on the screen and drives it by Marionette, which every Firefox speaks. `webgl` says whether
 * its pages may have WebGL; where the machine has no driver for it they have none.
 */
export async function openFirefox(program: string, webgl: boolean): Promise<Driver> {
  const profile = mkdtempSync(join(tmpdir(), 'mailuo-'))
  const preferences = [...PREFERENCES, `user_pref("webgl.disabled", ${!webgl});`]
  writeFileSync(join(profile, 'user.js'), preferences.join('\n'))
  const browser = spawn(
    program,
    [
      '--headless',
      '--marionette',
      '--remote-allow-system-access',
      '--no-remote',
      '--profile',
      profile,
      '--width',
      String(WINDOW.width),
      '--height',
      String(WINDOW.height),
    ],
    { stdio: 'ignore', env: { ...process.env, ...SOFTWARE_WEBGL } },
  )
  const { send, end } = await talk(await portOf(profile))
  await send('WebDriver:NewSession', { capabilities: { alwaysMatch: { pageLoadStrategy: 'normal' } } })
  const run = async <T>(script: string): Promise<T> =>
    valueIn<T>(await send('WebDriver:ExecuteScript', { script, args: [], sandbox: null }))
  const frame = await run<[number, number]>(
    'return [window.outerWidth - window.innerWidth, window.outerHeight - window.innerHeight]',
  )
  await send('WebDriver:SetWindowRect', {
    width: WINDOW.width + frame[0],
    height: WINDOW.height + frame[1],
  })

  const act = (actions: object[]) => send('WebDriver:PerformActions', { actions })
  const pointer = (...actions: object[]) =>
    act([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }])
  return {
    open: async (url) => {
      await send('WebDriver:Navigate', { url })
    },
    ask: (expression) => run(`return (${expression})`),
    move: async (x, y) => {
      await pointer({
        type: 'pointerMove',
        duration: 0,
        origin: 'viewport',
        x: Math.round(x),
        y: Math.round(y),
      })
    },
    press: async () => {
      await pointer({ type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 })
    },
    key: async (name) => {
      const value = KEYS[name] ?? name
      await act([
        {
          type: 'key',
          id: 'keys',
          actions: [
            { type: 'keyDown', value },
            { type: 'keyUp', value },
          ],
        },
      ])
    },
    picture: async () =>
      Buffer.from(
        valueIn<string>(await send('WebDriver:TakeScreenshot', { full: false, hash: false })),
        'base64',
      ),
    faults: async () => {
      await send('Marionette:SetContext', { value: 'chrome' })
      const found = await run<string[]>(PAGE_ERRORS)
      await send('Marionette:SetContext', { value: 'content' })
      return found
    },
    close: async () => {
      const ended = new Promise<void>((resolve) => {
        if (browser.exitCode !== null) resolve()
        else browser.once('exit', () => resolve())
      })
      end()
      browser.kill('SIGKILL')
      await ended
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
