/** A file of steps that cannot be used. The message names the place as one would reach it in JavaScript (`steps[3].nodes`). */
export class StepsFileError extends Error {
  override readonly name = 'StepsFileError'
}
