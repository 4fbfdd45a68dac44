import type { Detail } from '../../model/kinds.ts'
import type { KeyPress } from '../keyPress.ts'

/** How far from the chosen step a key leads. */
export type Way = 'next' | 'previous' | 'below' | 'above' | 'first' | 'last'

type Doing = 'leaveOut' | 'rename' | 'notes' | 'merge' | 'split' | 'add' | 'form' | 'present'

/** What a key does in the panel while a step has the focus. */
export type PrepareKey =
  | { readonly does: 'choose' | 'move'; readonly by: Way }
  | { readonly does: 'detail'; readonly detail: Detail | null }
  | { readonly does: Doing | 'undo' | 'redo' }

const WAYS: ReadonlyMap<string, Way> = new Map([
  ['ArrowRight', 'next'],
  ['ArrowLeft', 'previous'],
  ['ArrowDown', 'below'],
  ['ArrowUp', 'above'],
  ['Home', 'first'],
  ['End', 'last'],
])

const DETAILS: ReadonlyMap<string, Detail | null> = new Map([
  ['0', null],
  ['1', 1],
  ['2', 2],
  ['3', 3],
])

const DOES: ReadonlyMap<string, Doing> = new Map([
  ['x', 'leaveOut'],
  ['delete', 'leaveOut'],
  ['enter', 'rename'],
  ['f2', 'rename'],
  ['n', 'notes'],
  ['m', 'merge'],
  ['s', 'split'],
  ['a', 'add'],
  ['f', 'form'],
  ['p', 'present'],
])

/** What a press means: taking back and making again wherever it happens, the rest only on a step. Null for what is the browser's or nobody's. */
export function prepareKeyOf(
  { key, ctrlKey, altKey, metaKey, shiftKey }: KeyPress,
  onStep: boolean,
): PrepareKey | null {
  const name = key.toLowerCase()
  if (ctrlKey || metaKey) {
    if (altKey) return null
    if (name === 'z') return { does: shiftKey ? 'redo' : 'undo' }
    return name === 'y' && !shiftKey ? { does: 'redo' } : null
  }
  if (!onStep) return null
  const by = WAYS.get(key)
  if (by !== undefined) return { does: altKey ? 'move' : 'choose', by }
  if (altKey || shiftKey) return null
  const detail = DETAILS.get(key)
  if (detail !== undefined) return { does: 'detail', detail }
  const does = DOES.get(name)
  return does === undefined ? null : { does }
}
