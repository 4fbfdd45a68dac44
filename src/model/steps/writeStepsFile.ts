import { STEPS_FORMAT, STEPS_VERSION, type Step, type StepsFile } from './steps.ts'

/** The file of these steps of the text with this hash. */
export const stepsFile = (sha256: string, steps: readonly Step[]): StepsFile => ({
  format: STEPS_FORMAT,
  version: STEPS_VERSION,
  sha256,
  steps,
})

/** Writes a file of steps, a step a line, so that two versions are easily compared. Ends with a line end; the same steps give the same bytes. */
export function writeStepsFile({ format, version, sha256, steps }: StepsFile): string {
  const head = [
    `"format": ${JSON.stringify(format)}`,
    `"version": ${version}`,
    `"sha256": ${JSON.stringify(sha256)}`,
  ]
  const lines = steps.map((step) => JSON.stringify(step)).join(',\n')
  return `{\n${head.join(',\n')},\n"steps": [${lines === '' ? '' : `\n${lines}\n`}]\n}\n`
}
