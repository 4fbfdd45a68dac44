import { dirname } from 'node:path'
import { annotate, type MachineAnnotation } from '../../build/annotate.ts'
import { TextError } from '../../build/text/decode.ts'
import { CliError } from '../cliError.ts'
import { eachText } from '../eachText.ts'
import { explanationOf } from '../explanationOf.ts'
import { annotationPath, needText } from '../paths.ts'
import { readBytes, readIfPresent } from '../readInput.ts'
import type { Terminal } from '../terminal.ts'
import { UNREVIEWED } from '../unreviewed.ts'
import { writeWhole } from '../writeFiles.ts'

const KEPT = 'kept, it was there already (--force replaces it)'

function annotationOf(bytes: Uint8Array, text: string): MachineAnnotation {
  try {
    return annotate(bytes)
  } catch (error) {
    if (error instanceof TextError) throw new CliError(error.message, { file: text })
    throw error
  }
}

/**
 * `annotate FILE.txt|FOLDER [--out DIR] [--force] [--explain]`: writes a first annotation, NAME.ann beside the text or in DIR. One that is there
 * stays: of a text that is named this is an error, in a folder the text is passed over. `--force` replaces it. `--explain` tells
 * why each mention and relation was made; where an annotation stays, of those that would be.
 */
export async function annotateCommand(
  input: string,
  options: ReadonlyMap<string, string>,
  terminal: Terminal,
): Promise<void> {
  await eachText(input, terminal, async (text) => {
    needText(text)
    const path = annotationPath(text, options.get('out') ?? dirname(text))
    const explain = options.has('explain')
    const kept = !options.has('force') && (await readIfPresent(path)) !== null
    if (kept && !explain) {
      if (text === input)
        throw new CliError('there is an annotation already; --force replaces it', { file: path })
      return terminal.say(`${path}: ${KEPT}`)
    }
    const made = annotationOf(await readBytes(text), text)
    if (!kept) await writeWhole(path, made.file, [text])
    const { mentions, relations } = made.annotation
    const told = `${mentions.length} mentions, ${relations.length} relations; ${UNREVIEWED}`
    terminal.say(`${path}: ${kept ? `${KEPT}; the extractor would mark ` : ''}${told}`)
    if (explain) for (const line of explanationOf(made)) terminal.say(line)
  })
}
