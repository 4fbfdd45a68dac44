/** An `.ann` file that cannot be read: names the line (1-based) and what is wrong with it. */
export class AnnotationError extends Error {
  override readonly name = 'AnnotationError'
  readonly line: number

  constructor(line: number, problem: string) {
    super(`line ${line}: ${problem}`)
    this.line = line
  }
}
