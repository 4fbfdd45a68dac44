import { basename } from 'node:path'
import { compile } from '../build/compile.ts'
import { BuildError } from '../build/graph/buildError.ts'
import { TextError } from '../build/text/decode.ts'
import { AnnotatedWordsError, AnnotationError } from '../model/annotationError.ts'
import type { CheckedGraphFile } from '../model/graphFile.ts'
import { GraphFileError } from '../model/graphFileError.ts'
import { CliError, ProofError } from './cliError.ts'
import { annotationPath } from './paths.ts'
import { readIfPresent, readInput, utf8Of } from './readInput.ts'
import { UNREVIEWED } from './unreviewed.ts'

/** What `compile` threw about the text at `text` or the annotation at `annotation`, with its place; other errors as they are. */
function placed(error: unknown, text: string, annotation: string): unknown {
  if (error instanceof TextError) return new CliError(error.message, { file: text })
  if (error instanceof AnnotationError) {
    const problem = error.message.replace(/^line \d+: /, '')
    const place = { file: annotation, line: error.line }
    return error instanceof AnnotatedWordsError
      ? new ProofError(problem, place)
      : new CliError(problem, place)
  }
  if (error instanceof BuildError) return new ProofError(error.message, { file: annotation })
  if (error instanceof GraphFileError) return new ProofError(error.message, { file: text })
  return error
}

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
