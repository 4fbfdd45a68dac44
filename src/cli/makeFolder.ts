import { mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { CliError } from './cliError.ts'

const isFolder = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => null))?.isDirectory() ?? false

/**
 * Makes a folder, and those above it, where there is none, one at a time: made all at once, Node tries for ever where a file system says
 * that the folder above is not there although it is, as /proc does. Throws what node:fs throws, or a CliError there.
 */
export async function makeFolder(path: string): Promise<void> {
  if (await isFolder(path)) return
  const above = dirname(path)
  if (above !== path) await makeFolder(above)
  try {
    await mkdir(path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    // Another run may have made it meanwhile.
    if (code === 'EEXIST' && (await isFolder(path))) return
    if (code === 'ENOENT') throw new CliError(`no folder can be made at ${path}`)
    throw error
  }
}
