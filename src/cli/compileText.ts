import { basename } from 'node:path'
import { compile } from '../build/compile.ts'
import type { CheckedGraphFile } from '../model/graphFile.ts'
import { annotationPath } from './paths.ts'
import { placed } from './placed.ts'
import { readIfPresent, readInput, utf8Of } from './readInput.ts'
import { UNREVIEWED } from './unreviewed.ts'

/** A text's graph, and in one line that the extractor annotated it, where there was no annotation beside it. */
export interface CompiledText {
  readonly file: CheckedGraphFile
  readonly notice: string | null
}

/**
 * The graph of the text at `path` and the annotation beside it; of a text without one, with the extractor's.
 * Throws a CliError that names the file, and the line where it is known; a ProofError where the two do not agree.
 */
export async function compileText(path: string): Promise<CompiledText> {
  const bytes = await readInput(path)
  const beside = annotationPath(path)
  const annotation = await readIfPresent(beside)
  try {
    const file = compile(bytes, annotation && utf8Of(annotation, beside))
    const notice = `${path}: there is no ${basename(beside)} beside it, so the extractor annotated it: ${UNREVIEWED}`
    return { file, notice: annotation === null ? notice : null }
  } catch (error) {
    throw placed(error, path, beside)
  }
}
