/** A syllable as people type it: `lü4` is `lv` with tone 4. Tone 0 is the neutral one. */
export interface Syllable {
  readonly letters: string
  readonly tone: number
  /** The other spellings that are taken for it: zh/z, ch/c, sh/s, n/l, -n/-ng, v/u. */
  readonly confused: readonly string[]
}

/** A syllable with a tone number, as graph files have it; null for what is no syllable (`GDP`). */
export function syllableOf(written: string): Syllable | null {
  const match = /^([a-zê]+|[a-z]*ü[a-z]*)([0-5])$/.exec(written)
  if (!match) return null
  const letters = (match[1] ?? '').replace('ü', 'v').replace('ê', 'e')
  return { letters, tone: Number(match[2]) % 5, confused: confusions(letters).slice(1) }
}

/** Initials that many speakers do not tell apart. */
const INITIALS: readonly (readonly [string, string])[] = [
  ['zh', 'z'],
  ['ch', 'c'],
  ['sh', 's'],
  ['n', 'l'],
]

const initialsFor = (letters: string): string[] => {
  for (const [a, b] of INITIALS) {
    if (letters.startsWith(a)) return [letters, b + letters.slice(a.length)]
    if (letters.startsWith(b)) return [letters, a + letters.slice(b.length)]
  }
  return [letters]
}

const finalsFor = (letters: string): string[] => {
  if (letters.endsWith('ng')) return [letters, letters.slice(0, -1)]
  return letters.endsWith('n') && letters.length > 1 ? [letters, `${letters}g`] : [letters]
}

const vowelsFor = (letters: string): string[] => {
  if (/^[nl]v/.test(letters)) return [letters, letters.replace('v', 'u')]
  return /^[jqxynl]u(?!o)/.test(letters) ? [letters, letters.replace('u', 'v')] : [letters]
}

/** The spellings that are taken for one another: zh/z, ch/c, sh/s, n/l, -n/-ng, v/u. The syllable itself is the first. */
export const confusions = (letters: string): string[] => [
  ...new Set(initialsFor(letters).flatMap(finalsFor).flatMap(vowelsFor)),
]

const SPELLING =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])(?:a|ai|an|ang|ao|e|ei|en|eng|i|ia|ian|iang|iao|ie|in|ing|iong|iu|o|ong|ou|u|ua|uai|uan|uang|ue|ui|un|uo|v|van|ve|vn)|a|ai|an|ang|ao|e|ei|en|eng|er|o|ou)$/

/** Whether letters could be a syllable of Mandarin. */
export const isSyllable = (letters: string): boolean => SPELLING.test(letters)

/** Whether one slip makes one of the other: a letter wrong, missing or too many, or two neighbours exchanged. */
export function isSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let from = 0
  while (from < a.length && a.charAt(from) === b.charAt(from)) from++
  const [restA, restB] = [a.slice(from), b.slice(from)]
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA.slice(2) === restB.slice(2) &&
      restA.charAt(0) === restB.charAt(1) &&
      restA.charAt(1) === restB.charAt(0))
  )
}
