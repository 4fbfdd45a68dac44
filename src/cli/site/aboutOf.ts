import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { About, PackageLicence } from '../../exchange/page/about.ts'
import { projectPath } from '../project.ts'

const LICENCE_FILE = /^(?:licen[cs]e|copying)(?:[.-].*)?$/i

/** The package that a bundler's own helper modules come from, by the beginning of their ids. */
const HELPERS: readonly (readonly [prefix: string, name: string])[] = [
  ['\0rolldown/', 'rolldown'],
  ['\0vite/', 'vite'],
  ['\0@oxc-project+runtime', 'rolldown'],
]

/** The folder of the package that a module belongs to, or null for a module of this project. */
function packageFolder(module: string): string | null {
  const helper = HELPERS.find(([prefix]) => module.startsWith(prefix))
  if (helper) return projectPath('node_modules', helper[1])
  const path = module.replace(/^\0/, '').replace(/\?.*$/, '').replace(/\\/g, '/')
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? null
}

/** The name, version and licence of the package in `folder`. Throws where its licence or the words of it cannot be found. */
async function licenceOf(folder: string): Promise<PackageLicence> {
  const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Record<string, unknown>
  const { name, version, license: licence } = manifest
  const file = (await readdir(folder)).sort().find((entry) => LICENCE_FILE.test(entry))
  if (typeof name !== 'string' || typeof version !== 'string' || typeof licence !== 'string' || !file)
    throw new Error(`the licence of the package in ${folder} cannot be found, so no page may contain it`)
  const text = await readFile(join(folder, file), 'utf8')
  return { name, version, licence, text: text.replace(/\r\n/g, '\n').trim() }
}

/** What a page that contains these modules (absolute paths or a bundler's ids) says about itself. */
export async function aboutOf(modules: readonly string[]): Promise<About> {
  const folders = new Set(modules.flatMap((module) => packageFolder(module) ?? []))
  const packages = await Promise.all([...folders].map(licenceOf))
  packages.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1))
  return { ...(await licenceOf(projectPath())), packages }
}
