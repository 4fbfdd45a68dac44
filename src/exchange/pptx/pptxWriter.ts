import type { Drawing } from '../drawing/drawing.ts'
import { type Part, type Relationship, writePackage } from '../openxml/openPackage.ts'
import { rasterise } from '../png/rasterise.ts'
import { pngRows, writePng } from '../png/writePng.ts'
import type { Slide, SlideDeck } from '../slides/slides.ts'
import { FRAMES } from './frames.ts'
import { layoutXml, masterXml } from './masterXml.ts'
import { NOTES_PAGE, notesMasterXml, notesSlideXml } from './notesXml.ts'
import { emu, NAMESPACES } from './shapes.ts'
import { type DeckMeta, PICTURE_ID, type SlidePage, slidePages } from './slidePages.ts'
import { themeXml } from './themeXml.ts'

/** Pixels of a picture for one of its drawing: still crisp on a screen of twice the density. */
const PICTURE_SCALE = 2

const typeOf = (kind: string): string =>
  `application/vnd.openxmlformats-officedocument.presentationml.${kind}+xml`
const THEME = 'application/vnd.openxmlformats-officedocument.theme+xml'

/** Takes a talk slide by slide; what it costs is paid in `add`. */
export interface PptxWriter {
  /** Draws and writes one slide; most take less than half a second. What is in `drawn` (see `packedPicture`) is not drawn again. */
  add(slide: Slide, drawn?: ReadonlyMap<Drawing, Uint8Array>): void
  /** The file of what was added. */
  finish(): Uint8Array
}

/** A drawing as the PNG picture of a slide; `pack` makes a zlib stream of its rows in its own time. */
export async function packedPicture(
  drawing: Drawing,
  pack: (rows: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const raster = rasterise(drawing, PICTURE_SCALE)
  return writePng(raster, PICTURE_SCALE, await pack(pngRows(raster)))
}

const drawPicture = (drawing: Drawing): Uint8Array =>
  writePng(rasterise(drawing, PICTURE_SCALE), PICTURE_SCALE)

const slideId = (at: number): number => 256 + at

function presentationXml({ shape }: DeckMeta, slides: number): string {
  const { width, height } = FRAMES[shape]
  const list = Array.from(
    { length: slides },
    (_, i) => `<p:sldId id="${slideId(i)}" r:id="rIdS${i + 1}"/>`,
  ).join('')
  const size = `cx="${emu(width)}" cy="${emu(height)}"${shape === '4:3' ? ' type="screen4x3"' : ''}`
  return `<p:presentation ${NAMESPACES} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst>${list === '' ? '' : `<p:sldIdLst>${list}</p:sldIdLst>`}<p:sldSz ${size}/><p:notesSz cx="${emu(NOTES_PAGE.width)}" cy="${emu(NOTES_PAGE.height)}"/></p:presentation>`
}

/** What every deck has besides its slides. */
function frameParts(meta: DeckMeta): Part[] {
  const frames = FRAMES[meta.shape]
  const theme = themeXml(meta)
  return [
    {
      path: 'ppt/slideMasters/slideMaster1.xml',
      type: typeOf('slideMaster'),
      content: masterXml(frames),
      relationships: [
        { id: 'rId1', type: 'slideLayout', target: '../slideLayouts/slideLayout1.xml' },
        { id: 'rId2', type: 'theme', target: '../theme/theme1.xml' },
      ],
    },
    {
      path: 'ppt/slideLayouts/slideLayout1.xml',
      type: typeOf('slideLayout'),
      content: layoutXml(frames),
      relationships: [{ id: 'rId1', type: 'slideMaster', target: '../slideMasters/slideMaster1.xml' }],
    },
    { path: 'ppt/theme/theme1.xml', type: THEME, content: theme },
    {
      path: 'ppt/notesMasters/notesMaster1.xml',
      type: typeOf('notesMaster'),
      content: notesMasterXml(frames.width / frames.height),
      relationships: [{ id: 'rId1', type: 'theme', target: '../theme/theme2.xml' }],
    },
    {
      path: 'ppt/theme/theme2.xml',
      type: THEME,
      content: themeXml({ paper: '#ffffff', ink: '#000000', muted: '#595959', accent: meta.accent }),
    },
  ]
}

/** A slide and, where something is noted, its page of notes; `picture` is the path of its picture. */
function slideParts({ xml, notes }: SlidePage, number: number, picture: string | null): Part[] {
  const relationships: Relationship[] = [
    { id: 'rId1', type: 'slideLayout', target: '../slideLayouts/slideLayout1.xml' },
  ]
  if (picture !== null) relationships.push({ id: PICTURE_ID, type: 'image', target: `../${picture}` })
  const slide = { path: `ppt/slides/slide${number}.xml`, type: typeOf('slide'), content: xml, relationships }
  if (notes.trim() === '') return [slide]
  relationships.push({ id: 'rId3', type: 'notesSlide', target: `../notesSlides/notesSlide${number}.xml` })
  return [
    slide,
    {
      path: `ppt/notesSlides/notesSlide${number}.xml`,
      type: typeOf('notesSlide'),
      content: notesSlideXml(notes),
      relationships: [
        { id: 'rId1', type: 'notesMaster', target: '../notesMasters/notesMaster1.xml' },
        { id: 'rId2', type: 'slide', target: `../slides/slide${number}.xml` },
      ],
    },
  ]
}

/**
 * Begins a talk as a PowerPoint file (ECMA-376, transitional), one slide at a time, so that a caller can tell how far it is and stop
 * between two. Pictures are PNG, words are words: nothing relies on a program fitting letters. The same slides give the same bytes. `add` throws
 * a RangeError for a drawing that cannot be drawn (see `rasterise`).
 */
export function pptxWriter(meta: DeckMeta): PptxWriter {
  const parts: Part[] = []
  let slides = 0
  let pictures = 0
  return {
    add: (slide, drawn) => {
      const pages = slidePages(meta, slide)
      const paths = new Map<Drawing, string>()
      const pathOf = (drawing: Drawing): string => {
        const known = paths.get(drawing)
        if (known !== undefined) return known
        pictures++
        const path = `media/image${pictures}.png`
        paths.set(drawing, path)
        parts.push({ path: `ppt/${path}`, type: null, content: drawn?.get(drawing) ?? drawPicture(drawing) })
        return path
      }
      for (const page of pages) {
        const picture = page.picture && pathOf(page.picture)
        slides++
        parts.push(...slideParts(page, slides, picture))
      }
    },
    finish: () => {
      const relationships: Relationship[] = [
        { id: 'rId1', type: 'slideMaster', target: 'slideMasters/slideMaster1.xml' },
        { id: 'rId2', type: 'notesMaster', target: 'notesMasters/notesMaster1.xml' },
        { id: 'rId3', type: 'theme', target: 'theme/theme1.xml' },
        ...Array.from({ length: slides }, (_, i) => ({
          id: `rIdS${i + 1}`,
          type: 'slide',
          target: `slides/slide${i + 1}.xml`,
        })),
      ]
      const main: Part = {
        path: 'ppt/presentation.xml',
        type: typeOf('presentation.main'),
        content: presentationXml(meta, slides),
        relationships,
      }
      return writePackage(main, [...frameParts(meta), ...parts], {
        title: meta.title,
        language: meta.language,
        description: meta.proof,
      })
    },
  }
}

/** A whole talk as a PowerPoint file, at once. */
export function writePptx({ slides, ...meta }: SlideDeck): Uint8Array {
  const writer = pptxWriter({ ...meta, count: slides.length })
  for (const slide of slides) writer.add(slide)
  return writer.finish()
}
