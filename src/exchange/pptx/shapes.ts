import { legible, xmlText } from '../openxml/xmlText.ts'
import type { Frame } from './frames.ts'

export const NAMESPACES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'

/** English metric units, of which a point has 12700. */
export const emu = (points: number): number => Math.round(points * 12700)

/** Letters of a paragraph in one style. */
export interface Letters {
  readonly text: string
  /** Points; null for what the place has. */
  readonly size: number | null
  readonly bold: boolean
  /** `#rrggbb`, or a colour of the theme. */
  readonly color: string
}

export type Alignment = 'l' | 'ctr' | 'r'

/** A paragraph of a box. */
export interface Paragraph {
  readonly letters: readonly Letters[]
  readonly align: Alignment
  /** Points from one baseline to the next; null for what the letters themselves need. */
  readonly leading: number | null
  /** Points. */
  readonly before: number
  /** Points from the left, as a list's items stand; what begins an item hangs to the left of it. */
  readonly indent?: number
}

/** The writing system of words decides which of a theme's faces they get and how their lines break. */
const langOf = (text: string): string =>
  /[\u2e80-\u9fff\uf900-\ufaff]/.test(text) ? 'lang="zh-CN" altLang="en-US"' : 'lang="en-US" altLang="zh-CN"'

const colorXml = (color: string): string =>
  color.startsWith('#')
    ? `<a:solidFill><a:srgbClr val="${color.slice(1).toUpperCase()}"/></a:solidFill>`
    : `<a:solidFill><a:schemeClr val="${color}"/></a:solidFill>`

const FACES = '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/>'

/** Letters as runs, and as breaks where their text has line ends. */
function runsXml({ text, size, bold, color }: Letters): string {
  const style = `${size === null ? '' : ` sz="${Math.round(size * 100)}"`}${bold ? ' b="1"' : ''} dirty="0"`
  return legible(text)
    .split(/\r\n?|\n/)
    .map((line) => {
      const properties = (name: string): string =>
        `<a:${name} ${langOf(line)}${style}>${colorXml(color)}${FACES}</a:${name}>`
      return {
        words: line === '' ? '' : `<a:r>${properties('rPr')}<a:t>${xmlText(line)}</a:t></a:r>`,
        properties,
      }
    })
    .map(({ words, properties }, i) => (i === 0 ? words : `<a:br>${properties('rPr')}</a:br>${words}`))
    .join('')
}

export function paragraphXml({ letters, align, leading, before, indent }: Paragraph): string {
  const hanging = indent === undefined ? '' : ` marL="${emu(indent)}" indent="${-emu(12)}"`
  const spacing = leading === null ? '' : `<a:lnSpc><a:spcPts val="${Math.round(leading * 100)}"/></a:lnSpc>`
  const above = before > 0 ? `<a:spcBef><a:spcPts val="${Math.round(before * 100)}"/></a:spcBef>` : ''
  return `<a:p><a:pPr${hanging} algn="${align}">${spacing}${above}</a:pPr>${letters.map(runsXml).join('')}</a:p>`
}

/** Where a box stands; `rot` in 60000ths of a degree with the clock. */
export function xfrm({ x, y, width, height }: Frame, rot = 0): string {
  const turned = rot === 0 ? '' : ` rot="${rot}"`
  return `<a:xfrm${turned}><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm>`
}

/** A box of words. */
export interface TextBox {
  readonly id: number
  readonly name: string
  readonly frame: Frame
  readonly rot?: number
  /** Which of the layout's places it fills; absent for none. */
  readonly place?: string
  readonly anchor: 't' | 'ctr' | 'b'
  /** Whether lines end only where they are told to. */
  readonly unbroken?: boolean
  readonly paragraphs: readonly Paragraph[]
}

/** No box relies on letters being fitted by the program that opens it: their sizes are chosen here. */
export function textBoxXml({ id, name, frame, rot, place, anchor, unbroken, paragraphs }: TextBox): string {
  const kind =
    place === undefined
      ? '<p:cNvSpPr txBox="1"/><p:nvPr/>'
      : `<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${place}/></p:nvPr>`
  const body = `<a:bodyPr vert="horz" wrap="${unbroken === true ? 'none' : 'square'}" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="${anchor}"><a:noAutofit/></a:bodyPr><a:lstStyle/>`
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${xmlText(name)}"/>${kind}</p:nvSpPr><p:spPr>${xfrm(frame, rot)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody>${body}${paragraphs.map(paragraphXml).join('')}</p:txBody></p:sp>`
}

/** What stands at the top of every tree of shapes. */
export const TREE_HEAD =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>'
