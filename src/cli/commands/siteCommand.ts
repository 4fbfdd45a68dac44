import { rename, rm } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileNameOf } from '../../exchange/fileName.ts'
import { writePage } from '../../exchange/page/writePage.ts'
import { writeSite } from '../../exchange/page/writeSite.ts'
import { INSTRUCTIONS_NAME, instructionsOf } from '../../exchange/zip/instructions.ts'
import { writeZip } from '../../exchange/zip/writeZip.ts'
import { CliError } from '../cliError.ts'
import { compileText } from '../compileText.ts'
import { projectPath } from '../project.ts'
import { readSteps } from '../readSteps.ts'
import { articleOf } from '../site/articleOf.ts'
import { buildApp, buildFirstPicture } from '../site/buildApp.ts'
import { pageSizes, sizeLine } from '../site/pageSizes.ts'
import type { Terminal } from '../terminal.ts'
import { writeWhole } from '../writeFiles.ts'

/**
 * `site`: makes dist/ anew from the article in graph-data and the steps beside it: the site, the one page named after the article, and its zip.
 * Everything is made before the old dist/ goes. Throws where the code is larger than its limits.
 */
export async function siteCommand(terminal: Terminal): Promise<void> {
  const text = relative('', await articleOf())
  const { file, notice } = await compileText(text)
  if (notice !== null) terminal.say(notice)
  const beside = await readSteps(text)
  const talk = beside === null ? {} : { beside }
  const { code, about } = await buildApp()
  const page = writePage(file, code, about, talk)
  const sizes = pageSizes(file, await buildFirstPicture(), page)
  for (const size of sizes) terminal.say(sizeLine(size))
  const over = sizes.find(({ bytes, limit }) => limit !== null && bytes > limit)
  if (over) throw new CliError(`too large: ${sizeLine(over)}`)

  const name = fileNameOf(file.attributes.title)
  const instructions = instructionsOf(file.attributes.title, `${name}.html`, about.version)
  const zip = writeZip([
    { name: `${name}.html`, content: page },
    { name: INSTRUCTIONS_NAME, content: instructions },
  ])
  const files: readonly { path: string; content: string | Uint8Array }[] = [
    ...writeSite(file, code, about, talk),
    { path: `${name}.html`, content: page },
    { path: `${name}.zip`, content: zip },
  ]
  const dist = projectPath('dist')
  const fresh = projectPath('dist.tmp')
  await rm(fresh, { recursive: true, force: true })
  for (const { path, content } of files) await writeWhole(join(fresh, path), content)
  await rm(dist, { recursive: true, force: true })
  await rename(fresh, dist)
  for (const { path } of files) terminal.say(join('dist', path))
}
