import { join } from 'node:path'
import { decode } from '../build/text/decode.ts'
import { parseArticle } from '../build/text/parseArticle.ts'
import type { Annotation } from '../model/annotation.ts'
import type { Article } from '../model/article.ts'
import { readAnnotation } from '../model/readAnnotation.ts'
import { CliError } from './cliError.ts'
import { filesIn } from './filesIn.ts'
import { annotationPath, inputKind } from './paths.ts'
import { placed } from './placed.ts'
import { readBytes, utf8Of } from './readInput.ts'

/** The paths of the texts in `folder` that have an annotation beside them, by name. Throws a CliError where there is none. */
export async function annotatedTexts(folder: string): Promise<string[]> {
  const names = await filesIn(folder)
  const there = new Set(names.map((name) => join(folder, name)))
  const texts = names
    .filter((name) => inputKind(name) === 'text')
    .sort()
    .map((name) => join(folder, name))
    .filter((text) => there.has(annotationPath(text)))
  if (texts.length === 0)
    throw new CliError('there is no text with an annotation beside it in this folder', { file: folder })
  return texts
}

/** The article at `path`. Throws a CliError that names the file. */
export async function readArticle(path: string): Promise<Article> {
  const bytes = await readBytes(path)
  try {
    return parseArticle(decode(bytes))
  } catch (error) {
    throw placed(error, path, path)
  }
}

/** The annotation at `path` of `text`. Throws a CliError that names the file and the line. */
export async function readAnnotationAt(path: string, text: string): Promise<Annotation> {
  const file = utf8Of(await readBytes(path), path)
  try {
    return readAnnotation(file, text)
  } catch (error) {
    throw placed(error, path, path)
  }
}
