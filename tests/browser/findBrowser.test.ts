import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findBrowser } from './findBrowser.ts'

describe('findBrowser', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'mailuo-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const program = (name: string): string => {
    const path = join(folder, name)
    writeFileSync(path, '')
    chmodSync(path, 0o755)
    return path
  }

  it('takes the browser that MAILUO_BROWSER names before any other', () => {
    const named = program('my browser')
    program('chromium')
    expect(findBrowser({ MAILUO_BROWSER: named, PATH: folder })).toBe(named)
  })

  it('says so where MAILUO_BROWSER names none', () => {
    expect(() => findBrowser({ MAILUO_BROWSER: join(folder, 'none') })).toThrow('where there is no file')
  })

  it('finds a browser on the path of a system without usual places', () => {
    expect(findBrowser({ PATH: folder }, 'freebsd')).toBeNull()
    const chrome = program('google-chrome')
    expect(findBrowser({ PATH: folder }, 'freebsd')).toBe(chrome)
  })
})
