import type { Proof } from '../../model/proofOf.ts'
import type { Messages } from '../messages.ts'
import { proofLine } from '../proofLine.ts'

/** Digits of the text's hash by which one tells two texts apart. */
const DIGITS = 8

/** What was checked, in one line, and of which text. */
export const proofWords = (words: Messages, proof: Proof, sha256: string): string =>
  `${proofLine(words, proof)} · SHA-256 ${sha256.slice(0, DIGITS)}`
