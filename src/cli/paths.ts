import { basename, dirname, join } from 'node:path'
import { UsageError } from './cliError.ts'

const TEXT = /\.txt$/i
const GRAPH = /\.graph\.json$/i

/** What kind of input a path names by its ending, or null. */
export const inputKind = (path: string): 'text' | 'graph' | null =>
  TEXT.test(path) ? 'text' : GRAPH.test(path) ? 'graph' : null

/** Throws a UsageError unless `path` ends in .txt. */
export function needText(path: string): void {
  if (inputKind(path) !== 'text') throw new UsageError(`${path}: a text's name ends in .txt`)
}

/** NAME of NAME.txt or NAME.graph.json, without its folder. */
export const nameOf = (path: string): string => basename(path).replace(TEXT, '').replace(GRAPH, '')

/** The annotation of a text, in `folder` or beside it. */
export const annotationPath = (text: string, folder: string = dirname(text)): string =>
  join(folder, `${nameOf(text)}.ann`)

/** The graph file of a text, in `folder` or beside it. */
export const graphPath = (text: string, folder: string = dirname(text)): string =>
  join(folder, `${nameOf(text)}.graph.json`)

/** The steps of a talk beside a text or its graph file. */
export const stepsPath = (input: string): string => join(dirname(input), `${nameOf(input)}.steps.json`)
