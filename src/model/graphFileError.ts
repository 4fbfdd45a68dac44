/**
 * A graph file that cannot be used. `path` names the place as one would reach it in JavaScript (`nodes[3].attributes.label`),
 * empty for the file as a whole.
 */
export class GraphFileError extends Error {
  override readonly name = 'GraphFileError'
  readonly path: string

  constructor(path: string, problem: string) {
    super(path === '' ? problem : `${path}: ${problem}`)
    this.path = path
  }
}
