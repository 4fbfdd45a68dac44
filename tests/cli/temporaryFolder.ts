import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'

/** Gives every test of the file that calls it a fresh folder: paths in it by `folder('name', …)`. */
export function temporaryFolder(): (...names: readonly string[]) => string {
  let top = ''
  beforeEach(() => {
    top = realpathSync(mkdtempSync(join(tmpdir(), 'mailuo-')))
  })
  afterEach(() => rmSync(top, { recursive: true }))
  return (...names) => join(top, ...names)
}
