import { elementsOf, type XmlElement } from '../openxml/parseXml.ts'
import { type ReadPackage, readPackage, relationshipsOf, wordsIn } from '../openxml/readPackage.ts'

/** A slide as it stands in a file. */
export interface ReadSlide {
  readonly xml: XmlElement
  /** The words of each box by its name, paragraphs one by one. */
  readonly boxes: ReadonlyMap<string, readonly string[]>
  readonly notes: readonly string[]
  /** The path of its picture; null for none. */
  readonly picture: string | null
}

const boxesOf = (xml: XmlElement): Map<string, string[]> =>
  new Map(
    elementsOf(xml, 'p:sp').map((shape) => [
      elementsOf(shape, 'p:cNvPr')[0]?.attributes.name ?? '',
      elementsOf(shape, 'a:p').map(wordsIn),
    ]),
  )

/** The slides of a file in the order of the presentation; throws where the file is not whole (see `readPackage`). */
export function readSlides(file: Uint8Array): {
  readonly read: ReadPackage
  readonly slides: readonly ReadSlide[]
} {
  const read = readPackage(file)
  const main = 'ppt/presentation.xml'
  const ways = relationshipsOf(read, main)
  const slides = elementsOf(read.xml.get(main) as XmlElement, 'p:sldId').map(({ attributes }): ReadSlide => {
    const path = ways.get(attributes['r:id'] ?? '') ?? ''
    const xml = read.xml.get(path) as XmlElement
    const ids = elementsOf(xml, 'p:cNvPr').map(({ attributes: { id } }) => id)
    if (new Set(ids).size !== ids.length) throw new Error(`${path}: an id stands twice`)
    const targets = [...relationshipsOf(read, path).values()]
    const notes = targets.find((target) => target.includes('notesSlide'))
    if (notes && ![...relationshipsOf(read, notes).values()].includes(path))
      throw new Error(`${notes} is of another slide`)
    return {
      xml,
      boxes: boxesOf(xml),
      notes: notes ? (boxesOf(read.xml.get(notes) as XmlElement).get('备注') ?? []) : [],
      picture: targets.find((target) => target.endsWith('.png')) ?? null,
    }
  })
  return { read, slides }
}
