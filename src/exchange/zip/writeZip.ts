import { strToU8, type Zippable, zipSync } from 'fflate'

/** A file for an archive: its name, with `/` between folders, and its content; text is stored as UTF-8. */
export interface ZipEntry {
  readonly name: string
  readonly content: string | Uint8Array
  /** Whether the content is packed already, so that packing it again only takes time. */
  readonly packed?: boolean
}

/**
 * A zip archive whose bytes depend on its entries alone. Names are UTF-8 and flagged so. An archive holds local times
 * without a zone, and the writer reads the date's local fields: the same noon everywhere.
 */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const mtime = new Date(2026, 0, 1, 12, 0, 0)
  const files: Zippable = Object.fromEntries(
    entries.map(({ name, content, packed }) => [
      name,
      [typeof content === 'string' ? strToU8(content) : content, packed === true ? { level: 0 } : {}],
    ]),
  )
  return zipSync(files, { level: 9, mtime })
}
