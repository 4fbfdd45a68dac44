import type { Detail } from '../../model/kinds.ts'

/** What a key does in the panel while a step has the focus. */
export type PrepareKey =
  | { readonly does: 'choose'; readonly by: 'next' | 'previous' | 'below' | 'above' | 'first' | 'last' }
  | { readonly does: 'move'; readonly by: 'next' | 'previous' | 'below' | 'above' | 'first' | 'last' }
  | { readonly does: 'detail'; readonly detail: Detail | null }
  | {
      readonly does:
        | 'leaveOut'
        | 'rename'
        | 'notes'
        | 'merge'
        | 'split'
        | 'add'
        | 'form'
        | 'present'
        | 'undo'
        | 'redo'
    }

const WAYS = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  ArrowDown: 'below',
  ArrowUp: 'above',
  Home: 'first',
  End: 'last',
} as const

const isWay = (key: string): key is keyof typeof WAYS => key in WAYS

const DETAILS: Readonly<Record<string, Detail | null>> = { '0': null, '1': 1, '2': 2, '3': 3 }

const DOES = {
  x: 'leaveOut',
  delete: 'leaveOut',
  enter: 'rename',
  f2: 'rename',
  n: 'notes',
  m: 'merge',
  s: 'split',
  a: 'add',
  f: 'form',
  p: 'present',
} as const

const isDoing = (key: string): key is keyof typeof DOES => key in DOES

interface Press {
  readonly key: string
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
}

/** What a press means: taking back and making again wherever it happens, the rest only on a step. Null for what is the browser's or nobody's. */
export function prepareKeyOf(
  { key, ctrlKey, altKey, metaKey, shiftKey }: Press,
  onStep: boolean,
): PrepareKey | null {
  const name = key.toLowerCase()
  if (ctrlKey || metaKey) {
    if (altKey) return null
    if (name === 'z') return { does: shiftKey ? 'redo' : 'undo' }
    return name === 'y' && !shiftKey ? { does: 'redo' } : null
  }
  if (!onStep) return null
  if (altKey) return isWay(key) ? { does: 'move', by: WAYS[key] } : null
  if (isWay(key)) return { does: 'choose', by: WAYS[key] }
  if (shiftKey) return null
  const detail = DETAILS[key]
  if (detail !== undefined) return { does: 'detail', detail }
  return isDoing(name) ? { does: DOES[name] } : null
}
