import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { open, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { CliError } from './cliError.ts'
import { fileProblem } from './fileProblem.ts'
import { makeFolder } from './makeFolder.ts'

/** Whether two paths lead to the same file on the disk, through links too. */
async function sameFile(a: string, b: string): Promise<boolean> {
  const [one, other] = await Promise.all([a, b].map((path) => stat(path).catch(() => null)))
  return one !== null && other !== null && one?.ino === other?.ino && one?.dev === other?.dev
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Does `work`; where a signal ends the process meanwhile, removes the file at `path` first. */
async function orRemove(path: string, work: () => Promise<void>): Promise<void> {
  const stop = (signal: NodeJS.Signals): void => {
    rmSync(path, { force: true })
    for (const each of SIGNALS) process.off(each, stop)
    process.kill(process.pid, signal)
  }
  for (const signal of SIGNALS) process.on(signal, stop)
  try {
    await work()
  } finally {
    for (const signal of SIGNALS) process.off(signal, stop)
  }
}

/**
 * Writes a file whole or not at all, be it given in pieces: beside its place first, then moved there. Makes the folder where there is none.
 * Throws a CliError where the place cannot be written, or is one of `inputs`.
 */
export async function writeWhole(
  path: string,
  content: string | Uint8Array | Iterable<string>,
  inputs: readonly string[] = [],
): Promise<void> {
  for (const input of inputs)
    if (await sameFile(path, input))
      throw new CliError('the output would replace an input; choose another --out', { file: path })
  const folder = dirname(path)
  let beside: string | null = null
  try {
    await makeFolder(folder)
    const place = await realpath(path).catch(() => path)
    if ((await stat(place).catch(() => null))?.isDirectory())
      throw new CliError('this is a folder, not a file to write', { file: path })
    const temporary = join(dirname(place), `.${basename(place).slice(0, 40)}.${randomUUID().slice(0, 8)}.tmp`)
    beside = temporary
    await orRemove(temporary, async () => {
      const file = await open(temporary, 'wx')
      try {
        const pieces = typeof content === 'string' || content instanceof Uint8Array ? [content] : content
        // Each goes on where the one before ended.
        for (const piece of pieces) await file.writeFile(piece)
        await file.sync()
      } finally {
        await file.close()
      }
      await rename(temporary, place)
    })
  } catch (error) {
    if (beside !== null) await rm(beside, { force: true })
    if (error instanceof CliError && error.place !== null) throw error
    throw new CliError(`cannot write it: ${fileProblem(error)}`, { file: path })
  }
}
