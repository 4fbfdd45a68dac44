import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { GraphFile } from './graphFile.ts'
import { GraphFileError } from './graphFileError.ts'

/** Hexadecimal SHA-256 of the text's UTF-8. A lone surrogate counts as U+FFFD, as TextEncoder writes it. */
export const textHash = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))

/**
 * Throws a GraphFileError where the file's hash is not its text's.
 * Apart from `checkGraphFile`, so that the page, whose file was hashed when it was made, ships no hash function.
 */
export function checkTextHash(file: GraphFile): void {
  const { sha256: written, text } = file.attributes
  const found = textHash(text)
  if (written !== found)
    throw new GraphFileError(
      'attributes.sha256',
      `says ${written} where the text's is ${found}; was the text edited? Build the graph again`,
    )
}
