import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { importsOf } from './importsOf.ts'
import type { Modules } from './rules.ts'

/** Every module under `src` with what it imports of this project, in the order of their paths. Paths are from the top. */
export function sourceModules(): Modules {
  const paths = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.tsx?$/.test(path))
    .sort()
  return new Map(
    paths.map((path) => [
      path,
      importsOf(readFileSync(path, 'utf8'))
        .filter((name) => name.startsWith('.') && /\.tsx?$/.test(name))
        .map((name) => posix.join(posix.dirname(path), name)),
    ]),
  )
}
