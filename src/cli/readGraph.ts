import type { CheckedGraphFile } from '../model/graphFile.ts'
import { GraphFileError } from '../model/graphFileError.ts'
import { readGraphFile } from '../model/readGraphFile.ts'
import { checkTextHash } from '../model/textHash.ts'
import { CliError } from './cliError.ts'
import { readInput, utf8Of } from './readInput.ts'

/** The graph file at `path`, its shape, proof and hash checked. Throws a CliError that names the file and the place in it. */
export async function readGraph(path: string): Promise<CheckedGraphFile> {
  const json = utf8Of(await readInput(path), path)
  try {
    const file = readGraphFile(json)
    checkTextHash(file)
    return file
  } catch (error) {
    if (error instanceof GraphFileError) throw new CliError(error.message, { file: path })
    throw error
  }
}
