import { readFile, stat } from 'node:fs/promises'
import { TextError } from '../build/text/decode.ts'
import { CliError } from './cliError.ts'
import { fileProblem } from './fileProblem.ts'
import { isThere } from './isThere.ts'

/** The bytes of a file. Throws what node:fs throws; a CliError for what is no plain file: a pipe could keep its reader waiting for ever. */
async function bytesOf(path: string): Promise<Uint8Array> {
  const stats = await stat(path)
  if (!stats.isFile() && !stats.isDirectory())
    throw new CliError('this is no plain file, but a pipe, a device or the like', { file: path })
  return readFile(path)
}

const readProblem = (error: unknown, path: string): CliError =>
  error instanceof CliError ? error : new CliError(fileProblem(error), { file: path })

/** The bytes of an input file, also of an empty one. Throws a CliError where it cannot be read. */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await bytesOf(path)
  } catch (error) {
    throw readProblem(error, path)
  }
}

/** The bytes of an input file. Throws a CliError where it cannot be read or is empty. */
export async function readInput(path: string): Promise<Uint8Array> {
  const bytes = await readBytes(path)
  if (bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d)))
    throw new CliError(new TextError('empty').message, { file: path })
  return bytes
}

/** The bytes of a file that may be absent: null where there is none. Throws a CliError where it cannot be read or is a link to nothing. */
export async function readIfPresent(path: string): Promise<Uint8Array | null> {
  try {
    return await bytesOf(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw readProblem(error, path)
    if (await isThere(path))
      throw new CliError('this link leads to no file; mend it or take it away', { file: path })
    return null
  }
}

/** Bytes as UTF-8 without a byte order mark. Throws a CliError that names the first line that is not. */
export function utf8Of(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new CliError('the file is not UTF-8', { file: path, line: firstBadLine(bytes) })
  }
}

/** The 1-based number of the first line that is not valid UTF-8. */
function firstBadLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let line = 1
  let start = 0
  for (let i = 0; i <= bytes.length; i++) {
    if (i < bytes.length && bytes[i] !== 0x0a) continue
    try {
      decoder.decode(bytes.subarray(start, i))
    } catch {
      return line
    }
    line++
    start = i + 1
  }
  return line
}
