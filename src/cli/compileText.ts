import { compile } from '../build/compile.ts'
import { BuildError } from '../build/graph/buildError.ts'
import { TextError } from '../build/text/decode.ts'
import { AnnotatedWordsError, AnnotationError } from '../model/annotationError.ts'
import type { CheckedGraphFile } from '../model/graphFile.ts'
import { GraphFileError } from '../model/graphFileError.ts'
import { CliError, ProofError } from './cliError.ts'
import { annotationPath } from './paths.ts'
import { readIfPresent, readInput, utf8Of } from './readInput.ts'

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

/**
 * The graph of the text at `path` and the annotation beside it; a text without one gets the graph of its sections.
 * Throws a CliError that names the file, and the line where it is known; a ProofError where the two do not agree.
 */
export async function compileText(path: string): Promise<CheckedGraphFile> {
  const bytes = await readInput(path)
  const beside = annotationPath(path)
  const annotation = await readIfPresent(beside)
  try {
    return compile(bytes, annotation && utf8Of(annotation, beside))
  } catch (error) {
    throw placed(error, path, beside)
  }
}
