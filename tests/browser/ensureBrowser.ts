import { spawnSync } from 'node:child_process'
import { findBrowser } from './findBrowser.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)

const succeeds = (command: string, words: readonly string[]): boolean =>
  spawnSync(command, words, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0

/** Whether a font for Chinese is there; false also where nobody can say, because the font tool is missing. */
function hasChineseFont(): boolean {
  const found = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' })
  return found.status === 0 && found.stdout.trim() !== ''
}

/** Whether this run may install packages of the system: Linux with apt-get, as root or on a CI machine. */
const mayInstall = (): boolean =>
  process.platform === 'linux' &&
  (process.getuid?.() === 0 || process.env.CI === 'true') &&
  spawnSync('apt-get', ['--version']).status === 0

function install(packages: readonly string[]): void {
  say(`Installing ${packages.join(', ')} with apt-get, because the tests of the page need them.`)
  const root = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  const apt = (...words: string[]): boolean => {
    const [command = '', ...rest] = [
      ...root,
      'env',
      'DEBIAN_FRONTEND=noninteractive',
      'apt-get',
      '-q',
      ...words,
    ]
    return succeeds(command, rest)
  }
  const done = apt('update') && apt('install', '-y', '--no-install-recommends', ...packages)
  if (!done) throw new Error(`apt-get could not install ${packages.join(', ')}; its words stand above.`)
}

/**
 * The path of a browser for the tests, with a font for Chinese. Installs what is missing where that is allowed and says so;
 * otherwise throws an Error of one sentence that says what to run.
 */
export function ensureBrowser(): string {
  const found = findBrowser()
  const missing = [
    ...(found === null ? ['chromium'] : []),
    ...(process.platform === 'linux' && !hasChineseFont() ? ['fontconfig', 'fonts-noto-cjk'] : []),
  ]
  if (missing.length > 0 && mayInstall()) install(missing)
  const browser = found ?? findBrowser()
  if (browser === null)
    throw new Error(
      'There is no Chromium, Chrome or Edge: run 「sudo apt-get install chromium fonts-noto-cjk」 or install Chrome, or name a browser in MAILUO_BROWSER.',
    )
  return browser
}
