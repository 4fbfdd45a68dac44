import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { WEIGHT_FILES } from '../../../src/cli/train/weightFiles.ts'
import { ANNOTATION, PROGRAM, TEXT } from '../commandLine.ts'
import { temporaryFolder } from '../temporaryFolder.ts'

const folder = temporaryFolder()

const weights = () => Object.values(WEIGHT_FILES).map((path) => readFileSync(path, 'utf8'))

describe.each(['trainMentions', 'trainRelations'])('%s', { timeout: 60_000 }, (name) => {
  const train = (...words: readonly string[]) => {
    const program = [...PROGRAM.slice(0, 2), resolve(`src/cli/train/${name}.ts`), ...words]
    const { status, stdout, stderr } = spawnSync(process.execPath, program, {
      cwd: folder(),
      encoding: 'utf8',
    })
    return { code: status, out: stdout, err: stderr }
  }

  beforeEach(() => {
    mkdirSync(folder('bare'))
    writeFileSync(folder('bare', 'a.txt'), TEXT)
    mkdirSync(folder('broken'))
    writeFileSync(folder('broken', 'a.txt'), TEXT)
    writeFileSync(folder('broken', 'a.ann'), ANNOTATION.replace('goal', 'gaol'))
    mkdirSync(folder('good'))
    writeFileSync(folder('good', 'a.txt'), TEXT)
    writeFileSync(folder('good', 'a.ann'), ANNOTATION)
  })

  it.each([
    ['no folder', [], /: no folder to train on is named; usage: .*FOLDER… \[--found FOLDER/],
    ['an unknown option', ['good', '--fast'], /: there is no option --fast here; usage: /],
    ['an option without its value', ['good', '--found'], /: --found needs a value; usage: /],
    ['a folder that is not there', ['none'], /: none: there is no such file\n$/],
    ['a file', ['good/a.txt'], /: good\/a\.txt: this is a file, not a folder\n$/],
    [
      'a folder without an annotated text',
      ['good', 'bare'],
      /: bare: there is no text with an annotation beside it in this folder\n$/,
    ],
    ['a broken annotation', ['broken'], /: broken\/a\.ann:1: .*「gaol」\n$/],
  ])('refuses %s with 2 and one sentence, and keeps the weights', (_, words, sentence) => {
    const before = weights()
    const { code, out, err } = train(...words)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(sentence)
    expect(err.trimEnd()).not.toContain('\n')
    expect(weights()).toEqual(before)
  })
})

it('trainMentions measures only where there are other texts to learn from', () => {
  mkdirSync(folder('good'))
  writeFileSync(folder('good', 'a.txt'), TEXT)
  writeFileSync(folder('good', 'a.ann'), ANNOTATION)
  const program = [...PROGRAM.slice(0, 2), resolve('src/cli/train/trainMentions.ts')]
  for (const [words, sentence] of [
    [['good', '--found', 'out'], /: --found needs at least two annotated texts, .*\n$/],
    [['good', '--found', 'out', '--of', '1'], /: --of 1: it is a whole number from 2 up; usage: .*\n$/],
    [['good*x'], /: good\*x: .* a whole number from 1 up; usage: .*\n$/],
  ] as const) {
    const { status, stderr } = spawnSync(process.execPath, [...program, ...words], {
      cwd: folder(),
      encoding: 'utf8',
    })
    expect(status).toBe(2)
    expect(stderr).toMatch(sentence)
  }
})
