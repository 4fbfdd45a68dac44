import type { GraphFile } from '../model/graphFile.ts'
import { lostOf } from '../model/steps/lostOf.ts'
import { readStepsFile } from '../model/steps/readStepsFile.ts'
import type { StepsFile } from '../model/steps/steps.ts'
import { StepsFileError } from '../model/steps/stepsFileError.ts'
import { CliError } from './cliError.ts'
import { stepsPath } from './paths.ts'
import { readIfPresent, readInput, utf8Of } from './readInput.ts'

/** The steps of a talk beside the text or graph file at `input`; null where there are none. Throws a CliError that names the file and the place in it. */
export async function readSteps(input: string): Promise<StepsFile | null> {
  const path = stepsPath(input)
  const bytes = await readIfPresent(path)
  return bytes === null ? null : stepsIn(bytes, path)
}

/** The steps of a talk in the file at `path`. Throws a CliError that names it, also where there is none. */
export const readStepsAt = async (path: string): Promise<StepsFile> => stepsIn(await readInput(path), path)

function stepsIn(bytes: Uint8Array, path: string): StepsFile {
  try {
    return readStepsFile(utf8Of(bytes, path))
  } catch (error) {
    if (error instanceof StepsFileError) throw new CliError(error.message, { file: path })
    throw error
  }
}

/** In one line what there is to say of steps that a page of `file` brings along: how many, and how many of them name what it has not. */
export function stepsLine(path: string, file: GraphFile, { sha256, steps }: StepsFile): string {
  const lost = lostOf(file, steps).length
  const line = `${path}: ${steps.length} steps`
  if (lost === 0) return line
  const why =
    sha256 === file.attributes.sha256 ? 'was the annotation edited?' : 'it was made for another text'
  return `${line}, ${lost} of which name what the graph has not: ${why}; the page lists them`
}
