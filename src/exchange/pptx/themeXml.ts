import { xmlText } from '../openxml/xmlText.ts'
import type { SlideDeck } from '../slides/slides.ts'

/** 微软雅黑 is on every Windows with WPS or PowerPoint; where it is missing the system's own face steps in. */
const FACES =
  '<a:latin typeface="Microsoft YaHei"/><a:ea typeface="微软雅黑"/><a:cs typeface=""/><a:font script="Hans" typeface="微软雅黑"/><a:font script="Hant" typeface="微軟正黑體"/>'

const FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
const LINE = (width: number) =>
  `<a:ln w="${width}" cap="flat" cmpd="sng" algn="ctr">${FILL}<a:prstDash val="solid"/></a:ln>`
const EFFECT = '<a:effectStyle><a:effectLst/></a:effectStyle>'

/** The colours and faces of a deck (ECMA-376, part 1, 20.1.6): what is written into it later looks the same. */
export function themeXml({
  paper,
  ink,
  muted,
  accent,
}: Pick<SlideDeck, 'paper' | 'ink' | 'muted' | 'accent'>): string {
  const colors: readonly (readonly [name: string, color: string])[] = [
    ['dk1', ink],
    ['lt1', paper],
    ['dk2', muted],
    ['lt2', paper],
    ['accent1', accent],
    ['accent2', muted],
    ['accent3', ink],
    ['accent4', accent],
    ['accent5', muted],
    ['accent6', ink],
    ['hlink', accent],
    ['folHlink', muted],
  ]
  const scheme = colors
    .map(
      ([name, color]) => `<a:${name}><a:srgbClr val="${xmlText(color.slice(1).toUpperCase())}"/></a:${name}>`,
    )
    .join('')
  return `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="脉络"><a:themeElements><a:clrScheme name="脉络">${scheme}</a:clrScheme><a:fontScheme name="脉络"><a:majorFont>${FACES}</a:majorFont><a:minorFont>${FACES}</a:minorFont></a:fontScheme><a:fmtScheme name="脉络"><a:fillStyleLst>${FILL}${FILL}${FILL}</a:fillStyleLst><a:lnStyleLst>${LINE(6350)}${LINE(12700)}${LINE(19050)}</a:lnStyleLst><a:effectStyleLst>${EFFECT}${EFFECT}${EFFECT}</a:effectStyleLst><a:bgFillStyleLst>${FILL}${FILL}${FILL}</a:bgFillStyleLst></a:fmtScheme></a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>`
}
