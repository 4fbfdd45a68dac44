import { dirname, join } from 'node:path'
import { deckOf, handoutOf, LANGUAGES, svgOf, type TalkAsked, THEMES } from '../../app/takeaway/headless.ts'
import { writeHandout } from '../../exchange/docx/writeHandout.ts'
import { writePptx } from '../../exchange/pptx/pptxWriter.ts'
import { SLIDE_SHAPES } from '../../exchange/slides/slides.ts'
import type { CheckedGraphFile } from '../../model/graphFile.ts'
import { DETAILS, LAYOUTS } from '../../model/kinds.ts'
import type { StepsFile } from '../../model/steps/steps.ts'
import { UsageError } from '../cliError.ts'
import { compileText } from '../compileText.ts'
import { annotationPath, inputKind, nameOf, stepsPath } from '../paths.ts'
import { readGraph } from '../readGraph.ts'
import { readSteps, readStepsAt, stepsLine } from '../readSteps.ts'
import type { Terminal } from '../terminal.ts'
import { writeWhole } from '../writeFiles.ts'

/** What can be made without a browser. */
const FORMATS = ['svg', 'pptx', 'docx'] as const
type Format = (typeof FORMATS)[number]

/** What only a browser can make, and how. */
const IN_BROWSER: Readonly<Record<string, string>> = {
  png: 'letters become pixels only where fonts are drawn; open the page, press Shift+E and choose PNG, or turn the svg into one',
  pdf: 'pages are set by a browser; open the page, press Shift+E and choose PDF, or print the pptx or docx',
  html: 'use the command page, with --present for one that opens straight into the presentation',
}

/** Options that mean something for some formats only. */
const ONLY: Readonly<Record<string, readonly Format[]>> = {
  steps: ['pptx', 'docx'],
  short: ['pptx', 'docx'],
  shape: ['pptx'],
  view: ['svg'],
  detail: ['svg'],
  theme: ['svg'],
}

type Options = ReadonlyMap<string, string>

/** The value of an option among those that it may have, else the first of them. Throws a UsageError for any other. */
function among<T extends string>(options: Options, name: string, values: readonly T[], otherwise: T): T {
  const given = options.get(name)
  if (given === undefined) return otherwise
  const value = values.find((known) => known === given)
  if (value === undefined) throw new UsageError(`--${name} 「${given}」: it is one of ${values.join(', ')}`)
  return value
}

function formatOf(options: Options): Format {
  const given = options.get('format') ?? ''
  const why = IN_BROWSER[given.toLowerCase()]
  if (why !== undefined) throw new UsageError(`--format ${given} is not made here: ${why}`)
  return among(options, 'format', FORMATS, 'svg')
}

/** The talk that is asked for: of a file that is named, of the one beside the article, or the article's own. */
async function talkOf(
  input: string,
  options: Options,
): Promise<{ readonly talk: TalkAsked; readonly path: string | null; readonly steps: StepsFile | null }> {
  const named = options.get('steps')
  const short = options.has('short')
  if (named !== undefined && short)
    throw new UsageError('--short is the article told in brief; with --steps the steps say how much is told')
  if (short) return { talk: { length: 'short' }, path: null, steps: null }
  const path = named ?? stepsPath(input)
  const steps = named === undefined ? await readSteps(input) : await readStepsAt(named)
  return steps === null
    ? { talk: { length: 'full' }, path: null, steps: null }
    : { talk: { steps: steps.steps }, path, steps }
}

function pictureOf(file: CheckedGraphFile, options: Options): string {
  const asked = options.has('view') ? among(options, 'view', LAYOUTS, 'thread') : null
  const detail = Number(among(options, 'detail', ['1', '2', '3'] as const, '1'))
  try {
    return svgOf({
      file,
      language: among(options, 'language', LANGUAGES, 'zh'),
      view: asked,
      detail: DETAILS.find((known) => known === detail) ?? 1,
      theme: among(options, 'theme', THEMES, 'light'),
    })
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(`--view: ${error.message}`)
    throw error
  }
}

function sayMade(path: string, notice: string | null, terminal: Terminal): void {
  terminal.say(path)
  if (notice !== null) terminal.say(`  ${notice}`)
}

/**
 * `export FILE --format svg|pptx|docx …`: writes what is handed on and needs no browser to be made: NAME.FORMAT beside FILE, or --out. The same input
 * gives the same bytes.
 */
export async function exportCommand(input: string, options: Options, terminal: Terminal): Promise<void> {
  const kind = inputKind(input)
  if (kind === null) throw new UsageError(`${input}: an export is made from a .txt or a .graph.json file`)
  const format = formatOf(options)
  for (const [name, formats] of Object.entries(ONLY))
    if (options.has(name) && !formats.includes(format))
      throw new UsageError(`--${name} means nothing for ${format}; it is for ${formats.join(' and ')}`)
  const path = options.get('out') ?? join(dirname(input), `${nameOf(input)}.${format}`)
  if (!path.toLowerCase().endsWith(`.${format}`))
    throw new UsageError(`${path}: the name of this file ends in .${format}`)
  const language = among(options, 'language', LANGUAGES, 'zh')
  const shape = among(options, 'shape', SLIDE_SHAPES, '16:9')
  const { file, notice } =
    kind === 'text' ? await compileText(input) : { file: await readGraph(input), notice: null }
  const inputs = kind === 'text' ? [input, annotationPath(input)] : [input]
  if (format === 'svg') {
    await writeWhole(path, pictureOf(file, options), inputs)
    return sayMade(path, notice, terminal)
  }
  const { talk, path: from, steps } = await talkOf(input, options)
  const content =
    format === 'pptx'
      ? writePptx(deckOf({ file, language, shape, talk }))
      : writeHandout(handoutOf({ file, language, talk }))
  await writeWhole(path, content, from === null ? inputs : [...inputs, from])
  sayMade(path, notice, terminal)
  if (from !== null && steps !== null) terminal.say(`  ${stepsLine(from, file, steps)}`)
}
