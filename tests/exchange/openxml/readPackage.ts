import { strFromU8, unzipSync } from 'fflate'
import { elementsOf, parseXml, type XmlElement } from './parseXml.ts'

/** A document of the open packaging conventions, read back: every part of XML well formed, every way leading to a part. */
export interface ReadPackage {
  readonly names: readonly string[]
  readonly xml: ReadonlyMap<string, XmlElement>
  readonly bytes: ReadonlyMap<string, Uint8Array>
}

/** `ppt/slides/../media/image1.png` without the dots. */
function resolved(path: string): string {
  const steps: string[] = []
  for (const step of path.split('/')) step === '..' ? steps.pop() : steps.push(step)
  return steps.join('/')
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)

/** The ways of a part: id to path. */
export function relationshipsOf({ xml }: ReadPackage, path: string): Map<string, string> {
  const folder = folderOf(path)
  const rels = xml.get(`${folder}_rels/${path.slice(folder.length)}.rels`)
  return new Map(
    (rels ? elementsOf(rels, 'Relationship') : []).map(({ attributes: { Id = '', Target = '' } }) => [
      Id,
      resolved(folder + Target),
    ]),
  )
}

/** Reads a document and checks what PowerPoint, Word and WPS refuse: parts without a type, ways into nothing, ids that stand twice. Throws where it is wrong. */
export function readPackage(file: Uint8Array): ReadPackage {
  const bytes = new Map(Object.entries(unzipSync(file)))
  const names = [...bytes.keys()]
  const xml = new Map(
    names
      .filter((name) => /\.(?:xml|rels)$/.test(name))
      .map((name) => [name, parseXml(strFromU8(bytes.get(name) as Uint8Array))]),
  )
  const read: ReadPackage = { names, xml, bytes }
  const types = xml.get('[Content_Types].xml')
  if (!types || names[0] !== '[Content_Types].xml')
    throw new Error('the types of the parts do not come first')
  const typed = elementsOf(types, 'Override').map(({ attributes }) => attributes.PartName)
  for (const name of names.slice(1))
    if (!/\.(?:rels|png)$/.test(name) && !typed.includes(`/${name}`)) throw new Error(`${name} has no type`)
  for (const name of typed) if (!bytes.has(name?.slice(1) ?? '')) throw new Error(`${name} is not there`)
  for (const name of ['', ...names.filter((part) => xml.has(part) && !part.endsWith('.rels'))]) {
    const ways = relationshipsOf(read, name)
    for (const [id, target] of ways)
      if (!bytes.has(target)) throw new Error(`${name} ${id} leads to ${target}`)
    const part = xml.get(name)
    if (part)
      for (const id of usedIds(part))
        if (!ways.has(id)) throw new Error(`${name} names ${id}, which leads nowhere`)
  }
  return read
}

function usedIds({ attributes, children }: XmlElement): string[] {
  const own = Object.entries(attributes).flatMap(([name, value]) =>
    /^r:(?:id|embed)$/.test(name) ? [value] : [],
  )
  return [...own, ...children.flatMap((child) => (typeof child === 'string' ? [] : usedIds(child)))]
}

/** The words of a paragraph, with line ends where it breaks. */
export function wordsIn(element: XmlElement): string {
  if (/:br$/.test(element.name)) return '\n'
  if (/:tab$/.test(element.name)) return '\t'
  const isText = /^[aw]:t$/.test(element.name)
  return element.children
    .map((child) => (typeof child === 'string' ? (isText ? child : '') : wordsIn(child)))
    .join('')
}
