/** Where something is wrong: a file as the user named it, and its 1-based line where that is known. */
export interface Place {
  readonly file: string
  readonly line?: number
}

/** Something wrong that the person at the command line can mend. The message is one sentence that starts with the place. */
export class CliError extends Error {
  override readonly name: string = 'CliError'
  readonly place: Place | null

  constructor(problem: string, place: Place | null = null) {
    super(
      place === null
        ? problem
        : `${place.file}${place.line === undefined ? '' : `:${place.line}`}: ${problem}`,
    )
    this.place = place
  }
}

/** A command line that cannot be understood. */
export class UsageError extends CliError {
  override readonly name = 'UsageError'
}

/** Files that are well formed, but of which one says words or a relation that the text does not bear out. */
export class ProofError extends CliError {
  override readonly name = 'ProofError'
}
