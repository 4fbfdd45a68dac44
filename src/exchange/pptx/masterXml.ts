import type { Frame, Frames } from './frames.ts'
import { NAMESPACES, TREE_HEAD, xfrm } from './shapes.ts'

export const COLOR_MAP =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>'

const FACES = '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/>'

const LEVELS = [1, 2, 3, 4, 5, 6, 7, 8, 9]

/** The style of nine levels of paragraphs without bullets. */
const levels = (size: number, bold: boolean, color: string): string =>
  LEVELS.map(
    (level) =>
      `<a:lvl${level}pPr marL="0" indent="0" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/><a:defRPr sz="${size * 100}"${bold ? ' b="1"' : ''} kern="1200"><a:solidFill><a:schemeClr val="${color}"/></a:solidFill>${FACES}</a:defRPr></a:lvl${level}pPr>`,
  ).join('')

const place = (id: number, name: string, ph: string, frame: Frame, anchor: string, words: string): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${ph}/></p:nvPr></p:nvSpPr><p:spPr>${xfrm(frame)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr vert="horz" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="${anchor}"><a:noAutofit/></a:bodyPr><a:lstStyle/><a:p><a:r><a:rPr lang="zh-CN"/><a:t>${words}</a:t></a:r></a:p></p:txBody></p:sp>`

export const TITLE_PLACE = 'type="title"'
export const WORDS_PLACE = 'type="body" idx="1"'

const placesOf = ({ title, low }: Frames): string =>
  place(2, '标题', TITLE_PLACE, title, 'ctr', '标题') + place(3, '原句', WORDS_PLACE, low, 't', '原句')

export const masterXml = (frames: Frames): string =>
  `<p:sldMaster ${NAMESPACES}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg><p:spTree>${TREE_HEAD}${placesOf(frames)}</p:spTree></p:cSld>${COLOR_MAP}<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst><p:txStyles><p:titleStyle>${levels(28, true, 'tx1')}</p:titleStyle><p:bodyStyle>${levels(24, false, 'tx1')}</p:bodyStyle><p:otherStyle>${levels(18, false, 'tx1')}</p:otherStyle></p:txStyles></p:sldMaster>`

export const layoutXml = (frames: Frames): string =>
  `<p:sldLayout ${NAMESPACES} preserve="1" userDrawn="1"><p:cSld name="标题、图和原句"><p:spTree>${TREE_HEAD}${placesOf(frames)}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`
