import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The absolute path of a file or folder of this project, given its path from the top. */
export const projectPath = (...parts: readonly string[]): string =>
  join(fileURLToPath(new URL('../..', import.meta.url)), ...parts)

/** This program's version, from package.json. */
export async function projectVersion(): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(projectPath('package.json'), 'utf8'))
  return (manifest as { version: string }).version
}
