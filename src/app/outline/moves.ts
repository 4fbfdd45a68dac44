import type { TreeItem } from './tree.ts'

/** What a key does in the tree: moves the focus to a line, or opens or folds one. */
export type Move =
  | { readonly kind: 'focus'; readonly id: string }
  | { readonly kind: 'expand' | 'fold'; readonly id: string }

const focus = (item: TreeItem | undefined): Move | null => (item ? { kind: 'focus', id: item.id } : null)

/**
 * What a navigation key means at the line `at`, as the ARIA practices have it for trees: Right opens, then goes in; Left folds,
 * then goes out. Null for other keys and where nothing moves.
 */
export function moveOf(
  key: string,
  items: readonly TreeItem[],
  at: number,
  expanded: ReadonlySet<string>,
): Move | null {
  const item = items[at]
  if (!item) return null
  const open = item.hasChildren && expanded.has(item.id)
  switch (key) {
    case 'ArrowDown':
      return focus(items[at + 1])
    case 'ArrowUp':
      return focus(items[at - 1])
    case 'Home':
      return focus(items[0])
    case 'End':
      return focus(items[items.length - 1])
    case 'ArrowRight':
      if (!item.hasChildren) return null
      return open ? focus(items[at + 1]) : { kind: 'expand', id: item.id }
    case 'ArrowLeft':
      if (open) return { kind: 'fold', id: item.id }
      return item.parent === null ? null : { kind: 'focus', id: item.parent }
    default:
      return null
  }
}

/** The next line after `at` whose words begin with `typed`, round the end; one character looks beyond the line itself, more stay on it if they still fit. */
export function typeahead(items: readonly TreeItem[], at: number, typed: string): TreeItem | null {
  const begins = (item: TreeItem) =>
    [item.label, `${item.marker}${item.label}`].some((words) =>
      words.toLowerCase().startsWith(typed.toLowerCase()),
    )
  const first = typed.length > 1 ? at : at + 1
  for (let step = 0; step < items.length; step++) {
    const item = items[(first + step) % items.length]
    if (item && begins(item)) return item
  }
  return null
}
