import type { About, PackageLicence } from '../exchange/page/about.ts'

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

function licenceOf(value: unknown): PackageLicence | null {
  if (!isRecord(value)) return null
  const { name, version, licence, text } = value
  if (typeof name !== 'string' || typeof version !== 'string') return null
  return {
    name,
    version,
    licence: typeof licence === 'string' ? licence : '',
    text: typeof text === 'string' ? text : '',
  }
}

/** Reads the page's block about itself. Null where it is missing or broken: the explorer works without. */
export function readAbout(json: string | null | undefined): About | null {
  let value: unknown
  try {
    value = JSON.parse(json ?? '')
  } catch {
    return null
  }
  const own = licenceOf(value)
  if (!own) return null
  const packages = isRecord(value) && Array.isArray(value.packages) ? value.packages : []
  return { ...own, packages: packages.flatMap((entry: unknown) => licenceOf(entry) ?? []) }
}
