import { fileProblem } from './fileProblem.ts'
import { tellProblem } from './tellProblem.ts'
import { TERMINAL, type Terminal } from './terminal.ts'

/**
 * Runs a program of this project to its exit code: what is thrown is told on the error output, and `failed` says which code it means. Whoever
 * reads the output may stop reading: 「… | head」 ends it without a word. What takes it may be full.
 */
export async function runProgram(
  work: () => Promise<void>,
  failed: (error: unknown) => number = () => 2,
  terminal: Terminal = TERMINAL,
): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit()
    terminal.warn(`cannot write the output: ${fileProblem(error)}`)
    process.exit(2)
  })
  try {
    await work()
  } catch (error) {
    tellProblem(error, terminal)
    process.exitCode = failed(error)
  }
}
