import type { Annotation } from '../model/annotation.ts'
import { proven } from '../model/checkGraphFile.ts'
import type { CheckedGraphFile, GraphAttributes } from '../model/graphFile.ts'
import { readAnnotation } from '../model/readAnnotation.ts'
import { textHash } from '../model/textHash.ts'
import { annotateArticle } from './annotate.ts'
import { ruleNameOf } from './extract/ruleNameOf.ts'
import { buildGraph } from './graph/buildGraph.ts'
import { decode } from './text/decode.ts'
import { parseArticle } from './text/parseArticle.ts'

/** The names of the rules that an annotation names, as far as they are known, in code-unit order of their ids. */
function rulesOf({ mentions, relations }: Annotation): Pick<GraphAttributes, 'rules'> {
  const ids = new Set([...mentions, ...relations].flatMap(({ rule }) => rule ?? []))
  const named = [...ids].sort().flatMap((id) => {
    const name = ruleNameOf(id)
    return name === undefined ? [] : [[id, name] as const]
  })
  return named.length === 0 ? {} : { rules: Object.fromEntries(named) }
}

/**
 * The whole way from an article's bytes to its graph:
 *
 *     bytes ──decode──▶ text ──parseArticle──▶ article ─┐
 *                         │                             ├──buildGraph──▶ graph ──proven──▶ checked graph
 *     annotation file ──readAnnotation──▶ annotation ───┘
 *          (or article ──extract──▶ annotation)
 *
 * 1. `decode`: bytes as text, line ends kept.
 * 2. `parseArticle`: title, metadata, sections, sentences and notes, as spans of that text.
 * 3. `readAnnotation`: concepts and relations, found again word for word in that text. Without a file (null) the extractor annotates
 *    the article, and the graph is the one that its file would give; an empty file is an annotation of nothing.
 * 4. `buildGraph`: concepts merged, relations with their evidence, heads, views; to it the annotation file's hash is added, by
 *    which a citation names the annotation, and the names of the rules that made it.
 * 5. `proven`: the proof. A graph that fails it is never returned.
 *
 * Throws a TextError for bytes that are no text, an AnnotationError that names a line, a BuildError that names an
 * annotation and its place, a GraphFileError where the proof fails. The same input gives the same graph everywhere.
 */
export function compile(bytes: Uint8Array, annotationFile: string | null): CheckedGraphFile {
  const text = decode(bytes)
  const article = parseArticle(text)
  const { annotation, file } =
    annotationFile === null
      ? annotateArticle(article)
      : { annotation: readAnnotation(annotationFile, text), file: annotationFile }
  const graph = buildGraph(article, annotation)
  const { sentences, notes, layouts, ...head } = graph.attributes
  const attributes = {
    ...head,
    annotation: { sha256: textHash(file) },
    ...rulesOf(annotation),
    ...{ sentences, notes, layouts },
  }
  return proven({ ...graph, attributes })
}
