/**
 * Where something stands in a graph file, as one would reach it in JavaScript: written out only where it is told, because a check passes
 * hundreds of thousands of places.
 */
export type Path = string | Step

interface Step {
  readonly parent: Path
  readonly key: string | number
}

/** The place under `key` of what is at `parent`. */
export const step = (parent: Path, key: string | number): Path => ({ parent, key })

/** `nodes[3].attributes.label` */
export function pathText(path: Path): string {
  if (typeof path === 'string') return path
  const parent = pathText(path.parent)
  if (typeof path.key === 'number') return `${parent}[${path.key}]`
  return parent === '' ? path.key : `${parent}.${path.key}`
}
