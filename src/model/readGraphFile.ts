import { checkGraphFile } from './checkGraphFile.ts'
import type { CheckedGraphFile } from './graphFile.ts'
import { GraphFileError } from './graphFileError.ts'

/** Reads and checks a `.graph.json` file. Throws a GraphFileError, also where it is no JSON. */
export function readGraphFile(json: string): CheckedGraphFile {
  let value: unknown
  try {
    value = JSON.parse(json.startsWith('\ufeff') ? json.slice(1) : json)
  } catch (cause) {
    throw new GraphFileError(
      '',
      `the file is no JSON: ${cause instanceof Error ? cause.message : String(cause)}`,
    )
  }
  return checkGraphFile(value)
}
