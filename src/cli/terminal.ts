import { oneLine } from './oneLine.ts'

/**
 * Where a command says things: one line a call, results apart from errors and from what passes. Names of files and words of texts may
 * hold line ends and control characters; here they become visible, tabs between columns apart.
 */
export interface Terminal {
  readonly say: (line: string) => void
  /** What is wrong, be it with one of several inputs while the others go on; `below` are lines under it. */
  readonly warn: (line: string, below?: readonly string[]) => void
  /**
   * What is being done now, and with which file: each takes the place of the one before, null takes the last away. Only a person at
   * a terminal sees it.
   */
  readonly progress: (done: string | null, path?: string) => void
}

/** A line of columns with nothing in it that steers a terminal. */
const columnsOf = (line: string): string => line.split('\t').map(oneLine).join('\t')

/** A path in at most `most` characters: what is too long loses its beginning, for its end names the file. */
function endOf(path: string, most: number): string {
  const characters = [...path]
  if (characters.length <= most) return path
  const end = characters.slice(characters.length - most + 1).join('')
  const slash = end.search(/[/\\]/)
  return `…${slash < 0 ? end : end.slice(slash)}`
}

/** Back to the line's start, and clear it: carriage return and erase in line (ECMA-48). */
const CLEARED = '\r\x1b[K'

/** The output and error output as a terminal; what passes is shown where the error output is a screen, and `name` tells who warns. */
export function terminalOn(
  out: { readonly write: (words: string) => unknown },
  errors: {
    readonly write: (words: string) => unknown
    readonly isTTY?: boolean | undefined
    readonly columns?: number | undefined
  },
  name = 'mailuo',
): Terminal {
  let passing = false
  const clear = (): void => {
    if (passing) errors.write(CLEARED)
    passing = false
  }
  return {
    say: (line) => {
      clear()
      out.write(`${columnsOf(line)}\n`)
    },
    warn: (line, below = []) => {
      clear()
      for (const each of [`${name}: ${line}`, ...below]) errors.write(`${oneLine(each)}\n`)
    },
    progress: (done, path = '') => {
      if (errors.isTTY !== true) return
      clear()
      if (done === null) return
      // A Chinese character takes two columns: half the width never wraps, and a wrapped line could not be cleared.
      const most = Math.max(20, Math.floor((errors.columns ?? 80) / 2) - 1)
      errors.write(`${done} ${endOf(oneLine(path), most - done.length - 1)}`)
      passing = true
    },
  }
}

/** The process's own output. */
export const TERMINAL: Terminal = terminalOn(process.stdout, process.stderr)
