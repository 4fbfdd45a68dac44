import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/** A text, and an annotation of it and of any text that begins with it. */
export const TEXT = '提高水平\n\n一、健全制度\n健全制度，提高水平。\n'
export const ANNOTATION =
  'T1\tgoal 18 22\t提高水平\nT2\tmechanism 13 17\t健全制度\nR1\tserves Arg1:T2 Arg2:T1\n'

/** What Node is given to run the command line from its source, whatever folder it runs in. */
export const PROGRAM: readonly string[] = [
  '--import',
  pathToFileURL(resolve('node_modules/tsx/dist/loader.mjs')).href,
  resolve('src/cli/main.ts'),
]

/** What a command line does. */
interface Outcome {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs command lines in a folder: 「mailuo('build', 'a.txt')」. */
export const commandLineIn =
  (folder: () => string) =>
  (...words: readonly string[]): Outcome => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...PROGRAM, ...words], {
      cwd: folder(),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    return { code: status, out: stdout, err: stderr }
  }
