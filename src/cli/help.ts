import { COMMANDS } from './commandTable.ts'
import { usageOf } from './parseArguments.ts'

/** The text of `--help`. */
export function helpText(): string {
  const usages = COMMANDS.map((command) => ({ usage: usageOf(command), help: command.help }))
  const width = Math.max(...usages.map(({ usage }) => usage.length))
  return [
    'Mailuo 脉络: from an article and its annotation to a graph in which every node and line opens its words.',
    '',
    'Usage: npm run -s mailuo -- COMMAND',
    '',
    ...usages.map(({ usage, help }) => `  ${usage.padEnd(width)}  ${help}`),
    `  ${'--help'.padEnd(width)}  print this`,
    `  ${'--version'.padEnd(width)}  print the version`,
    '',
    'Exit codes: 0 done, 1 the proof of a check fails, 2 anything else that is wrong. Files are replaced whole or not at all.',
    '',
  ].join('\n')
}
