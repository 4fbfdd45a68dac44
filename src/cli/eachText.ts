import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { CliError, ProofError } from './cliError.ts'
import { filesIn } from './filesIn.ts'
import { inputKind, nameOf } from './paths.ts'
import { tellProblem } from './tellProblem.ts'
import type { Terminal } from './terminal.ts'

/** Whether `path` is a folder; what is not there is none. */
export const isFolder = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => null))?.isDirectory() ?? false

/** The texts that stand in `folder` itself, in the order of their names' code units. Throws a CliError where there is none. */
async function textsIn(folder: string): Promise<string[]> {
  const texts = (await filesIn(folder)).filter((name) => inputKind(name) === 'text').sort()
  if (texts.length === 0) throw new CliError('there is no .txt file in this folder', { file: folder })
  return texts.map((name) => join(folder, name))
}

/**
 * Does `work` for the text at `path`, or for each text that stands in that folder. In a folder one that fails is told and the others
 * go on; at the end a CliError says how many failed, a ProofError where nothing but proofs did.
 */
export async function eachText(
  path: string,
  terminal: Terminal,
  work: (text: string) => Promise<void>,
): Promise<void> {
  if (!(await isFolder(path))) return work(path)
  const texts = await textsIn(path)
  const failures: unknown[] = []
  const names = new Set<string>()
  for (const [i, text] of texts.entries()) {
    terminal.progress(`${i + 1}/${texts.length}`, text)
    try {
      if (names.has(nameOf(text)))
        throw new CliError('another text of this folder has the same name', { file: text })
      names.add(nameOf(text))
      await work(text)
    } catch (error) {
      failures.push(error)
      tellProblem(error, terminal, text)
    }
  }
  terminal.progress(null)
  if (failures.length === 0) return
  const Problem = failures.every((error) => error instanceof ProofError) ? ProofError : CliError
  throw new Problem(`${failures.length} of ${texts.length} texts failed`, { file: path })
}
