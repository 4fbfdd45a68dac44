import { dirname, join } from 'node:path'
import { writePage } from '../../exchange/page/writePage.ts'
import { UsageError } from '../cliError.ts'
import { compileText } from '../compileText.ts'
import { annotationPath, inputKind, nameOf, stepsPath } from '../paths.ts'
import { readGraph } from '../readGraph.ts'
import { readSteps, stepsLine } from '../readSteps.ts'
import { buildApp, buildFirstPicture } from '../site/buildApp.ts'
import { pageSizes, sizeLine } from '../site/pageSizes.ts'
import type { Terminal } from '../terminal.ts'
import { writeWhole } from '../writeFiles.ts'

/**
 * `page FILE.txt|FILE.graph.json [--out FILE.html] [--present]`: writes one self-contained page, with the steps of NAME.steps.json beside
 * FILE where there are some; with `present` it opens straight into the presentation.
 */
export async function pageCommand(
  input: string,
  options: ReadonlyMap<string, string>,
  terminal: Terminal,
): Promise<void> {
  const kind = inputKind(input)
  if (kind === null) throw new UsageError(`${input}: a page is made from a .txt or a .graph.json file`)
  const path = options.get('out') ?? join(dirname(input), `${nameOf(input)}.html`)
  if (!/\.html?$/i.test(path)) throw new UsageError(`${path}: a page's name ends in .html`)
  const file = kind === 'text' ? await compileText(input) : await readGraph(input)
  const beside = await readSteps(input)
  const { code, about } = await buildApp()
  const page = writePage(file, code, about, {
    ...(beside === null ? {} : { beside }),
    ...(options.has('present') ? { opens: true } : {}),
  })
  const inputs = kind === 'text' ? [input, annotationPath(input)] : [input]
  await writeWhole(path, page, [...inputs, stepsPath(input)])
  terminal.say(`${path}`)
  if (beside) terminal.say(`  ${stepsLine(stepsPath(input), file, beside)}`)
  for (const size of pageSizes(file, await buildFirstPicture(), page)) terminal.say(`  ${sizeLine(size)}`)
}
