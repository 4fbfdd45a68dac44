/** Where a command says things: one line a call, results and progress apart from errors. */
export interface Terminal {
  readonly say: (line: string) => void
}

/** The process's own output. */
export const TERMINAL: Terminal = { say: (line) => process.stdout.write(`${line}\n`) }
