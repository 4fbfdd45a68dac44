import type { CheckedGraphFile, GraphFile } from './graphFile.ts'
import { graphFileShape } from './graphFileShape.ts'
import { migrateGraphFile } from './migrateGraphFile.ts'
import { proveGraphFile } from './proveGraphFile.ts'

/**
 * Unknown JSON as a graph file whose shape and every quote hold; an older version is migrated first.
 * Throws a GraphFileError that names the place, an unknown version by its number.
 * The text's hash is apart (`checkTextHash`), so that a page checks its file without shipping a hash function.
 */
export function checkGraphFile(value: unknown): CheckedGraphFile {
  const file = graphFileShape(migrateGraphFile(value))
  proveGraphFile(file)
  return file as CheckedGraphFile
}

/**
 * A graph that was built here, whose shape the types vouch for, proven: nothing is copied. Throws a GraphFileError that names the place.
 */
export function proven(file: GraphFile): CheckedGraphFile {
  proveGraphFile(file)
  return file as CheckedGraphFile
}
