import { CliError } from './cliError.ts'
import type { Terminal } from './terminal.ts'

/** Tells what went wrong: in one line what a person can mend, with all that is known of it a fault of this program. */
export function tellProblem(error: unknown, terminal: Terminal, text: string | null = null): void {
  if (error instanceof CliError) {
    terminal.warn(error.message)
    return
  }
  const known = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const [first = '', ...below] = known.split('\n')
  terminal.warn(text === null ? first : `${text}: ${first}`, below)
}
