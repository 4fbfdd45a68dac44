import { UsageError } from './cliError.ts'
import { COMMANDS, type CommandName, type CommandSpec } from './commandTable.ts'

/** What a command line asks for. */
export type Request =
  | { readonly do: 'help' }
  | { readonly do: 'version' }
  | {
      readonly do: Exclude<CommandName, 'annotate' | 'page' | 'export'>
      readonly file: string
      readonly out: string | null
    }
  | {
      readonly do: 'annotate' | 'page' | 'export'
      readonly file: string
      /** By name, without the dashes; empty for what takes no value. */
      readonly options: ReadonlyMap<string, string>
    }

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
  const { file, options } = parseRest(command, rest)
  if (command.name === 'annotate' || command.name === 'page' || command.name === 'export')
    return { do: command.name, file, options }
  return { do: command.name, file, out: options.get('out') ?? null }
}

function parseRest(
  command: CommandSpec,
  words: readonly string[],
): { readonly file: string; readonly options: ReadonlyMap<string, string> } {
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
    if (option.value === null) {
      if (equals >= 0) throw new UsageError(`${name} takes no value; usage: ${usage}`)
      values.set(option.name, '')
      continue
    }
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
  const missing = command.options.find(({ name, needed }) => needed && !values.has(name))
  if (missing)
    throw new UsageError(`${command.name} needs --${missing.name} ${missing.value}; usage: ${usage}`)
  return { file: file ?? '', options: values }
}

/** A command's usage in one line: 「build FILE.txt [--out DIR]」. */
export function usageOf(command: CommandSpec): string {
  const options = command.options.map(({ name, value, needed }) => {
    const option = value === null ? `--${name}` : `--${name} ${value}`
    return needed ? option : `[${option}]`
  })
  return [command.name, ...(command.operand === null ? [] : [command.operand]), ...options].join(' ')
}
