import type { Drawing } from '../drawing/drawing.ts'
import { lineCount } from '../openxml/lineCount.ts'
import type { Slide, SlideDeck } from '../slides/slides.ts'
import { FRAMES, type Frame, type Frames, pictureFrame } from './frames.ts'
import { TITLE_PLACE, WORDS_PLACE } from './masterXml.ts'
import { pictureXml } from './pictureXml.ts'
import {
  type Letters,
  NAMESPACES,
  type Paragraph,
  type TextBox,
  TREE_HEAD,
  textBoxXml,
  xfrm,
} from './shapes.ts'
import { BEFORE, type Block, LEADING, placeAfter, SMALL, type WordPage, wordPages } from './wordPages.ts'

/** What all slides of a deck share. */
export type DeckMeta = Omit<SlideDeck, 'slides'> & {
  /** How many slides `SlideDeck` has. */
  readonly count: number
}

const TITLE_SIZES = [28, 26, 24, 22, 20] as const
const COVER_SIZES = [44, 40, 36, 32, 28, 24] as const
const TITLE_LEADING = 1.25
const FOOT_SIZE = 12
const PROOF_SIZE = 10.5
const FOOT_LEADING = 1.2
const FACT_SIZE = 18

/** Between the kinds that the foot tells. */
const LEGEND_SPACE = '\u3000'

/** Between a place and its title: narrow, as （一） has room of its own. */
const TITLE_SPACE = ' '

/** The picture's relationship on every slide that has one. */
export const PICTURE_ID = 'rId2'

const plain = (text: string, size: number, color: string, bold = false): Letters => ({
  text,
  size,
  bold,
  color,
})

const paragraph = (letters: readonly Letters[], size: number, ratio: number, before = 0): Paragraph => ({
  letters,
  align: 'l',
  leading: size * ratio,
  before,
})

/** The parts of a title, as its blanks part it, each on a line of its own where each fits on one. */
function coverTitle(title: string, size: number, width: number): string {
  const parts = title.split(/\s+/)
  const fits = (part: string): boolean => lineCount([{ text: part, size, bold: true }], width) === 1
  return /[\u2e80-\u9fff]/.test(title) && parts.length < 4 && parts.every(fits) ? parts.join('\n') : title
}

/** A title in the largest size in which it fits a frame; what does not fit in the smallest ends in … */
function fittedTitle(
  place: string,
  title: string,
  end: string,
  sizes: readonly number[],
  { width, height }: Frame,
): { readonly title: string; readonly size: number } {
  const oneLine = title.replace(/\s+/g, ' ')
  const fits = (words: string, size: number, lines: number): boolean =>
    lineCount([{ text: `${place}${words}${end}`, size, bold: true }], width) <= lines
  const linesAt = (size: number) => Math.max(1, Math.floor(height / (size * TITLE_LEADING)))
  for (const size of sizes) if (fits(oneLine, size, linesAt(size))) return { title: oneLine, size }
  const size = sizes[sizes.length - 1] as number
  const characters = Array.from(oneLine.slice(0, 2000))
  let kept = characters.length
  while (kept > 1 && !fits(`${characters.slice(0, kept).join('')}…`, size, linesAt(size)))
    kept = kept > 400 ? kept >> 1 : kept - 1
  return { title: `${characters.slice(0, kept).join('')}…`, size }
}

/** Whether a slide is the title page: it has facts, or is the article's own cover. */
const isCover = ({ id, facts, picture }: Slide): boolean =>
  picture === null && (id === 'cover' || facts.length > 0)

/** The words of a slide as paragraphs: each sentence, then what notes say of them. Of several sentences each tells its place. */
function blocksOf({
  sentences,
  sentencePlaces,
  remarks,
}: Pick<Slide, 'sentences' | 'sentencePlaces' | 'remarks'>): Block[] {
  const said = sentences.map(
    (runs, i): Block => ({
      kind: 'sentence',
      runs,
      place: sentences.length > 1 ? (sentencePlaces[i] ?? '') : '',
    }),
  )
  const noted = remarks.map((text): Block => ({ kind: 'remark', runs: [{ text, color: null }], place: '' }))
  return [...said, ...noted].filter(({ runs }) => runs.some(({ text }) => text !== ''))
}

function wordsBox({ frame, size, blocks }: WordPage): TextBox {
  return {
    id: 3,
    name: '原句',
    frame,
    place: WORDS_PLACE,
    anchor: 't',
    paragraphs: blocks.map((block, i) => {
      const { kind, runs } = block
      const letter = kind === 'remark' ? SMALL : size
      const said = runs.map(({ text, color }) =>
        plain(text, letter, color ?? (kind === 'remark' ? 'tx2' : 'tx1'), color !== null),
      )
      const place = placeAfter(block, size, frame.width)
      const from = place === '' ? [] : [plain(place, SMALL, 'tx2')]
      return paragraph([...said, ...from], letter, LEADING, i > 0 ? BEFORE : 0)
    }),
  }
}

/** What stands below: the kinds and their marks, what nobody has reviewed, where in the talk and in the article this is, and at the very end the proof. */
function footBoxes(meta: DeckMeta, slide: Slide, frames: Frames, isLast: boolean): TextBox[] {
  const proof = isLast && slide.number === meta.count ? meta.proof : ''
  const [from] = slide.sentencePlaces
  const where = slide.sentences.length === 1 && from !== undefined && from !== '' ? from : slide.place
  const count = `${slide.number}/${meta.count}`
  const proven = proof === '' ? [] : [plain(proof, PROOF_SIZE, 'tx2')]
  const unreviewed = slide.unreviewed === '' ? [] : [plain(slide.unreviewed, FOOT_SIZE, 'tx2')]
  const kinds = slide.legend.flatMap(({ mark, word, color }, i) => [
    plain(`${i > 0 ? LEGEND_SPACE : ''}${mark}`, FOOT_SIZE, color),
    plain(` ${word}`, FOOT_SIZE, 'tx2'),
  ])
  const told = [
    ...kinds,
    ...(kinds.length > 0 && unreviewed.length > 0 ? [plain(LEGEND_SPACE, FOOT_SIZE, 'tx2')] : []),
    ...unreviewed,
  ]
  const { width, height } = frames.footLeft
  const linesHigh = (letters: readonly Letters[], size: number): number =>
    letters.length === 0
      ? 0
      : lineCount(
          letters.map(({ text }) => ({ text, size, bold: false })),
          width,
        ) *
        size *
        FOOT_LEADING
  // The last slide, which has the proof, tells no kinds where there is no room for both.
  const roomy = linesHigh(told, FOOT_SIZE) + linesHigh(proven, PROOF_SIZE) <= height
  const first = roomy ? told : unreviewed
  const left = [
    ...(first.length === 0 ? [] : [paragraph(first, FOOT_SIZE, FOOT_LEADING)]),
    ...(proven.length === 0 ? [] : [paragraph(proven, PROOF_SIZE, FOOT_LEADING)]),
  ]
  const right: Paragraph = {
    ...paragraph([plain(where === '' ? count : `${where} · ${count}`, FOOT_SIZE, 'tx2')], FOOT_SIZE, 1.2),
    align: 'r',
  }
  const box = (id: number, name: string, frame: Frame, paragraphs: readonly Paragraph[]): TextBox => ({
    id,
    name,
    frame,
    anchor: 'b',
    paragraphs,
  })
  return [
    ...(left.length > 0 ? [box(4, '说明', frames.footLeft, left)] : []),
    box(5, '位置', frames.footRight, [right]),
  ]
}

/** A slide of a file: its XML, and what its notes must hold because it does not. */
export interface SlidePage {
  readonly xml: string
  readonly picture: Drawing | null
  readonly notes: string
}

const slideXml = (shapes: string): string =>
  `<p:sld ${NAMESPACES}><p:cSld><p:spTree>${TREE_HEAD}${shapes}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`

/** A title that was cut stands whole in the notes. */
const withTitle = (notes: string, whole: string, shown: string): string =>
  whole.replace(/\s+/g, ' ') === shown
    ? notes
    : [whole.replace(/\s+/g, ' '), notes].filter((words) => words !== '').join('\n')

function coverPage(meta: DeckMeta, slide: Slide, frames: Frames): SlidePage {
  const { cover } = frames
  const facts = slide.facts.map((fact) => paragraph([plain(fact, FACT_SIZE, 'tx2')], FACT_SIZE, 1.4, 4))
  const factsHeight = facts.length * (FACT_SIZE * 1.4 + 4)
  const upper: Frame = { ...cover, height: Math.max(120, cover.height - factsHeight - 28) }
  const { title, size } = fittedTitle('', slide.title, '', COVER_SIZES, upper)
  const set = coverTitle(title, size, upper.width)
  const lines = lineCount([{ text: set, size, bold: true }], upper.width)
  const bottom = upper.y + upper.height
  const rule: Frame = {
    x: cover.x,
    y: Math.max(60, bottom - lines * size * TITLE_LEADING - 26),
    width: 56,
    height: 5,
  }
  const mark = `<p:sp><p:nvSpPr><p:cNvPr id="6" name="线"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${xfrm(rule)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:schemeClr val="accent1"/></a:solidFill><a:ln><a:noFill/></a:ln></p:spPr></p:sp>`
  const boxes: TextBox[] = [
    {
      id: 2,
      name: '标题',
      frame: upper,
      place: TITLE_PLACE,
      anchor: 'b',
      paragraphs: [paragraph([plain(set, size, 'tx1', true)], size, TITLE_LEADING)],
    },
  ]
  if (facts.length > 0)
    boxes.push({
      id: 3,
      name: '时间和来源',
      frame: { ...cover, y: bottom + 18, height: factsHeight },
      place: WORDS_PLACE,
      anchor: 't',
      paragraphs: facts,
    })
  boxes.push(...footBoxes(meta, { ...slide, sentences: [], sentencePlaces: [] }, frames, true))
  return {
    xml: slideXml(mark + boxes.map(textBoxXml).join('')),
    picture: null,
    notes: withTitle(slide.notes, slide.title, title),
  }
}

/**
 * The slides of a file that one step takes: one, or where its sentence does not fit in letters of 18 points, several, each with its picture,
 * counted behind the title. `language` decides how.
 */
export function slidePages(meta: DeckMeta, slide: Slide): SlidePage[] {
  const frames = FRAMES[meta.shape]
  if (isCover(slide)) return [coverPage(meta, slide, frames)]
  const set = wordPages(blocksOf(slide), frames, slide.picture !== null)
  const pages: readonly (WordPage | null)[] = set.length === 0 ? [null] : set
  const place = slide.place === '' ? '' : `${slide.place}${TITLE_SPACE}`
  const endOf = (number: number): string => {
    if (pages.length === 1) return ''
    return meta.language === 'en' ? ` (${number}/${pages.length})` : `（${number}/${pages.length}）`
  }
  const { title, size } = fittedTitle(place, slide.title, endOf(pages.length), TITLE_SIZES, frames.title)
  return pages.map((page, i) => {
    const end = endOf(i + 1)
    const heading: Letters[] = [
      ...(place === '' ? [] : [plain(place, size, 'accent1', true)]),
      ...(title === '' ? [] : [plain(title, size, 'tx1', true)]),
      ...(end === '' ? [] : [plain(end, Math.min(size, 18), 'tx2')]),
    ]
    const boxes: TextBox[] = [
      ...(heading.length === 0
        ? []
        : [
            {
              id: 2,
              name: '标题',
              frame: frames.title,
              place: TITLE_PLACE,
              anchor: 'ctr',
              paragraphs: [paragraph(heading, size, TITLE_LEADING)],
            } as const,
          ]),
      ...(page ? [wordsBox(page)] : []),
      ...footBoxes(meta, slide, frames, i === pages.length - 1),
    ]
    const picture = slide.picture && ((i > 0 && slide.furtherPictures[i - 1]) || slide.picture)
    const drawn = picture
      ? pictureXml(picture, pictureFrame(frames, page?.frame ?? null), 10, PICTURE_ID)
      : ''
    return {
      xml: slideXml(drawn + boxes.map(textBoxXml).join('')),
      picture,
      notes: i === 0 ? withTitle(slide.notes, slide.title, title) : slide.notes,
    }
  })
}

/** Some of the words of a sentence: code units from its beginning. */
export interface SentencePart {
  /** Which of the slide's sentences (0-based). */
  readonly sentence: number
  readonly start: number
  readonly end: number
}

/** The sentences of a slide with a picture as they are told on each of the slides that they take; one list for each of these. */
export function sentencesBySlide(
  shape: SlideDeck['shape'],
  said: Pick<Slide, 'sentences' | 'sentencePlaces' | 'remarks'>,
): (readonly SentencePart[])[] {
  const ends = said.sentences.map((runs) => runs.reduce((sum, { text }) => sum + text.length, 0))
  let sentence = 0
  let at = 0
  return wordPages(blocksOf(said), FRAMES[shape], true).map(({ blocks }) =>
    blocks.flatMap(({ kind, runs }): SentencePart[] => {
      if (kind === 'remark') return []
      while (at >= (ends[sentence] ?? Infinity)) {
        sentence++
        at = 0
      }
      const start = at
      at += runs.reduce((sum, { text }) => sum + text.length, 0)
      return [{ sentence, start, end: at }]
    }),
  )
}

/** CSS pixels for a point: a slide shown as large as its paper has 96 pixels an inch. */
const PER_POINT = 4 / 3

/**
 * The size, in CSS pixels, of the stage whose still picture fits a slide with these words exactly, so that its letters have their own
 * size on the slide (15 pixels are 11.25 points).
 */
export function pictureViewport(
  shape: SlideDeck['shape'],
  slide: Pick<Slide, 'sentences' | 'sentencePlaces' | 'remarks'>,
): { readonly width: number; readonly height: number } {
  const frames = FRAMES[shape]
  const [page] = wordPages(blocksOf(slide), frames, true)
  const { width, height } = pictureFrame(frames, page?.frame ?? null)
  return { width: Math.round(width * PER_POINT), height: Math.round(height * PER_POINT) }
}
