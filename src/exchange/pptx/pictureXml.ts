import type { Drawing, DrawnLabel } from '../drawing/drawing.ts'
import { xmlText } from '../openxml/xmlText.ts'
import type { Frame } from './frames.ts'
import { type Alignment, emu, type Letters, type Paragraph, textBoxXml, xfrm } from './shapes.ts'

const ALIGNMENTS: Readonly<Record<DrawnLabel['align'], Alignment>> = { left: 'l', middle: 'ctr', right: 'r' }

/** A label of one line has its letters' own height and a little more. */
const LINE = 1.25

/** Where a drawing stands within a frame: as large as it can be, in the middle. */
export function fitted({ width, height }: Drawing, frame: Frame): Frame {
  const scale = Math.min(frame.width / width, frame.height / height)
  const size = { width: width * scale, height: height * scale }
  return {
    x: frame.x + (frame.width - size.width) / 2,
    y: frame.y + (frame.height - size.height) / 2,
    ...size,
  }
}

/** A label's lines as one paragraph, so that a name stays one name. */
function paragraphOf({ lines, align }: DrawnLabel, scale: number): Paragraph {
  const letters = lines.flatMap(({ runs }, i): Letters[] =>
    runs.map(({ text, size, bold, color }, j) => ({
      text: i > 0 && j === 0 ? `\n${text}` : text,
      size: Math.max(1, size * scale),
      bold,
      color,
    })),
  )
  const [first, second] = lines
  const largest = lines.reduce(
    (most, { runs }) => runs.reduce((size, run) => Math.max(size, run.size), most),
    1,
  )
  const pitch = first && second ? second.baseline - first.baseline : largest * LINE
  return { letters, align: ALIGNMENTS[align], leading: pitch * scale, before: 0 }
}

/** The words of a drawing, label after label. */
export const wordsOf = ({ labels }: Drawing): string[] =>
  labels.map(({ lines }) => lines.map(({ runs }) => runs.map(({ text }) => text).join('')).join(''))

/** 60000ths of a degree with the clock, from radians against it. */
function rotation(angle: number): number {
  const turn = Math.round((-angle * 180 * 60000) / Math.PI) % 21_600_000
  return turn < 0 ? turn + 21_600_000 : turn
}

/**
 * A drawing as a group: its shapes as a picture, its words as boxes of text on it, each held where it touches what it names, so that
 * other faces leave it there. Takes the ids from `id` on, one for the group, one for the picture and one a label.
 */
export function pictureXml(drawing: Drawing, frame: Frame, id: number, relationship: string): string {
  const place = fitted(drawing, frame)
  const scale = place.width / drawing.width
  const words = wordsOf(drawing)
  const boxes = drawing.labels.map((label, i) =>
    textBoxXml({
      id: id + 2 + i,
      name: words[i] ?? '',
      frame: {
        x: place.x + label.x * scale,
        y: place.y + label.y * scale,
        width: label.width * scale,
        height: label.height * scale,
      },
      rot: rotation(label.angle),
      anchor: 'ctr',
      unbroken: true,
      paragraphs: [paragraphOf(label, scale)],
    }),
  )
  const box = `<a:off x="${emu(place.x)}" y="${emu(place.y)}"/><a:ext cx="${emu(place.width)}" cy="${emu(place.height)}"/>`
  const child = box.replace('a:off', 'a:chOff').replace('a:ext', 'a:chExt')
  const told = xmlText(words.join('、'))
  return `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="${id}" name="图" descr="${told}"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>${box}${child}</a:xfrm></p:grpSpPr><p:pic><p:nvPicPr><p:cNvPr id="${id + 1}" name="图" descr="${told}"/><p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="${relationship}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>${xfrm(place)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>${boxes.join('')}</p:grpSp>`
}
