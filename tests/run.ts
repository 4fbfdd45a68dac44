/**
 * The whole test run, as 「npm test」 calls it: types, lint, unit and property tests, the build, then the built page in a real
 * browser. Every step runs, whatever failed before it, unless it needs what failed. Ends with one line 「N passed, N failed」:
 * tests count singly, every other step as one.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBrowser } from './browser/ensureBrowser.ts'
import { type Count, countOf } from './countOf.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)

/** Runs a program of node_modules/.bin without an input and gives whether it succeeded. */
function succeeds(program: string, words: readonly string[]): boolean {
  const { status } = spawnSync(program, words, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  })
  return status === 0
}

function step(name: string, run: () => Count): Count {
  say(`\n— ${name}`)
  try {
    return run()
  } catch (error) {
    say(error instanceof Error ? error.message : String(error))
    return { passed: 0, failed: 1 }
  }
}

const NOTHING: Count = { passed: 0, failed: 0 }

const single = (ok: boolean): Count => (ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })

function vitest(project: string): Count {
  const folder = mkdtempSync(join(tmpdir(), 'mailuo-'))
  const report = join(folder, 'report.json')
  try {
    const ok = succeeds('vitest', [
      'run',
      `--project=${project}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ])
    return countOf(readFileSync(report, 'utf8'), ok)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const types = step('types', () => single(succeeds('tsc', ['--noEmit'])))
const lint = step('lint', () => single(succeeds('biome', ['check', '.'])))
const unit = step('unit and property tests', () => vitest('unit'))
const build = step('build', () =>
  single(succeeds(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', 'site'])),
)
const browser = step('browser', () => {
  process.env.MAILUO_BROWSER = ensureBrowser()
  say(process.env.MAILUO_BROWSER)
  return NOTHING
})
const ready = build.failed === 0 && browser.failed === 0
const e2e = ready ? step('the built page in a browser', () => vitest('e2e')) : NOTHING

const counts = [types, lint, unit, build, browser, e2e]
const passed = counts.reduce((sum, count) => sum + count.passed, 0)
const failed = counts.reduce((sum, count) => sum + count.failed, 0)
say(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
