import { BuildError } from '../build/graph/buildError.ts'
import { TextError } from '../build/text/decode.ts'
import { AnnotatedWordsError, AnnotationError } from '../model/annotationError.ts'
import { GraphFileError } from '../model/graphFileError.ts'
import { CliError, ProofError } from './cliError.ts'

/** What was thrown about the text at `text` or the annotation at `annotation`, with its place; other errors as they are. */
export function placed(error: unknown, text: string, annotation: string): unknown {
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
