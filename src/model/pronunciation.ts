/**
 * How the characters of a text are read aloud, small enough to travel with it: most are always read alike. Syllables have tone
 * numbers, 0 for the neutral tone (`dang3`, `lü4`, `de0`).
 */
export interface Pronunciation {
  /** By syllable, the characters that are read so wherever `places` does not say otherwise. */
  readonly characters: Readonly<Record<string, string>>
  /** By syllable, where a character is read so against the rule: offsets in code units, ascending. */
  readonly places: Readonly<Record<string, readonly number[]>>
}

/** The syllable of the character (code point) that stands at an offset (code units); undefined for what has no reading. */
export type Pronounce = (character: string, offset: number) => string | undefined

/** Prepares the look-up, in time linear in the pronunciation's size. */
export function pronounceWith({ characters, places }: Pronunciation): Pronounce {
  const usual = new Map<string, string>()
  for (const [syllable, all] of Object.entries(characters))
    for (const character of all) usual.set(character, syllable)
  const exceptions = new Map<number, string>()
  for (const [syllable, offsets] of Object.entries(places))
    for (const offset of offsets) exceptions.set(offset, syllable)
  return (character, offset) => exceptions.get(offset) ?? usual.get(character)
}
