import { GraphFileError } from './graphFileError.ts'
import { type Path, pathText, step } from './path.ts'

// Guards over unknown JSON. Each returns its value typed or throws a GraphFileError that names its place: `path`, or `key` under it.

/** An object's own entries, to be asked by name. */
export type Fields = Readonly<Record<string, unknown>>

function described(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'an object'
  const words = String(value)
  return `${typeof value} 「${words.length > 40 ? `${words.slice(0, 40)}…` : words}」`
}

function refuse(path: Path, key: string | number | undefined, wanted: string, value: unknown): never {
  const place = key === undefined ? path : step(path, key)
  throw new GraphFileError(pathText(place), `expected ${wanted}, found ${described(value)}`)
}

export function fieldsAt(value: unknown, path: Path, key?: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refuse(path, key, 'an object', value)
  return value as Fields
}

/** A list under `key` of `path`; `item` is handed each entry with its place. */
export function listAt<T>(
  value: unknown,
  path: Path,
  key: string,
  item: (value: unknown, path: Path) => T,
): T[] {
  if (!Array.isArray(value)) return refuse(path, key, 'a list', value)
  const list = step(path, key)
  return value.map((entry: unknown, i) => item(entry, step(list, i)))
}

export const stringAt = (value: unknown, path: Path, key?: string): string =>
  typeof value === 'string' ? value : refuse(path, key, 'words', value)

export const integerAt = (value: unknown, path: Path, key?: string | number): number =>
  Number.isSafeInteger(value) ? (value as number) : refuse(path, key, 'a whole number', value)

export function valueAt<T>(
  value: unknown,
  path: Path,
  key: string | undefined,
  is: (value: unknown) => value is T,
  wanted: readonly T[],
): T {
  return is(value) ? value : refuse(path, key, `one of ${wanted.join(', ')}`, value)
}
