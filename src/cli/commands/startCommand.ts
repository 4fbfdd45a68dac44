import { relative } from 'node:path'
import { projectPath } from '../project.ts'
import { articleOf } from '../site/articleOf.ts'
import { openSite } from '../site/openSite.ts'
import type { Terminal } from '../terminal.ts'
import { buildCommand } from './buildCommand.ts'
import { siteCommand } from './siteCommand.ts'

const FIRST_PORT = 4173

/** `start`: builds the graph and the site, serves the site and prints its address; goes on until the process is ended. */
export async function startCommand(terminal: Terminal): Promise<void> {
  await buildCommand(relative('', await articleOf()), null, terminal)
  await siteCommand(terminal)
  const { address } = await openSite(projectPath('dist'), FIRST_PORT)
  terminal.say(`Mailuo is at ${address} (Ctrl+C ends it)`)
}
