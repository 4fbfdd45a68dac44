import { COMMANDS } from './commandTable.ts'
import { usageOf } from './parseArguments.ts'

/** A usage that is longer has lines of its own. */
const WIDEST = 45

/** Stands for a blank at which no line ends: an option and its value stay together. */
const KEPT = '\u00a0'

/** Words in lines of at most `most` characters. */
function wrapped(words: string, most: number): string[] {
  const lines: string[] = []
  for (const word of words.split(' ')) {
    const last = lines[lines.length - 1]
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** The text of `--help`. */
export function helpText(): string {
  const usages = COMMANDS.map((command) => ({ usage: usageOf(command), help: command.help }))
  const short = usages.filter(({ usage }) => usage.length <= WIDEST)
  const width = Math.max(...short.map(({ usage }) => usage.length))
  const linesOf = ({ usage, help }: (typeof usages)[number]): string[] =>
    usage.length <= WIDEST
      ? [`  ${usage.padEnd(width)}  ${help}`]
      : [
          ...wrapped(usage.replace(/(?<=\[\S*|--format) /g, KEPT), 100).map(
            (line, i) => `${i === 0 ? '  ' : '      '}${line.split(KEPT).join(' ')}`,
          ),
          ...wrapped(help, 90).map((line) => `  ${' '.repeat(width)}  ${line}`),
        ]
  return [
    'Mailuo 脉络: from an article and its annotation to a graph in which every node and line opens its words.',
    '',
    'Usage: npm run -s mailuo -- COMMAND',
    '',
    ...usages.flatMap(linesOf),
    `  ${'--help'.padEnd(width)}  print this`,
    `  ${'--version'.padEnd(width)}  print the version`,
    '',
    'A FOLDER stands for each .txt file in it: one that fails is told, and the others go on. What the extractor annotated and nobody has',
    'reviewed is marked 机器初标，未经复核 wherever it is shown.',
    '',
    'PNG and PDF need a browser, which draws letters and sets pages: open the page and press Shift+E. SVG, PPTX and DOCX hold their letters as',
    'letters, and whatever opens them sets them; so these are made here, the same bytes on every machine.',
    '',
    'Exit codes: 0 done, 1 the proof of a check fails, 2 anything else that is wrong, be it with one text of a folder. Files are replaced whole or not at all.',
    '',
  ].join('\n')
}
