import { UsageError } from '../cliError.ts'

/** What a training is told: folders, and the values of options by their names without dashes. */
interface TrainingArguments {
  readonly folders: readonly string[]
  readonly options: ReadonlyMap<string, string>
}

/** Reads the words after the program's name; each of `known` takes a value. Throws a UsageError, also where no folder is named. */
export function trainingArguments(
  words: readonly string[],
  known: readonly string[],
  usage: string,
): TrainingArguments {
  const folders: string[] = []
  const options = new Map<string, string>()
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string
    if (!word.startsWith('-')) {
      folders.push(word)
      continue
    }
    const name = word.replace(/^--/, '')
    if (!known.includes(name)) throw new UsageError(`there is no option ${word} here; usage: ${usage}`)
    const value = words[++i]
    if (value === undefined || value.startsWith('--'))
      throw new UsageError(`${word} needs a value; usage: ${usage}`)
    options.set(name, value)
  }
  if (folders.length === 0) throw new UsageError(`no folder to train on is named; usage: ${usage}`)
  return { folders, options }
}
