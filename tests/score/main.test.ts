import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { ANNOTATION, PROGRAM, TEXT } from '../cli/commandLine.ts'
import { temporaryFolder } from '../cli/temporaryFolder.ts'

const folder = temporaryFolder()
const program = [...PROGRAM.slice(0, 2), resolve('tests/score/main.ts')]

const score = (...words: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...program, ...words], {
    cwd: folder(),
    encoding: 'utf8',
  })
  return { code: status, out: stdout, err: stderr }
}

function write(name: string, content: string | Uint8Array): void {
  writeFileSync(folder(name), content)
}

describe('npm run score', { timeout: 60_000 }, () => {
  beforeEach(() => {
    for (const name of ['texts', 'others', 'bare']) mkdirSync(folder(name))
    write('texts/a.txt', TEXT)
    write('texts/a.ann', ANNOTATION)
    write('texts/b.TXT', TEXT)
    write('texts/b.ann', ANNOTATION)
    write('texts/c.txt', TEXT)
    write('others/a.ann', ANNOTATION)
    write('others/b.ann', ANNOTATION)
    write('bare/a.txt', TEXT)
  })

  it('scores every text that has a reference, whatever the letters of its ending', () => {
    const { code, out, err } = score('texts', '--against', 'others')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^measure .*\nconcepts +1\.000 {2}1\.000 {2}1\.000 +4 +4 +4\n/)
    expect(score('texts').out).toMatch(/\nconcepts .* 4 +\d+\n/)
  })

  it('goes on after a text that cannot be scored, and ends with 2', () => {
    write('texts/b.ann', ANNOTATION.replace('goal', 'gaol'))
    write('texts/c.txt', new Uint8Array([0, 1, 2]))
    write('texts/c.ann', '')
    const { code, out, err } = score('texts', '--against', 'others', '--errors')
    expect(code).toBe(2)
    expect(out).toMatch(/^measure .*\nconcepts +1\.000 {2}1\.000 {2}1\.000 +2 +2 +2\n/)
    expect(err).toMatch(
      /^score: texts\/b\.ann:1: .*「gaol」\nscore: texts\/c\.txt: The file is binary.*\nscore: texts: 2 of 3 texts failed\n$/,
    )
  })

  it.each([
    ['no folder', [], /^score: no folder is named; usage: npm run score -- DIR .*\n$/],
    [
      'two folders',
      ['texts', 'others'],
      /^score: one folder is scored, 「others」 is too much; usage: .*\n$/,
    ],
    ['an unknown option', ['texts', '--error'], /^score: there is no option --error here; usage: .*\n$/],
    ['an option of one dash', ['texts', '-e'], /^score: there is no option -e here; usage: .*\n$/],
    ['an option without its value', ['texts', '--against'], /^score: --against needs a value; usage: .*\n$/],
    ['a folder that is not there', ['none'], /^score: none: there is no such file\n$/],
    [
      'other annotations that are not there',
      ['texts', '--against', 'none'],
      /^score: none: there is no such file\n$/,
    ],
    ['a folder without references', ['bare'], /^score: bare: there is no text with an annotation .*\n$/],
  ])('refuses %s with 2 and one sentence', (_, words, sentence) => {
    const { code, out, err } = score(...words)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(sentence)
  })

  it('names a text of which there is no other annotation', () => {
    write('others/b.ann', '')
    write('texts/c.ann', ANNOTATION)
    const { code, err } = score('texts', '--against', 'others')
    expect({ code, err }).toEqual({
      code: 2,
      err: 'score: others/c.ann: there is no such file\nscore: texts: 1 of 3 texts failed\n',
    })
  })

  it('ends without a word where its reader has stopped reading', {
    skip: process.platform === 'win32',
  }, () => {
    const words = [process.execPath, ...program, 'texts', '--errors'].map((word) => `'${word}'`).join(' ')
    const { stderr } = spawnSync('sh', ['-c', `${words} | true`], { cwd: folder(), encoding: 'utf8' })
    expect(stderr).toBe('')
  })
})
