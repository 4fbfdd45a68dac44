import { build } from 'vite'
import { projectPath } from '../../src/cli/project.ts'
import { appSettings, SCRIPT_TARGETS } from '../../src/cli/site/appSettings.ts'

/** One classic script of a module of the project and all that it imports. */
export async function scriptOf(entry: string): Promise<string> {
  const result = await build({
    ...appSettings(),
    configFile: false,
    mode: 'production',
    logLevel: 'error',
    build: {
      write: false,
      target: SCRIPT_TARGETS,
      rolldownOptions: {
        input: projectPath(entry),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  })
  const [built] = Array.isArray(result) ? result : [result]
  const chunk = built && 'output' in built ? built.output[0] : undefined
  if (!chunk) throw new Error(`the build of ${entry} made nothing`)
  return chunk.code
}
