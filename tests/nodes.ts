/** 「npm run test:nodes」: the committed graph file is what a build makes on each of these versions of Node, byte for byte. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const VERSIONS = ['20', '22', '24']
const DATA = 'graph-data'

/** Runs Node of a version, which npm's package `node` brings; gives its output, or null where it fails. */
function node(version: string, words: readonly string[]): string | null {
  const { status, stdout } = spawnSync('npx', ['-y', '-p', `node@${version}`, 'node', ...words], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  })
  return status === 0 ? stdout.trim() : null
}

/** Whether the build of a text on a version of Node gives the committed bytes. */
function sameBytes(version: string, name: string, folder: string): boolean {
  const built = node(version, [
    '--import',
    'tsx',
    'src/cli/main.ts',
    'build',
    join(DATA, `${name}.txt`),
    '--out',
    folder,
  ])
  if (built === null) return false
  const file = `${name}.graph.json`
  return readFileSync(join(folder, file)).equals(readFileSync(join(DATA, file)))
}

let passed = 0
let failed = 0
const names = readdirSync(DATA).flatMap((file) =>
  file.endsWith('.txt') ? [file.slice(0, -'.txt'.length)] : [],
)
for (const version of VERSIONS) {
  const exact = node(version, ['-p', 'process.version'])
  for (const name of names) {
    const folder = mkdtempSync(join(tmpdir(), 'mailuo-'))
    const same = exact !== null && sameBytes(version, name, folder)
    rmSync(folder, { recursive: true })
    if (same) passed++
    else failed++
    process.stdout.write(
      `Node ${exact ?? version}: ${name}: ${same ? 'the committed bytes' : 'DIFFERENT or not built'}\n`,
    )
  }
}
process.stdout.write(`${passed} passed, ${failed} failed\n`)
process.exitCode = failed === 0 ? 0 : 1
