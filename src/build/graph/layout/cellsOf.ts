import type { DraftConcept, DraftSection } from '../draft.ts'
import type { Branch } from './branches.ts'

/** A section as a strip of a view that leads from left to right: what speaks for it, and the concepts at home in it. */
export interface Cell {
  readonly section: DraftSection
  /** 0 the article, 1 its parts, … */
  readonly depth: number
  /** The pair of its heading, as far as it is at home here. */
  readonly task?: string
  readonly focus?: string
  readonly own: readonly DraftConcept[]
  /** Indices of its subsections among the cells. */
  readonly children: readonly number[]
}

/** The sections of a tree in reading order, a section before its subsections. */
export function cellsOf(root: Branch): Cell[] {
  const cells: (Cell & { readonly children: number[] })[] = []
  const visit = ({ section, pair, own, children }: Branch, depth: number): number => {
    const cell = { section, depth, ...pair, own, children: [] as number[] }
    const index = cells.push(cell) - 1
    for (const child of children) cell.children.push(visit(child, depth + 1))
    return index
  }
  visit(root, 0)
  return cells
}
