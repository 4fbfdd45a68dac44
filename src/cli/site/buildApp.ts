import { build, type Plugin, type Rolldown } from 'vite'
import type { About } from '../../exchange/page/about.ts'
import type { AppCode } from '../../exchange/page/appCode.ts'
import { projectPath } from '../project.ts'
import { aboutOf } from './aboutOf.ts'
import { APP_ENTRY, appSettings, OLDEST_BROWSERS, SCRIPT_TARGETS } from './appSettings.ts'
import { leanLibraries, PURE_FUNCTIONS } from './leanLibraries.ts'

/** The explorer's code for a page, and what the page says about it. */
export interface BuiltApp {
  readonly code: AppCode
  readonly about: About
}

/** What Vite made, as one script and one style sheet. Throws where there is more, because a page could not hold it. */
function piecesOf(output: Rolldown.RolldownOutput['output']): { code: AppCode; modules: readonly string[] } {
  const chunks = output.filter((file) => file.type === 'chunk')
  const assets = output.filter((file) => file.type === 'asset')
  const [chunk] = chunks
  const [style] = assets
  if (!chunk || chunks.length > 1 || assets.length > 1 || (style && !style.fileName.endsWith('.css')))
    throw new Error(
      `the explorer must be one script and one style sheet, not ${output.map(({ fileName }) => fileName).join(', ')}`,
    )
  return {
    code: { script: chunk.code, style: style ? String(style.source) : '' },
    modules: chunk.moduleIds,
  }
}

/** Leaves out the rooms that open after the first picture, so that what runs before it can be weighed alone. */
const WITHOUT_LATER_ROOMS: Plugin = {
  name: 'without-later-rooms',
  load: (id) => (id.endsWith('/src/app/later.tsx') ? 'export const LATER_ROOMS = {}' : null),
}

async function bundle(plugins: Plugin[]): Promise<{ code: AppCode; modules: readonly string[] }> {
  const result = await build({
    ...appSettings(),
    plugins: [leanLibraries(), ...plugins],
    configFile: false,
    mode: 'production',
    logLevel: 'error',
    build: {
      write: false,
      target: SCRIPT_TARGETS,
      cssTarget: OLDEST_BROWSERS,
      cssCodeSplit: false,
      modulePreload: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      reportCompressedSize: false,
      rolldownOptions: {
        input: projectPath(APP_ENTRY),
        treeshake: { manualPureFunctions: PURE_FUNCTIONS },
        output: {
          format: 'iife',
          codeSplitting: false,
          entryFileNames: 'app.js',
          assetFileNames: 'app[extname]',
        },
      },
    },
  })
  const [built] = Array.isArray(result) ? result : [result]
  if (!built || !('output' in built)) throw new Error('the build of the explorer made nothing')
  return piecesOf(built.output)
}

/**
 * Builds the explorer in memory: a classic script without imports, for browsers as old as OLDEST_BROWSERS, and its styles.
 * The licences are those of the packages whose modules are in it.
 */
export async function buildApp(): Promise<BuiltApp> {
  process.env.NODE_ENV = 'production'
  const { code, modules } = await bundle([])
  return { code, about: await aboutOf(modules) }
}

/** Builds the part of the explorer that runs before the first picture: to be weighed, not to be shipped. */
export async function buildFirstPicture(): Promise<AppCode> {
  process.env.NODE_ENV = 'production'
  return (await bundle([WITHOUT_LATER_ROOMS])).code
}
