/** What a module imports, as written: static, dynamic, re-exports, types, and files by URL; without Vite's queries. */
export function importsOf(source: string): string[] {
  const code = source.replace(
    COMMENTS_AND_STRINGS,
    (whole, kept?: string) => kept ?? (whole.startsWith('/') ? ' ' : '""'),
  )
  return [...code.matchAll(IMPORTS)].map((match) =>
    (match[1] ?? match[2] ?? match[3] ?? '').replace(/\?.*$/, ''),
  )
}

/**
 * Comments; and strings that no import word stands before, so that an import quoted in a string is none. A string that is
 * a module's name is kept whole (group 1), together with the word before it.
 */
const COMMENTS_AND_STRINGS =
  /\/\*[\s\S]*?\*\/|\/\/[^\n]*|((?:\bfrom|\bimport)\s*\(?\s*(?:'[^'\n]*'|"[^"\n]*")|\bnew\s+URL\(\s*(?:'[^'\n]*'|"[^"\n]*"))|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g

const IMPORTS =
  /\bfrom\s*['"]([^'"\n]+)['"]|\bimport\s*\(?\s*['"]([^'"\n]+)['"]|\bnew\s+URL\(\s*['"](\.[^'"\n]+)['"]/g
