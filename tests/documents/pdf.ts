import { readdirSync } from 'node:fs'
import { run } from './tools.ts'

/** A box of a word on a page, in points from the upper left corner. */
interface WordBox {
  readonly words: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** A page of a PDF as another program reads it. */
export interface PdfPage {
  /** Points. */
  readonly width: number
  readonly height: number
  /** In the order in which it is painted, blanks left out. */
  readonly words: string
  readonly boxes: readonly WordBox[]
}

/** Words by which those of a document and those of its pages are compared: blanks and the several codes of one sign left out of account. */
export const bare = (words: string): string => words.normalize('NFKC').replace(/\s/g, '')

const WORD = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)<\/word>/g
const PAGE = /<page width="([\d.]+)" height="([\d.]+)">([\s\S]*?)<\/page>/g

/** Opens a document in LibreOffice, writes it as PDF and reads that. */
export function pagesOf(file: string, folder: string): PdfPage[] {
  run(
    'soffice',
    ['--headless', `-env:UserInstallation=file://${folder}/profile`, '--convert-to', 'pdf', file],
    folder,
  )
  const pdf = file.replace(/\.\w+$/, '.pdf')
  const text = run('pdftotext', ['-raw', pdf, '-'], folder).split('\f')
  const boxes = run('pdftotext', ['-bbox', pdf, '-'], folder)
  return [...boxes.matchAll(PAGE)].map(([, width, height, content = ''], i) => ({
    width: Number(width),
    height: Number(height),
    words: bare(text[i] ?? ''),
    boxes: [...content.matchAll(WORD)].map(([, left, top, right, bottom, words = '']) => ({
      words,
      left: Number(left),
      top: Number(top),
      right: Number(right),
      bottom: Number(bottom),
    })),
  }))
}

/** Draws the pages of a document that `pagesOf` has opened; gives the names of the pictures. */
export function drawPages(file: string, folder: string): string[] {
  const name = file.replace(/\.\w+$/, '')
  run('pdftoppm', ['-r', '80', '-png', `${name}.pdf`, name], folder)
  return readdirSync(folder).filter((picture) => picture.startsWith(`${name}-`) && picture.endsWith('.png'))
}
