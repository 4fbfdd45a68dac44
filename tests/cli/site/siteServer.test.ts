import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type OpenSite, openSite } from '../../../src/cli/site/openSite.ts'
import { temporaryFolder } from '../temporaryFolder.ts'

const folder = temporaryFolder()
let site: OpenSite

/** Asks for a path exactly as written, which fetch would tidy. */
const ask = (path: string, method = 'GET'): Promise<{ status: number; type: string; body: string }> =>
  new Promise((resolve, reject) => {
    const asked = request(new URL(site.address), { method, path }, (response) => {
      let body = ''
      response.setEncoding('utf8')
      response.on('data', (part: string) => {
        body += part
      })
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '', body }),
      )
    })
    asked.on('error', reject)
    asked.end()
  })

beforeEach(async () => {
  mkdirSync(folder('site', 'assets'), { recursive: true })
  writeFileSync(folder('site', 'index.html'), '<p>首页</p>')
  writeFileSync(folder('site', 'assets', 'app.js'), 'start()')
  writeFileSync(folder('site', '文 章.zip'), 'PK')
  writeFileSync(folder('secret.txt'), 'secret')
  mkdirSync(folder('site-beside'))
  writeFileSync(folder('site-beside', 'secret.txt'), 'secret')
  symlinkSync(folder('secret.txt'), folder('site', 'link.txt'))
  site = await openSite(folder('site'), 0)
})
afterEach(() => site.close())

describe('the site server', () => {
  it('serves files with their types', async () => {
    expect(await ask('/')).toEqual({ status: 200, type: 'text/html; charset=utf-8', body: '<p>首页</p>' })
    expect(await ask('/assets/app.js?v=1')).toMatchObject({
      status: 200,
      type: 'text/javascript; charset=utf-8',
    })
    expect(await ask(encodeURI('/文 章.zip'))).toMatchObject({
      status: 200,
      type: 'application/zip',
      body: 'PK',
    })
  })

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/../../secret.txt',
    '/../site-beside/secret.txt',
    '/link.txt',
    '/assets',
    '/none.html',
    '/%00',
    '/%zz',
    '//etc/passwd',
  ])('answers 404 to %s', async (path) => {
    const { status, body } = await ask(path)
    expect(status).toBe(404)
    expect(body).not.toContain('secret')
  })

  it('answers to GET and HEAD alone', async () => {
    expect(await ask('/', 'HEAD')).toMatchObject({ status: 200, body: '' })
    expect(await ask('/', 'POST')).toMatchObject({ status: 405 })
  })

  it('takes the next port where one is taken', async () => {
    const port = Number(new URL(site.address).port)
    const next = await openSite(folder('site'), port)
    expect(Number(new URL(next.address).port)).toBeGreaterThan(port)
    await next.close()
  })
})
