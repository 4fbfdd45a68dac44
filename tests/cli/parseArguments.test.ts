import { describe, expect, it } from 'vitest'
import { UsageError } from '../../src/cli/cliError.ts'
import { helpText } from '../../src/cli/help.ts'
import { parseArguments } from '../../src/cli/parseArguments.ts'

const parse = (line: string) => parseArguments(line.split(' ').filter((word) => word !== ''))

describe('parseArguments', () => {
  it.each([
    ['build a.txt', { do: 'build', file: 'a.txt', out: null }],
    ['build a.txt --out d', { do: 'build', file: 'a.txt', out: 'd' }],
    ['build --out=d a.txt', { do: 'build', file: 'a.txt', out: 'd' }],
    [
      'page a.graph.json --out a.html --present',
      {
        do: 'page',
        file: 'a.graph.json',
        options: new Map([
          ['out', 'a.html'],
          ['present', ''],
        ]),
      },
    ],
    ['check -- -a.txt', { do: 'check', file: '-a.txt', out: null }],
    ['site', { do: 'site', file: '', out: null }],
    [
      'annotate a.txt --explain --out d --force',
      {
        do: 'annotate',
        file: 'a.txt',
        options: new Map([
          ['explain', ''],
          ['out', 'd'],
          ['force', ''],
        ]),
      },
    ],
    [
      'export a.txt --format pptx --short --shape 4:3',
      {
        do: 'export',
        file: 'a.txt',
        options: new Map([
          ['format', 'pptx'],
          ['short', ''],
          ['shape', '4:3'],
        ]),
      },
    ],
    ['--help', { do: 'help' }],
    ['page --help', { do: 'help' }],
    ['--version', { do: 'version' }],
  ])('reads 「%s」', (line, request) => {
    expect(parse(line)).toEqual(request)
  })

  it.each([
    ['', 'no command is given; try --help'],
    [
      'bild a.txt',
      'there is no command 「bild」; the commands are annotate, build, page, export, check, site, start',
    ],
    ['--verbose', 'there is no option --verbose here; try --help'],
    ['build', 'build needs FILE.txt|FOLDER; usage: build FILE.txt|FOLDER [--out DIR]'],
    ['build a.txt b.txt', 'build does not take 「b.txt」; usage: build FILE.txt|FOLDER [--out DIR]'],
    ['build a.txt --output d', 'build has no option --output; usage: build FILE.txt|FOLDER [--out DIR]'],
    ['check a.txt --out d', 'check has no option --out; usage: check FILE.txt|FOLDER'],
    ['build a.txt --out', '--out needs a value, DIR; usage: build FILE.txt|FOLDER [--out DIR]'],
    ['build a.txt --out=', '--out needs a value, DIR; usage: build FILE.txt|FOLDER [--out DIR]'],
    ['build --out d --out e a.txt', '--out is given twice; usage: build FILE.txt|FOLDER [--out DIR]'],
    ['site now', 'site does not take 「now」; usage: site'],
  ])('refuses 「%s」 in one sentence', (line, message) => {
    expect(() => parse(line)).toThrow(new UsageError(message))
  })
})

describe('helpText', () => {
  it('tells each command with its operand and options', () => {
    for (const usage of [
      'annotate FILE.txt|FOLDER [--out DIR] [--force] [--explain]',
      'build FILE.txt|FOLDER [--out DIR]',
      'page FILE.txt|FILE.graph.json|FOLDER [--out FILE.html|DIR] [--present]',
      'check FILE.txt|FOLDER',
    ])
      expect(helpText()).toMatch(new RegExp(`\\n  ${usage.replace(/[|.[\]]/g, '\\$&')}(?:  |\\n)`))
  })
})
