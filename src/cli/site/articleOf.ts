import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { CliError } from '../cliError.ts'
import { projectPath } from '../project.ts'

/** The text that the site shows: the first .txt file of graph-data by name. Throws a CliError where there is none. */
export async function articleOf(folder: string = projectPath('graph-data')): Promise<string> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort()
  if (names[0] === undefined) throw new CliError('there is no .txt file here', { file: folder })
  return join(folder, names[0])
}
