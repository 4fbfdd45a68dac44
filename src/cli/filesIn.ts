import { readdir } from 'node:fs/promises'
import { CliError } from './cliError.ts'
import { fileProblem } from './fileProblem.ts'

/** The names of what stands in `folder` itself and is no folder, hidden files left out. Throws a CliError where there is no such folder. */
export async function filesIn(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    return entries
      .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({ name }) => name)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new CliError(code === 'ENOTDIR' ? 'this is a file, not a folder' : fileProblem(error), {
      file: folder,
    })
  }
}
