/** What a key does at the triangle `at` (0-based) of `count`: goes to another one, or folds or unfolds its section. Null for other keys. */
export type TurnMove = { readonly to: number } | { readonly open: boolean }

export function turnMove(key: string, at: number, count: number): TurnMove | null {
  switch (key) {
    case 'ArrowDown':
      return { to: Math.min(at + 1, count - 1) }
    case 'ArrowUp':
      return { to: Math.max(at - 1, 0) }
    case 'Home':
      return { to: 0 }
    case 'End':
      return { to: count - 1 }
    case 'ArrowRight':
      return { open: true }
    case 'ArrowLeft':
      return { open: false }
    default:
      return null
  }
}
