import { setFlagsFromString } from 'node:v8'
import { ProofError } from './cliError.ts'
import { helpText } from './help.ts'
import { parseArguments, type Request } from './parseArguments.ts'
import { projectVersion } from './project.ts'
import { runProgram } from './runProgram.ts'
import { TERMINAL } from './terminal.ts'

/** Does what was asked. Each command is loaded when it is called, so that a small one does not wait for a bundler. */
async function run(request: Request): Promise<void> {
  switch (request.do) {
    case 'help':
      return void process.stdout.write(helpText())
    case 'version':
      return TERMINAL.say(await projectVersion())
    case 'annotate': {
      const { annotateCommand } = await import('./commands/annotateCommand.ts')
      return annotateCommand(request.file, request.options, TERMINAL)
    }
    case 'build': {
      const { buildCommand } = await import('./commands/buildCommand.ts')
      return buildCommand(request.file, request.out, TERMINAL)
    }
    case 'page': {
      const { pageCommand } = await import('./commands/pageCommand.ts')
      return pageCommand(request.file, request.options, TERMINAL)
    }
    case 'export': {
      const { exportCommand } = await import('./commands/exportCommand.ts')
      return exportCommand(request.file, request.options, TERMINAL)
    }
    case 'check': {
      const { checkCommand } = await import('./commands/checkCommand.ts')
      return checkCommand(request.file, TERMINAL)
    }
    case 'site': {
      const { siteCommand } = await import('./commands/siteCommand.ts')
      return siteCommand(TERMINAL)
    }
    case 'start': {
      const { startCommand } = await import('./commands/startCommand.ts')
      return startCommand(TERMINAL)
    }
  }
}

/** Runs a command line. Where it fails it exits with 2, a check whose proof fails with 1. */
async function main(words: readonly string[]): Promise<void> {
  let request: Request | null = null
  await runProgram(
    async () => {
      request = parseArguments(words)
      await run(request)
    },
    (error) => (request?.do === 'check' && error instanceof ProofError ? 1 : 2),
  )
}

// Left to itself V8 lets the heap grow to several times what a long article needs before it collects.
setFlagsFromString('--heap-growing-percent=70')
// npm runs scripts in the project's folder; paths are meant from the folder where the person called it.
const { npm_lifecycle_event: script, INIT_CWD: caller } = process.env
if (script === 'mailuo' && caller !== undefined) process.chdir(caller)
await main(process.argv.slice(2))
