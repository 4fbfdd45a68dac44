import { writeZip, type ZipEntry } from '../zip/writeZip.ts'
import { XML_HEAD, xmlText } from './xmlText.ts'

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const CORE = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties'

/** One part's way to another. */
export interface Relationship {
  readonly id: string
  /** The last word of its type: `slide`, `image`. */
  readonly type: string
  /** From the folder of the part that has it: `../media/image1.png`. */
  readonly target: string
}

/** A part of a document: its path, what it is, what it holds and where it leads. */
export interface Part {
  /** From the top, without a slash before it. */
  readonly path: string
  /** Its content type; for a picture none: its extension tells it. */
  readonly type: string | null
  /** XML without its first line, or a picture. */
  readonly content: string | Uint8Array
  readonly relationships?: readonly Relationship[]
}

/** What a document says of itself. */
export interface Properties {
  readonly title: string
  readonly language: string
  /** The last word: what it rests on. */
  readonly description: string
}

const relationshipsOf = (list: readonly Relationship[]): string =>
  `${XML_HEAD}<Relationships xmlns="${RELATIONSHIPS}">${list
    .map(
      ({ id, type, target }) =>
        `<Relationship Id="${id}" Type="${type === 'core' ? CORE : `${OFFICE}/${type}`}" Target="${xmlText(target)}"/>`,
    )
    .join('')}</Relationships>`

/** `ppt/slides/_rels/slide1.xml.rels` for `ppt/slides/slide1.xml`. */
function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf('/')
  return `${path.slice(0, slash + 1)}_rels/${path.slice(slash + 1)}.rels`
}

const contentTypes = (parts: readonly Part[]): string =>
  `${XML_HEAD}<Types xmlns="${CONTENT_TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${parts
    .map(({ path, type }) =>
      type === null ? '' : `<Override PartName="/${xmlText(path)}" ContentType="${type}"/>`,
    )
    .join('')}</Types>`

const coreOf = ({ title, language, description }: Properties): string =>
  `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(title)}</dc:title><dc:creator>脉络 Mailuo</dc:creator><dc:description>${xmlText(description)}</dc:description><dc:language>${language}</dc:language></cp:coreProperties>`

const APP =
  '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Mailuo</Application></Properties>'

/**
 * A document in the open packaging conventions (ECMA-376, part 2): its parts, the ways between them, what it says of itself. It tells no
 * time, so that the same document gives the same bytes.
 */
export function writePackage(main: Part, parts: readonly Part[], properties: Properties): Uint8Array {
  const all: Part[] = [
    main,
    ...parts,
    {
      path: 'docProps/core.xml',
      type: 'application/vnd.openxmlformats-package.core-properties+xml',
      content: coreOf(properties),
    },
    {
      path: 'docProps/app.xml',
      type: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
      content: APP,
    },
  ]
  const top: Relationship[] = [
    { id: 'rId1', type: 'officeDocument', target: main.path },
    { id: 'rId2', type: 'core', target: 'docProps/core.xml' },
    { id: 'rId3', type: 'extended-properties', target: 'docProps/app.xml' },
  ]
  const entries: ZipEntry[] = [
    { name: '[Content_Types].xml', content: contentTypes(all) },
    { name: '_rels/.rels', content: relationshipsOf(top) },
  ]
  for (const { path, content, relationships } of all) {
    entries.push(
      typeof content === 'string'
        ? { name: path, content: `${XML_HEAD}${content}` }
        : { name: path, content, packed: true },
    )
    if (relationships && relationships.length > 0)
      entries.push({ name: relationshipsPath(path), content: relationshipsOf(relationships) })
  }
  return writeZip(entries)
}
