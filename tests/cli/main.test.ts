import { spawnSync } from 'node:child_process'
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ANNOTATION, commandLineIn, PROGRAM, TEXT } from './commandLine.ts'
import { temporaryFolder } from './temporaryFolder.ts'

const folder = temporaryFolder()
const mailuo = commandLineIn(folder)

function write(name: string, content: string | Uint8Array): void {
  writeFileSync(folder(name), content)
}

/** What stands in the test's folder, with contents: to see that nothing has changed. */
const everything = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder(), { recursive: true, withFileTypes: true }).map((entry) => {
      const path = join(entry.parentPath, entry.name)
      return [path, entry.isFile() ? readFileSync(path, 'latin1') : '']
    }),
  )

describe('mailuo', { timeout: 60_000 }, () => {
  it('prints its help and its version', () => {
    expect(mailuo('--help')).toMatchObject({ code: 0, err: '' })
    expect(mailuo('--version')).toEqual({ code: 0, out: '0.1.0\n', err: '' })
  })

  it('builds the graph file beside the text or in a folder, twice the same bytes', () => {
    write('a.txt', TEXT)
    write('a.ann', ANNOTATION)
    expect(mailuo('build', 'a.txt')).toMatchObject({ code: 0, err: '' })
    expect(mailuo('build', 'a.txt', '--out', 'new/folder')).toMatchObject({ code: 0, err: '' })
    expect(readFileSync(folder('new/folder/a.graph.json'))).toEqual(readFileSync(folder('a.graph.json')))
  })

  it('makes the same page of a text as of its graph file, and one that opens straight into the presentation', () => {
    write('a.txt', TEXT)
    write('a.ann', ANNOTATION)
    mailuo('build', 'a.txt')
    expect(mailuo('page', 'a.txt')).toMatchObject({ code: 0, err: '' })
    expect(mailuo('page', 'a.graph.json', '--out', '页 面.html')).toMatchObject({ code: 0, err: '' })
    const page = readFileSync(folder('a.html'), 'utf8')
    expect(readFileSync(folder('页 面.html'), 'utf8')).toBe(page)
    expect(page).not.toContain(folder())
    const opensTalk = /<div id="[a-z]+" data-opens="talk">/
    expect(opensTalk.test(page)).toBe(false)
    expect(mailuo('page', 'a.txt', '--present', '--out', 'talk.html')).toMatchObject({ code: 0, err: '' })
    expect(opensTalk.test(readFileSync(folder('talk.html'), 'utf8'))).toBe(true)
    expect(page).not.toContain(process.cwd())
  })

  it('annotates a text and builds the same graph with that annotation as without one, which it says', () => {
    write('a.txt', TEXT)
    const alone = mailuo('build', 'a.txt', '--out', 'alone')
    expect(alone).toMatchObject({ code: 0, err: '' })
    expect(alone.out).toMatch(/\na\.txt: there is no a\.ann beside it.*机器初标，未经复核\n$/)
    const { code, out, err } = mailuo('annotate', 'a.txt')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^a\.ann: \d+ mentions, \d+ relations; 机器初标，未经复核\n$/)
    expect(mailuo('build', 'a.txt').out).not.toContain('beside it')
    expect(readFileSync(folder('a.graph.json'), 'utf8')).toBe(
      readFileSync(folder('alone/a.graph.json'), 'utf8'),
    )
  })

  it('replaces an annotation only when it is told to', () => {
    write('a.txt', TEXT)
    write('a.ann', ANNOTATION)
    expect(mailuo('annotate', 'a.txt')).toMatchObject({ code: 2, out: '' })
    expect(readFileSync(folder('a.ann'), 'utf8')).toBe(ANNOTATION)
    expect(mailuo('annotate', 'a.txt', '--out', 'new')).toMatchObject({ code: 0, err: '' })
    expect(mailuo('annotate', 'a.txt', '--force', '--explain')).toMatchObject({ code: 0, err: '' })
    expect(readFileSync(folder('a.ann'), 'utf8')).toBe(readFileSync(folder('new/a.ann'), 'utf8'))
  })

  it('explains what it would mark where an annotation is there, which stays', () => {
    write('a.txt', TEXT)
    const { out } = mailuo('annotate', 'a.txt', '--out', 'new', '--explain')
    const explained = out.slice(out.indexOf('\n') + 1)
    expect(explained).toMatch(/^ {2}T1\tline 1\t/)
    write('a.ann', ANNOTATION)
    const before = everything()
    const alone = mailuo('annotate', 'a.txt', '--explain')
    const [first, ...rest] = alone.out.split('\n')
    expect(alone).toMatchObject({ code: 0, err: '' })
    expect(first).toMatch(
      /^a\.ann: kept, it was there already \(--force replaces it\); the extractor would mark \d+ mentions, \d+ relations; 机器初标，未经复核$/,
    )
    expect(rest.join('\n')).toBe(explained)
    expect(mailuo('annotate', '.', '--explain').out).toBe(alone.out)
    expect(everything()).toEqual(before)
  })

  it('annotates an empty text as one that names nothing', () => {
    write('empty.txt', ' \n')
    expect(mailuo('annotate', 'empty.txt')).toMatchObject({ code: 0, err: '' })
    expect(readFileSync(folder('empty.ann'), 'utf8')).toBe('')
  })

  it('takes a folder: a bad text is told, the others go on, an annotation that is there stays', () => {
    for (const name of ['a.txt', 'c.txt', 'd.txt']) write(name, TEXT)
    write('b.txt', new Uint8Array([0, 1, 2, 3]))
    write('d.ann', ANNOTATION)
    write('notes.md', TEXT)
    const annotated = mailuo('annotate', '.')
    expect(annotated.code).toBe(2)
    expect(annotated.out).toMatch(/^a\.ann: .*\nc\.ann: .*\nd\.ann: kept, .*\n$/)
    expect(annotated.err).toMatch(/^mailuo: b\.txt: .*binary.*\nmailuo: \.: 1 of 4 texts failed\n$/)
    expect(readFileSync(folder('d.ann'), 'utf8')).toBe(ANNOTATION)

    expect(mailuo('build', '.', '--out', 'graphs')).toMatchObject({ code: 2, err: annotated.err })
    expect(readdirSync(folder('graphs')).sort()).toEqual(['a.graph.json', 'c.graph.json', 'd.graph.json'])
    expect(mailuo('check', '.')).toMatchObject({ code: 2, err: annotated.err })

    write('b.txt', TEXT)
    write('b.ann', ANNOTATION.replace('\t健全制度', '\t健全机制'))
    expect(mailuo('check', '.').code).toBe(1)
    write('b.ann', ANNOTATION)
    expect(mailuo('page', '.', '--out', 'pages')).toMatchObject({ code: 0, err: '' })
    expect(readdirSync(folder('pages')).sort()).toEqual(['a.html', 'b.html', 'c.html', 'd.html'])
  })

  it('checks a text: the proof, and each note with its line', () => {
    write('a.txt', '提高水平\n\n一、健全制度\n健全“制度，提高水平。\n')
    write('a.ann', '')
    const { code, out, err } = mailuo('check', 'a.txt')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^引文逐字相符 (\d+)\/\1 · 关系：原文明言 0、据篇章 0、编者判断 0 · 已复核 0\/0\n/)
    expect(out).toContain('\na.txt:4: unbalanced: ')
  })

  it('says in a check that the graph file beside the text is an old one', () => {
    write('a.txt', TEXT)
    write('a.ann', '')
    mailuo('build', 'a.txt')
    expect(mailuo('check', 'a.txt').out).not.toContain('a.graph.json')
    write('a.ann', ANNOTATION)
    expect(mailuo('check', 'a.txt').out).toContain('a.graph.json: not what a build')
  })

  it('says what is wrong in one line, also where the words that it quotes hold line ends', () => {
    write('a.txt', TEXT)
    write('a.ann', 'T1\tgoal 3 8\t提高水平\n')
    expect(mailuo('build', 'a.txt').err).toBe(
      'mailuo: a.ann:1: T1 says 「提高水平」 where the text has 「平⏎⏎一、」; was the text edited?\n',
    )
  })

  it('shows control characters in the name of a file, in results and in errors', () => {
    write('a\x1b[31m\n.txt', TEXT)
    for (const [command, ...told] of [['annotate'], ['build'], ['check', '.'], ['page']]) {
      const { code, out, err } = mailuo(command as string, told[0] ?? 'a\x1b[31m\n.txt')
      expect({ code, err }).toEqual({ code: 0, err: '' })
      expect(out).toContain('a�[31m⏎.')
      expect(out).not.toContain('\x1b')
    }
    expect(mailuo('build', 'b\x1b.txt').err).toBe('mailuo: b�.txt: there is no such file\n')
  })

  it('says that its output cannot be written, with 2', { skip: !existsSync('/dev/full') }, () => {
    const full = openSync('/dev/full', 'w')
    const { status, stderr } = spawnSync(process.execPath, [...PROGRAM, '--version'], {
      encoding: 'utf8',
      stdio: ['ignore', full, 'pipe'],
    })
    closeSync(full)
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'mailuo: cannot write the output: the disk is full\n',
    })
  })

  it('fails a check with 1, a build with 2, where the annotation says other words than the text', () => {
    write('a.txt', TEXT)
    write('a.ann', ANNOTATION.replace('\t健全制度', '\t健全机制'))
    const err =
      'mailuo: a.ann:2: T2 says 「健全机制」 where the text has 「健全制度」; was the text edited?\n'
    expect(mailuo('check', 'a.txt')).toEqual({ code: 1, out: '', err })
    expect(mailuo('build', 'a.txt')).toEqual({ code: 2, out: '', err })
  })
})

describe('mailuo, where no plain file stands', { timeout: 60_000, skip: !existsSync('/proc/self') }, () => {
  const pipe = (name: string) => expect(spawnSync('mkfifo', [folder(name)]).status).toBe(0)
  const NO_FILE = 'this is no plain file, but a pipe, a device or the like'

  it('reads no pipe, which could keep it waiting for ever', () => {
    pipe('pipe.txt')
    pipe('a.ann')
    write('a.txt', TEXT)
    write('b.txt', TEXT)
    expect(mailuo('annotate', 'pipe.txt').err).toBe(`mailuo: pipe.txt: ${NO_FILE}\n`)
    const { code, out, err } = mailuo('build', '.')
    expect({ code, err }).toEqual({
      code: 2,
      err: `mailuo: a.ann: ${NO_FILE}\nmailuo: pipe.txt: ${NO_FILE}\nmailuo: .: 2 of 3 texts failed\n`,
    })
    expect(out).toContain('b.graph.json')
  })

  it('makes no folder where none can be made', () => {
    write('a.txt', TEXT)
    for (const out of ['/proc/none', '/proc/none/below'])
      expect(mailuo('build', 'a.txt', '--out', out)).toEqual({
        code: 2,
        out: '',
        err: `mailuo: ${out}/a.graph.json: cannot write it: no folder can be made at /proc/none\n`,
      })
  })
})

describe('mailuo, where something is wrong', { timeout: 60_000 }, () => {
  it.each([
    ['no command', [], /no command is given/],
    ['an unknown command', ['make'], /no command 「make」/],
    ['an unknown option', ['check', 'a.txt', '--fast'], /check has no option --fast/],
    ['a missing file', ['build', 'none.txt'], /^mailuo: none\.txt: there is no such file\n$/],
    [
      'a folder without texts',
      ['build', 'folder.txt'],
      /^mailuo: folder\.txt: there is no \.txt file in this folder\n$/,
    ],
    ['an annotation that is there', ['annotate', 'broken.txt'], /^mailuo: broken\.ann: .*--force.*\n$/],
    [
      'pages of a folder in one file',
      ['page', 'folder.txt', '--out', 'a.html'],
      /^mailuo: a\.html: .*folder\n$/,
    ],
    [
      'an empty file',
      ['check', 'empty.txt'],
      /^mailuo: empty\.txt: The file is empty: it holds nothing but white space\.\n$/,
    ],
    [
      'a text of wide blanks',
      ['build', 'blank.txt'],
      /^mailuo: blank\.txt: The file is empty: it holds nothing but white space\.\n$/,
    ],
    [
      'an empty graph file',
      ['page', 'empty.graph.json'],
      /^mailuo: empty\.graph\.json: The file is empty: it holds nothing but white space\.\n$/,
    ],
    [
      'to annotate where the annotation is a link to nothing',
      ['annotate', 'linked.txt'],
      /^mailuo: linked\.ann: this link leads to no file; mend it or take it away\n$/,
    ],
    [
      'to build where the annotation is a link to nothing',
      ['build', 'linked.txt'],
      /^mailuo: linked\.ann: this link leads to no file; mend it or take it away\n$/,
    ],
    ['a binary file', ['build', 'binary.txt'], /^mailuo: binary\.txt: .*binary.*\n$/],
    ['an undecodable file', ['page', 'undecodable.txt'], /^mailuo: undecodable\.txt: .*\n$/],
    ['a text of another name', ['build', 'a.md'], /^mailuo: a\.md: a text's name ends in \.txt\n$/],
    ['a broken annotation', ['build', 'broken.txt'], /^mailuo: broken\.ann:2: .*「gaol」\n$/],
    [
      'an annotation that is not UTF-8',
      ['build', 'latin.txt'],
      /^mailuo: latin\.ann:2: the file is not UTF-8\n$/,
    ],
    ['a graph file that is no JSON', ['page', 'bad.graph.json'], /^mailuo: bad\.graph\.json: .*no JSON.*\n$/],
    ['a graph file of another kind', ['page', 'other.graph.json'], /^mailuo: other\.graph\.json: .+\n$/],
    [
      'a graph file of a later version',
      ['page', 'later.graph.json'],
      /^mailuo: later\.graph\.json: .*version 99.*\n$/,
    ],
    [
      'an output that is no page',
      ['page', 'a.txt', '--out', 'a.txt'],
      /^mailuo: a\.txt: a page's name ends in \.html\n$/,
    ],
    [
      'an output below a file',
      ['build', 'a.txt', '--out', 'a.txt'],
      /^mailuo: a\.txt.*: cannot write it: .*\n$/,
    ],
  ])('refuses %s with 2 and one sentence, and changes nothing', (_, words, sentence) => {
    write('a.txt', TEXT)
    write('a.md', TEXT)
    mkdirSync(folder('folder.txt'))
    write('empty.txt', ' \r\n\n')
    write('binary.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0]))
    write('undecodable.txt', new Uint8Array([0x61, 0xff, 0xff, 0x62, 0x80]))
    write('broken.txt', TEXT)
    write('broken.ann', 'T1\tgoal 0 4\t提高水平\nT2\tgaol 0 4\t提高水平\n')
    write('broken.graph.json', 'precious')
    write('blank.txt', '\u3000\n')
    write('empty.graph.json', '')
    write('linked.txt', TEXT)
    symlinkSync('nowhere.ann', folder('linked.ann'))
    write('latin.txt', TEXT)
    write('latin.ann', Buffer.concat([Buffer.from('T1\tgoal 0 4\t提高水平\n'), Buffer.from([0xe9, 0x0a])]))
    write('bad.graph.json', '{"attributes":')
    write('other.graph.json', '[]')
    write('later.graph.json', '{"attributes":{"format":"mailuo-graph","version":99},"nodes":[],"edges":[]}')
    const before = everything()
    const { code, out, err } = mailuo(...words)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(sentence)
    expect(err.trimEnd()).not.toContain('\n')
    expect(everything()).toEqual(before)
  })
})
