import type { Server } from 'node:http'
import { CliError } from '../cliError.ts'
import { siteServer } from './siteServer.ts'

/** A site being served: its address with a closing slash, and how to end it. */
export interface OpenSite {
  readonly address: string
  readonly close: () => Promise<void>
}

const HOST = '127.0.0.1'
const TRIES = 100

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, HOST, () => {
      server.off('error', reject)
      resolve()
    })
  })

const isTaken = (error: unknown): boolean =>
  ['EADDRINUSE', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '')

/** Serves `folder` to this machine alone, at the first free port from `firstPort`; 0 takes any. Throws a CliError where none is. */
export async function openSite(folder: string, firstPort: number): Promise<OpenSite> {
  for (let port = firstPort; port < firstPort + TRIES; port++) {
    const server = siteServer(folder)
    try {
      await listen(server, port)
    } catch (error) {
      if (isTaken(error)) continue
      throw error
    }
    const bound = server.address()
    const number = typeof bound === 'object' && bound ? bound.port : port
    return {
      address: `http://${HOST}:${number}/`,
      close: () =>
        new Promise((resolve) => {
          server.close(() => resolve())
          server.closeAllConnections()
        }),
    }
  }
  throw new CliError(`no port from ${firstPort} to ${firstPort + TRIES - 1} is free`)
}
