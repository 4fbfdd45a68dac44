/** An `.ann` file that cannot be read: names the line (1-based) and what is wrong with it. */
export class AnnotationError extends Error {
  override readonly name: string = 'AnnotationError'
  readonly line: number

  constructor(line: number, problem: string) {
    super(`line ${line}: ${problem}`)
    this.line = line
  }
}

/** A well-formed line whose words are not the text's: the proof fails there. */
export class AnnotatedWordsError extends AnnotationError {
  override readonly name = 'AnnotatedWordsError'
}
