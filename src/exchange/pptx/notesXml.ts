import { readNotes } from '../notes/readNotes.ts'
import type { Frame } from './frames.ts'
import { COLOR_MAP } from './masterXml.ts'
import { NAMESPACES, type Paragraph, paragraphXml, TREE_HEAD, xfrm } from './shapes.ts'

/** A page of notes in points, upright. */
export const NOTES_PAGE = { width: 540, height: 720 } as const

/** Points that an item of a list stands to the right, a level. */
const INDENT = 14

const pictureOf = (shape: number): Frame => {
  const height = 200
  return { x: (NOTES_PAGE.width - height * shape) / 2, y: 48, width: height * shape, height }
}
const WORDS: Frame = { x: 54, y: 276, width: 432, height: 396 }

const picturePlace = (frame: Frame | null): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="2" name="幻灯片"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr>${frame ? `${xfrm(frame)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln w="6350"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill></a:ln>` : ''}</p:spPr></p:sp>`

const wordsPlace = (frame: Frame | null, paragraphs: string): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="3" name="备注"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" ${frame ? 'sz="quarter" ' : ''}idx="1"/></p:nvPr></p:nvSpPr><p:spPr>${frame ? `${xfrm(frame)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>` : ''}</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs}</p:txBody></p:sp>`

const STYLE = [1, 2, 3, 4, 5]
  .map(
    (level) =>
      `<a:lvl${level}pPr marL="${(level - 1) * 177800}" algn="l" rtl="0"><a:defRPr sz="1200" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl${level}pPr>`,
  )
  .join('')

/** `shape`: the width of a slide over its height. */
export const notesMasterXml = (shape: number): string =>
  `<p:notesMaster ${NAMESPACES}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg><p:spTree>${TREE_HEAD}${picturePlace(pictureOf(shape))}${wordsPlace(WORDS, '<a:p><a:r><a:rPr lang="zh-CN"/><a:t>备注</a:t></a:r></a:p>')}</p:spTree></p:cSld>${COLOR_MAP}<p:notesStyle>${STYLE}</p:notesStyle></p:notesMaster>`

/** Notes in Markdown as the paragraphs of a page of notes. */
export function notesSlideXml(notes: string): string {
  const paragraphs = readNotes(notes).map(({ kind, depth, sign, spans }): Paragraph => {
    const words = spans.map(({ text, style }) => ({ text, bold: kind === 'heading' || style === 'strong' }))
    const said = sign === '' ? words : [{ text: `${sign} `, bold: false }, ...words]
    return {
      letters: said.map(({ text, bold }) => ({ text, size: null, bold, color: 'tx1' })),
      align: 'l',
      leading: null,
      before: 3,
      ...(kind === 'item' ? { indent: depth * INDENT } : {}),
    }
  })
  return `<p:notes ${NAMESPACES}><p:cSld><p:spTree>${TREE_HEAD}${picturePlace(null)}${wordsPlace(null, paragraphs.map(paragraphXml).join(''))}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`
}
