import { UsageError } from './cliError.ts'
import { COMMANDS, type CommandName, type CommandSpec } from './commandTable.ts'

/** What a command line asks for. */
export type Request =
  | { readonly do: 'help' }
  | { readonly do: 'version' }
  | { readonly do: CommandName; readonly file: string; readonly out: string | null }

/**
 * Reads the words after the program's name. `--option VALUE` and `--option=VALUE` mean the same, options may stand anywhere
 * after the command, and what follows `--` is no option. Throws a UsageError that says what is wrong and what is expected.
 */
export function parseArguments(words: readonly string[]): Request {
  const [first, ...rest] = words
  if (first === undefined) throw new UsageError('no command is given; try --help')
  const literal = rest.indexOf('--')
  const flags = literal < 0 ? rest : rest.slice(0, literal)
  if (first === '--help' || first === '-h' || flags.includes('--help') || flags.includes('-h'))
    return { do: 'help' }
  if (first === '--version' || first === '-v') return { do: 'version' }
  const command = COMMANDS.find(({ name }) => name === first)
  if (!command)
    throw new UsageError(
      first.startsWith('-')
        ? `there is no option ${first} here; try --help`
        : `there is no command 「${first}」; the commands are ${COMMANDS.map(({ name }) => name).join(', ')}`,
    )
  return { do: command.name, ...parseRest(command, rest) }
}

function parseRest(
  command: CommandSpec,
  words: readonly string[],
): { readonly file: string; readonly out: string | null } {
  const usage = usageOf(command)
  const operands: string[] = []
  const values = new Map<string, string>()
  let onlyOperands = false
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string
    if (onlyOperands || !word.startsWith('-') || word === '-') {
      operands.push(word)
      continue
    }
    if (word === '--') {
      onlyOperands = true
      continue
    }
    const equals = word.indexOf('=')
    const name = equals < 0 ? word : word.slice(0, equals)
    const option = command.options.find((known) => `--${known.name}` === name)
    if (!option) throw new UsageError(`${command.name} has no option ${name}; usage: ${usage}`)
    if (values.has(option.name)) throw new UsageError(`${name} is given twice; usage: ${usage}`)
    const value = equals < 0 ? words[++i] : word.slice(equals + 1)
    if (value === undefined || value === '' || (equals < 0 && value.startsWith('-')))
      throw new UsageError(`${name} needs a value, ${option.value}; usage: ${usage}`)
    values.set(option.name, value)
  }
  const [file, ...others] = operands
  if (command.operand !== null && (file === undefined || file === ''))
    throw new UsageError(`${command.name} needs ${command.operand}; usage: ${usage}`)
  const unexpected = command.operand === null ? file : others[0]
  if (unexpected !== undefined)
    throw new UsageError(`${command.name} does not take 「${unexpected}」; usage: ${usage}`)
  return { file: file ?? '', out: values.get('out') ?? null }
}

/** A command's usage in one line: 「build FILE.txt [--out DIR]」. */
export function usageOf(command: CommandSpec): string {
  const options = command.options.map(({ name, value }) => `[--${name} ${value}]`)
  return [command.name, ...(command.operand === null ? [] : [command.operand]), ...options].join(' ')
}
