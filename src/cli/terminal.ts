/** Where a command says things: one line a call, results apart from errors and from what passes. */
export interface Terminal {
  readonly say: (line: string) => void
  /** What is wrong with one of several inputs, where the others go on. */
  readonly warn: (line: string) => void
  /** What is being done now: each takes the place of the one before, null takes the last away. Only a person at a terminal sees it. */
  readonly progress: (line: string | null) => void
}

/** Back to the line's start, and clear it: carriage return and erase in line (ECMA-48). */
const CLEARED = '\r\x1b[K'

/** The output and error output as a terminal; what passes is shown where the error output is a screen. */
export function terminalOn(
  out: { readonly write: (words: string) => unknown },
  errors: {
    readonly write: (words: string) => unknown
    readonly isTTY?: boolean | undefined
    readonly columns?: number | undefined
  },
): Terminal {
  let passing = false
  const clear = (): void => {
    if (passing) errors.write(CLEARED)
    passing = false
  }
  return {
    say: (line) => {
      clear()
      out.write(`${line}\n`)
    },
    warn: (line) => {
      clear()
      errors.write(`mailuo: ${line}\n`)
    },
    progress: (line) => {
      if (errors.isTTY !== true) return
      clear()
      if (line === null) return
      // A Chinese character takes two columns: half the width never wraps, and a wrapped line could not be cleared.
      errors.write([...line].slice(0, Math.max(20, Math.floor((errors.columns ?? 80) / 2) - 1)).join(''))
      passing = true
    },
  }
}

/** The process's own output. */
export const TERMINAL: Terminal = terminalOn(process.stdout, process.stderr)
