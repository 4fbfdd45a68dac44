/**
 * 「npm run test:documents」: the article's talk as PPTX in both shapes, its handout as DOCX and a view as SVG, opened by programs that
 * are not ours; their pages and words compared with the article's. Needs LibreOffice, Poppler and librsvg and says which it misses.
 * MAILUO_PICTURES names a folder in which all files and a picture of every page are kept.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { estimateWidth } from '../src/app/stage/still.ts'
import { createAtlas } from '../src/app/state/atlas.ts'
import { shownSteps } from '../src/app/state/presenting.ts'
import { INITIAL_STATE, type Theme } from '../src/app/state/state.ts'
import { articleTalk } from '../src/app/state/talkOf.ts'
import { handoutOf } from '../src/app/takeaway/handoutOf.ts'
import { slidesOf } from '../src/app/takeaway/talkSlides.ts'
import { viewPicture, WHOLE_VIEW } from '../src/app/takeaway/viewPicture.ts'
import { writeHandout } from '../src/exchange/docx/writeHandout.ts'
import { writePptx } from '../src/exchange/pptx/pptxWriter.ts'
import { SLIDE_SHAPES, type SlideShape } from '../src/exchange/slides/slides.ts'
import { writeSvg } from '../src/exchange/svg/writeSvg.ts'
import { readGraphFile } from '../src/model/readGraphFile.ts'
import { bare, drawPages, type PdfPage, pagesOf } from './documents/pdf.ts'
import { missingTools, run } from './documents/tools.ts'
import { readSlides } from './exchange/pptx/readSlides.ts'

const ARTICLE = 'graph-data/000_f43e0b856f5a713e.graph.json'

const say = (line: string) => process.stdout.write(`${line}\n`)

const missing = missingTools()
if (missing.length > 0) {
  for (const { program, from, does } of missing)
    say(`missing: ${program}, which ${does} (Debian and Ubuntu: apt install ${from})`)
  say('0 passed, 1 failed: nothing was tried')
  process.exit(1)
}

let passed = 0
let failed = 0
function check(name: string, holds: boolean, told = ''): void {
  if (holds) passed++
  else failed++
  say(`  ${holds ? 'passed' : 'FAILED'}  ${name}${holds || told === '' ? '' : `: ${told}`}`)
}

const kept = process.env.MAILUO_PICTURES
if (kept) mkdirSync(kept, { recursive: true })
const folder = kept ? resolve(kept) : mkdtempSync(join(tmpdir(), 'mailuo-'))

const atlas = createAtlas(readGraphFile(readFileSync(ARTICLE, 'utf8')))
const talk = articleTalk(atlas.file)

/** Words that hang over an edge of their page. */
const outside = (pages: readonly PdfPage[]): string[] =>
  pages.flatMap(({ width, height, boxes }, i) =>
    boxes
      .filter(
        ({ left, top, right, bottom }) => left < 0 || top < 0 || right > width + 1 || bottom > height + 1,
      )
      .map(({ words }) => `page ${i + 1} 「${words}」`),
  )

/** Which of these words no page holds. */
const lacking = (words: readonly string[], pages: readonly PdfPage[]): string[] => {
  const all = pages.map((page) => page.words).join('')
  return words.filter((own) => !all.includes(bare(own)))
}

function checkSlides(shape: SlideShape, theme: Theme): void {
  const name = `talk-${shape.replace(':', 'x')}-${theme}`
  say(`\n${name}.pptx`)
  const deck = slidesOf(atlas, talk, { language: 'zh', theme, shape }, estimateWidth)
  const file = writePptx(deck)
  writeFileSync(join(folder, `${name}.pptx`), file)
  const { slides } = readSlides(file)
  const pages = pagesOf(`${name}.pptx`, folder)
  check('a page a slide', pages.length === slides.length, `${pages.length} of ${slides.length}`)
  const [width, height] = shape === '16:9' ? [960, 540] : [720, 540]
  check(
    'in its shape',
    pages.every((page) => Math.abs(page.width - width) < 1 && Math.abs(page.height - height) < 1),
  )
  const said = shownSteps(talk).flatMap(({ subject, quotes }) =>
    subject === 'cover' ? [] : quotes.map(({ quote }) => quote),
  )
  const written = bare(slides.flatMap(({ boxes }) => boxes.get('原句') ?? []).join(''))
  const lost = said.filter((quote) => !written.includes(bare(quote)))
  check(`${said.length} sentences stand in the file as in the article`, lost.length === 0, lost[0])
  const unseen = slides.flatMap(({ boxes }, i) =>
    ['标题', '原句', '位置', '说明']
      .flatMap((box) => boxes.get(box) ?? [])
      .filter((words) => !pages[i]?.words.includes(bare(words)))
      .map((words) => `page ${i + 1} 「${words}」`),
  )
  check('every page shows its words', unseen.length === 0, unseen[0])
  const labels = deck.slides.flatMap(({ picture, furtherPictures }) =>
    [...(picture ? [picture] : []), ...furtherPictures]
      .flatMap(({ labels }) => labels)
      .filter(({ angle }) => angle === 0)
      .map(({ lines }) => lines.map(({ runs }) => runs.map(({ text }) => text).join('')).join('')),
  )
  const unwritten = lacking(labels, pages)
  check(`${labels.length} level labels are text`, unwritten.length === 0, unwritten[0])
  const over = outside(pages)
  check('no word hangs over an edge', over.length === 0, over[0])
  check('every page can be drawn', drawPages(`${name}.pptx`, folder).length === pages.length)
}

function checkHandout(): void {
  say('\nhandout.docx')
  const handout = handoutOf(atlas, talk, 'zh')
  writeFileSync(join(folder, 'handout.docx'), writeHandout(handout))
  const pages = pagesOf('handout.docx', folder)
  check(
    'A4',
    pages.every(({ width, height }) => Math.round(width) === 595 && Math.round(height) === 842),
  )
  // Words that go on over a page have its number between them.
  const numbered = pages.map((page) => ({ ...page, words: page.words.replace(/[—-]\d+[—-]$/, '') }))
  const { sections, proof, unreviewed } = handout
  const headings = lacking(
    sections.map(({ heading }) => heading),
    numbered,
  )
  check(`${sections.length} headings`, headings.length === 0, headings[0])
  const sentences = sections.flatMap((section) =>
    section.sentences.map(({ runs, place }) => `${runs.map(({ text }) => text).join('')}〔${place}〕`),
  )
  const unsaid = lacking(sentences, numbered)
  check(`${sentences.length} sentences with their places`, unsaid.length === 0, unsaid[0])
  const lines = sections.flatMap(({ concepts }) =>
    concepts.map(({ kind, names }) => `${kind.mark}${kind.word}${names.join('；')}`),
  )
  const unnamed = lacking(lines, numbered)
  check(`${lines.length} lines of concepts`, unnamed.length === 0, unnamed[0])
  const end = lacking([proof, unreviewed], pages.slice(-1))
  check('the proof at the end', end.length === 0, end[0])
  const over = outside(pages)
  check('no word hangs over an edge', over.length === 0, over[0])
  check(
    'a number on every page',
    pages.every(({ words }, i) => words.endsWith(`—${i + 1}—`)),
  )
  check('every page can be drawn', drawPages('handout.docx', folder).length === pages.length)
}

function checkSvg(): void {
  say('\nview.svg')
  const drawing = viewPicture(atlas, INITIAL_STATE, WHOLE_VIEW, estimateWidth)
  const { title } = atlas.attributes
  const svg = writeSvg(drawing, { title, description: title, language: 'zh-CN', halo: 'boxes' })
  writeFileSync(join(folder, 'view.svg'), svg)
  run('rsvg-convert', ['view.svg', '-o', 'view.png'], folder)
  const png = readFileSync(join(folder, 'view.png'))
  const size = [png.readUInt32BE(16), png.readUInt32BE(20)]
  check('is drawn in its size', size[0] === drawing.width && size[1] === drawing.height, size.join(' × '))
  run('rsvg-convert', ['-f', 'pdf', 'view.svg', '-o', 'view.pdf'], folder)
  const words = bare(run('pdftotext', ['-raw', 'view.pdf', '-'], folder))
  const labels = drawing.labels
    .filter(({ angle }) => angle === 0)
    .flatMap(({ lines }) => lines.map(({ runs }) => runs.map(({ text }) => text).join('')))
  const unwritten = labels.filter((label) => !words.includes(bare(label)))
  check(`${labels.length} lines of level labels are text`, unwritten.length === 0, unwritten[0])
}

try {
  for (const shape of SLIDE_SHAPES) checkSlides(shape, 'projector')
  checkSlides('16:9', 'dark')
  checkHandout()
  checkSvg()
} catch (error) {
  failed++
  say(`  FAILED  ${error instanceof Error ? error.message : String(error)}`)
} finally {
  if (!kept) rmSync(folder, { recursive: true })
}
say(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
