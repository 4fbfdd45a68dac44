/** The words of a list that is written with white space between them. */
export const wordsOf = (list: string): readonly string[] => list.trim().split(/\s+/)
