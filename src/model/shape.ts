import { GraphFileError } from './graphFileError.ts'

// Guards over unknown JSON. Each returns its value typed or throws a GraphFileError that names `path`.

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

function refuse(path: string, wanted: string, value: unknown): never {
  throw new GraphFileError(path, `expected ${wanted}, found ${described(value)}`)
}

export function fieldsAt(value: unknown, path: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refuse(path, 'an object', value)
  return value as Fields
}

export function listAt<T>(value: unknown, path: string, item: (value: unknown, path: string) => T): T[] {
  if (!Array.isArray(value)) return refuse(path, 'a list', value)
  return value.map((entry: unknown, i) => item(entry, `${path}[${i}]`))
}

export const stringAt = (value: unknown, path: string): string =>
  typeof value === 'string' ? value : refuse(path, 'words', value)

export const integerAt = (value: unknown, path: string): number =>
  Number.isSafeInteger(value) ? (value as number) : refuse(path, 'a whole number', value)

export function valueAt<T>(
  value: unknown,
  path: string,
  is: (value: unknown) => value is T,
  wanted: readonly T[],
): T {
  return is(value) ? value : refuse(path, `one of ${wanted.join(', ')}`, value)
}
