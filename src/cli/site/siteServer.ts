import { readFile, realpath } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { extname, join, sep } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.zip': 'application/zip',
}

/** The file that a request's address names, or null where it names none inside `folder`. Links are followed before the check. */
async function fileOf(folder: string, address: string): Promise<string | null> {
  try {
    const path = decodeURIComponent(address.replace(/[?#].*$/s, ''))
    if (!path.startsWith('/') || path.includes('\0')) return null
    const root = await realpath(folder)
    const file = await realpath(join(root, path.endsWith('/') ? `${path}index.html` : path))
    return file.startsWith(root + sep) ? file : null
  } catch {
    return null
  }
}

/** A server of the files in `folder`, which answers GET and HEAD and nothing else. Not yet listening. */
export function siteServer(folder: string): Server {
  return createServer(async (request, response) => {
    const answer = (status: number, type: string, body: string | Uint8Array) => {
      response.writeHead(status, {
        'Content-Type': type,
        'Content-Length': Buffer.byteLength(body),
        'Cache-Control': 'no-cache',
        'X-Content-Type-Options': 'nosniff',
      })
      response.end(request.method === 'HEAD' ? undefined : body)
    }
    const plain = TYPES['.txt'] as string
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return answer(405, plain, 'only GET and HEAD\n')
    const file = await fileOf(folder, request.url ?? '/')
    const body = file === null ? null : await readFile(file).catch(() => null)
    if (file === null || body === null) return answer(404, plain, 'there is no such page\n')
    answer(200, TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream', body)
  })
}
