/** The part of a keyboard event that tells what is meant. */
export interface KeyPress {
  readonly key: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
}

/** The letter that a key writes, in lower case: with Shift or Caps Lock the same as without. Null for another key. */
export const letterOf = ({ key }: KeyPress): string | null =>
  /^[a-z]$/i.test(key) ? key.toLowerCase() : null
