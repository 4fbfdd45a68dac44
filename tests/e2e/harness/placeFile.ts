import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** A file put where a user might: its file:// address, and how to take it away. */
export interface PlacedFile {
  readonly url: string
  readonly remove: () => void
}

/** The name of the built single file, without its folder. */
export function singleFileName(): string {
  const name = readdirSync('dist').find((file) => file.endsWith('.html') && file !== 'index.html')
  if (name === undefined) throw new Error('There is no single file in dist/: run 「npm run build」 first.')
  return name
}

/** Puts the built single file, or `html`, into a fresh folder whose name has spaces and Chinese. */
export function placeFile(html?: string): PlacedFile {
  const top = mkdtempSync(join(tmpdir(), 'mailuo-'))
  const folder = join(top, '会议 材料 (2026) #1', '党建')
  mkdirSync(folder, { recursive: true })
  const name = html === undefined ? singleFileName() : '文章 页.html'
  const path = join(folder, name)
  if (html === undefined) copyFileSync(join('dist', name), path)
  else writeFileSync(path, html)
  return { url: pathToFileURL(path).href, remove: () => rmSync(top, { recursive: true }) }
}
