import { dirname, join } from 'node:path'
import type { AppCode } from '../../exchange/page/appCode.ts'
import { writePage } from '../../exchange/page/writePage.ts'
import { UsageError } from '../cliError.ts'
import { compileText } from '../compileText.ts'
import { eachText, isFolder } from '../eachText.ts'
import { annotationPath, inputKind, nameOf, stepsPath } from '../paths.ts'
import { readGraph } from '../readGraph.ts'
import { readSteps, stepsLine } from '../readSteps.ts'
import { type BuiltApp, buildApp, buildFirstPicture } from '../site/buildApp.ts'
import { pageSizes, sizeLine } from '../site/pageSizes.ts'
import type { Terminal } from '../terminal.ts'
import { writeWhole } from '../writeFiles.ts'

const PAGE = /\.html?$/i

/** The explorer and the part of it that runs first, built when they are first needed and then kept: they are the same for every page. */
function builtOnce(): () => Promise<{ readonly app: BuiltApp; readonly first: AppCode }> {
  let built: Promise<{ app: BuiltApp; first: AppCode }> | undefined
  const build = async () => ({ app: await buildApp(), first: await buildFirstPicture() })
  return () => {
    built ??= build()
    return built
  }
}

/** Where the page of `input` goes: in a folder's case into the folder `out`, else to the file `out`; without one, beside it. */
function pagePath(input: string, out: string | null, inFolder: boolean): string {
  const name = `${nameOf(input)}.html`
  if (out === null) return join(dirname(input), name)
  if (inFolder) return join(out, name)
  if (!PAGE.test(out)) throw new UsageError(`${out}: a page's name ends in .html`)
  return out
}

/**
 * `page FILE.txt|FILE.graph.json|FOLDER [--out FILE.html|DIR] [--present]`: writes one self-contained page, with the steps of
 * NAME.steps.json beside FILE where there are some; for a folder one of each text in it. With `present` a page opens straight into the
 * presentation.
 */
export async function pageCommand(
  input: string,
  options: ReadonlyMap<string, string>,
  terminal: Terminal,
): Promise<void> {
  const out = options.get('out') ?? null
  const inFolder = await isFolder(input)
  if (inFolder && out !== null && PAGE.test(out))
    throw new UsageError(`${out}: the pages of a folder go into a folder`)
  const built = builtOnce()
  await eachText(input, terminal, async (one) => {
    const kind = inputKind(one)
    if (kind === null)
      throw new UsageError(`${one}: a page is made from a .txt or a .graph.json file, or a folder of texts`)
    const path = pagePath(one, out, inFolder)
    const { file, notice } =
      kind === 'text' ? await compileText(one) : { file: await readGraph(one), notice: null }
    const beside = await readSteps(one)
    const { app, first } = await built()
    const page = writePage(file, app.code, app.about, {
      ...(beside === null ? {} : { beside }),
      ...(options.has('present') ? { opens: true } : {}),
    })
    const inputs = kind === 'text' ? [one, annotationPath(one)] : [one]
    await writeWhole(path, page, [...inputs, stepsPath(one)])
    terminal.say(`${path}`)
    if (notice !== null) terminal.say(`  ${notice}`)
    if (beside) terminal.say(`  ${stepsLine(stepsPath(one), file, beside)}`)
    for (const size of pageSizes(file, first, page)) terminal.say(`  ${sizeLine(size)}`)
  })
}
