import { spawnSync } from 'node:child_process'
import { linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { writeWhole } from '../../src/cli/writeFiles.ts'
import { temporaryFolder } from './temporaryFolder.ts'

const folder = temporaryFolder()

describe('writeWhole', () => {
  it('writes a file, making its folder, and leaves nothing beside it', async () => {
    await writeWhole(folder('a', 'b', '文.html'), 'words')
    expect(readFileSync(folder('a', 'b', '文.html'), 'utf8')).toBe('words')
    expect(readdirSync(folder('a', 'b'))).toEqual(['文.html'])
  })

  it('replaces what was there, through a link too', async () => {
    writeFileSync(folder('real'), 'old')
    symlinkSync(folder('real'), folder('link'))
    await writeWhole(folder('link'), 'new')
    expect(readFileSync(folder('real'), 'utf8')).toBe('new')
  })

  it.each([
    ['the same path', () => {}, 'input'],
    ['a symbolic link', () => symlinkSync(folder('input'), folder('link')), 'link'],
    ['a hard link', () => linkSync(folder('input'), folder('link')), 'link'],
  ])('refuses an output that is an input by %s', async (_, link, output) => {
    writeFileSync(folder('input'), 'precious')
    link()
    await expect(writeWhole(folder(output), 'new', [folder('input')])).rejects.toThrow(
      'the output would replace an input',
    )
    expect(readFileSync(folder('input'), 'utf8')).toBe('precious')
  })

  it('says what is in the way, and leaves nothing behind', async () => {
    mkdirSync(folder('taken'))
    writeFileSync(folder('file'), '')
    await expect(writeWhole(folder('taken'), 'x')).rejects.toThrow('this is a folder, not a file to write')
    await expect(writeWhole(folder('file', 'below'), 'x')).rejects.toThrow('cannot write it')
    expect(readdirSync(folder()).sort()).toEqual(['file', 'taken'])
  })

  it('leaves nothing behind where the process is ended meanwhile', { timeout: 60_000 }, async () => {
    const script = `
      import { writeWhole } from ${JSON.stringify(pathToFileURL(resolve('src/cli/writeFiles.ts')).href)}
      const writing = writeWhole(process.argv[2], new Uint8Array(100_000_000))
      const { readdirSync } = await import('node:fs')
      const watch = () => (readdirSync(process.argv[3]).length > 0 ? process.kill(process.pid, 'SIGINT') : setTimeout(watch))
      watch()
      await writing`
    writeFileSync(folder('write.mts'), script)
    mkdirSync(folder('out'))
    const { signal } = spawnSync(
      process.execPath,
      [
        ...['--import', pathToFileURL(resolve('node_modules/tsx/dist/loader.mjs')).href],
        ...[folder('write.mts'), folder('out', 'page.html'), folder('out')],
      ],
      { stdio: 'ignore' },
    )
    expect(signal).toBe('SIGINT')
    expect(readdirSync(folder('out'))).toEqual([])
  })
})
