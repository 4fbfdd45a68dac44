import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { ANNOTATION, commandLineIn, TEXT } from './commandLine.ts'
import { temporaryFolder } from './temporaryFolder.ts'

const folder = temporaryFolder()
const mailuo = commandLineIn(folder)

const LONGER = `${TEXT}\n二、改进作风\n改进作风，提高水平。\n`

const article = (): void => {
  writeFileSync(folder('a.txt'), LONGER)
  writeFileSync(folder('a.ann'), ANNOTATION)
}

/** The words of the slides of a PPTX file, one string a slide. */
const slidesIn = (path: string): string[] => {
  const parts = unzipSync(readFileSync(path))
  return Object.keys(parts)
    .filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
    .map((name) =>
      [...strFromU8(parts[name] as Uint8Array).matchAll(/<a:t>([^<]*)<\/a:t>/g)]
        .map(([, words]) => words)
        .join(''),
    )
}

describe('mailuo export', { timeout: 120_000 }, () => {
  it('makes a picture of a view beside the text, twice the same bytes, the same of its graph file', () => {
    article()
    expect(mailuo('export', 'a.txt', '--format', 'svg')).toEqual({ code: 0, out: 'a.svg\n', err: '' })
    mailuo('build', 'a.txt')
    mailuo('export', 'a.graph.json', '--format=svg', '--out', 'b/c.svg')
    const svg = readFileSync(folder('a.svg'), 'utf8')
    expect(readFileSync(folder('b/c.svg'), 'utf8')).toBe(svg)
    expect(svg).toContain('<svg xmlns="http://www.w3.org/2000/svg"')
    expect(svg).toContain('>健全制度</tspan>')
    mailuo(...'export a.txt --format svg --out d.svg --view meansEnds --detail 3 --language en'.split(' '))
    expect(readFileSync(folder('d.svg'), 'utf8')).toContain('means–ends')
  })

  it('makes slides of the article, in short, and of steps', () => {
    article()
    expect(mailuo('export', 'a.txt', '--format', 'pptx')).toEqual({ code: 0, out: 'a.pptx\n', err: '' })
    const whole = slidesIn(folder('a.pptx'))
    expect(whole).toHaveLength(5)
    expect(whole[2]).toContain('健全制度，提高水平。')
    mailuo('export', 'a.txt', '--format', 'pptx', '--short', '--shape', '4:3', '--out', 'short.pptx')
    expect(slidesIn(folder('short.pptx')).length).toBeLessThan(5)
    mailuo('build', 'a.txt')
    const { sha256 } = JSON.parse(readFileSync(folder('a.graph.json'), 'utf8')).attributes
    const step = { subject: 'own', section: 's', nodes: [], edges: [], quotes: [] }
    const file = {
      format: 'mailuo-steps',
      version: 1,
      sha256,
      steps: [
        {
          ...step,
          id: 'own1',
          title: '我的一步',
          quotes: [{ start: 13, end: 17, quote: LONGER.slice(13, 17) }],
        },
        { ...step, id: 'own2', title: '丢了的一步', nodes: ['goal:没有'] },
      ],
    }
    writeFileSync(folder('my.steps.json'), JSON.stringify(file))
    const { out } = mailuo('export', 'a.txt', '--format', 'pptx', '--steps', 'my.steps.json')
    expect(out).toContain('my.steps.json: 2 steps, 1 of which name what the graph has not')
    expect(slidesIn(folder('a.pptx'))).toEqual([
      expect.stringContaining('我的一步'),
      expect.stringContaining('丢了的一步'),
    ])
    writeFileSync(folder('a.steps.json'), JSON.stringify(file))
    expect(mailuo('export', 'a.txt', '--format', 'pptx').out).toContain('a.steps.json: 2 steps')
  })

  it('makes a handout', () => {
    article()
    expect(mailuo('export', 'a.txt', '--format', 'docx')).toEqual({ code: 0, out: 'a.docx\n', err: '' })
    const parts = unzipSync(readFileSync(folder('a.docx')))
    expect(strFromU8(parts['word/document.xml'] as Uint8Array)).toContain('学习提纲')
  })

  it.each([
    ['no format', [], /export needs --format svg\|pptx\|docx/],
    ['a picture of pixels', ['--format', 'png'], /--format png is not made here: letters become pixels only/],
    ['pages', ['--format', 'pdf'], /--format pdf is not made here: pages are set by a browser/],
    ['an unknown format', ['--format', 'gif'], /--format 「gif」: it is one of svg, pptx, docx/],
    ['an unknown view', ['--format', 'svg', '--view', 'list'], /--view 「list」: it is one of thread/],
    ['an unknown shape', ['--format', 'pptx', '--shape', '3:2'], /--shape 「3:2」: it is one of 16:9, 4:3/],
    ['what the format has not', ['--format', 'docx', '--view', 'thread'], /--view means nothing for docx/],
    ['steps told in brief', ['--format', 'pptx', '--short', '--steps', 'x.steps.json'], /--short/],
    [
      'steps that are not there',
      ['--format', 'pptx', '--steps', 'x.steps.json'],
      /x\.steps\.json: there is no/,
    ],
    [
      'another ending',
      ['--format', 'pptx', '--out', 'a.txt'],
      /a\.txt: the name of this file ends in \.pptx/,
    ],
    ['a value where there is none', ['--format', 'pptx', '--short=yes'], /--short takes no value/],
  ])('refuses %s in one sentence, and writes nothing', (_, words, sentence) => {
    article()
    const { code, err } = mailuo('export', 'a.txt', ...words)
    expect(code).toBe(2)
    expect(err).toMatch(sentence)
    expect(err.trimEnd()).not.toContain('\n')
    expect(readdirSync(folder()).sort()).toEqual(['a.ann', 'a.txt'])
    expect(existsSync(folder('a.pptx'))).toBe(false)
  })
})
