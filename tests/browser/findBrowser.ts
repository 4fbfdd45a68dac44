import { existsSync, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Where browsers with a Chromium core stand, in the order in which they are tried; the real binary before its wrapper. */
const PATHS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    '/usr/lib/chromium/chromium',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/opt/google/chrome/chrome',
    '/usr/bin/microsoft-edge',
    '/usr/bin/microsoft-edge-stable',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
}

/** Below each of Windows' program folders. */
const WINDOWS_PATHS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']

function candidates(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string[] {
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    return folders.flatMap((folder) => (folder ? WINDOWS_PATHS.map((path) => join(folder, path)) : []))
  }
  const onPath = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  return [
    ...(PATHS[platform] ?? []),
    ...onPath.flatMap((folder) => COMMANDS.map((name) => join(folder, name))),
  ]
}

/**
 * The path of a Chromium, Chrome or Edge of this machine, or null. The environment variable MAILUO_BROWSER decides where it is
 * set; throws where it names no file.
 */
export function findBrowser(
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): string | null {
  const named = env.MAILUO_BROWSER
  if (named) {
    if (!statSync(named, { throwIfNoEntry: false })?.isFile())
      throw new Error(`MAILUO_BROWSER names 「${named}」, where there is no file.`)
    return named
  }
  return candidates(env, platform).find((path) => existsSync(path)) ?? null
}
