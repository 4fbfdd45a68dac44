import { type KeyPress, letterOf } from './keyPress.ts'
import type { PresentAction } from './messages/present.ts'

interface PresentKey {
  readonly action: PresentAction
  /** `KeyboardEvent.key`, letters in lower case, or in upper case after `Shift+`; what presentation remotes send among them. */
  readonly keys: readonly string[]
}

/** Every key of a talk that is being given, in the order of the list that `?` shows. Digits are gathered apart. */
export const PRESENT_KEYS: readonly PresentKey[] = [
  { action: 'forward', keys: ['ArrowRight', 'ArrowDown', ' ', 'PageDown', 'Enter'] },
  { action: 'back', keys: ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'] },
  { action: 'first', keys: ['Home'] },
  { action: 'last', keys: ['End'] },
  { action: 'jump', keys: ['g'] },
  { action: 'overview', keys: ['o'] },
  { action: 'black', keys: ['b', '.'] },
  { action: 'fullScreen', keys: ['f', 'F5'] },
  { action: 'speaker', keys: ['s'] },
  { action: 'legend', keys: ['l'] },
  { action: 'theme', keys: ['t'] },
  { action: 'takeAway', keys: ['Shift+E'] },
  { action: 'language', keys: ['e'] },
  { action: 'spot', keys: ['p'] },
  { action: 'pace', keys: ['a'] },
  { action: 'source', keys: ['w'] },
  { action: 'search', keys: ['/'] },
  { action: 'reader', keys: ['r'] },
  { action: 'here', keys: ['c'] },
  { action: 'prepare', keys: ['Shift+P'] },
  { action: 'keys', keys: ['?'] },
  { action: 'leave', keys: ['Escape'] },
]

/** What a press means while a talk is given; null for what is the browser's or nobody's. */
export function presentActionOf(press: KeyPress): PresentAction | null {
  if (press.ctrlKey || press.altKey || press.metaKey) return null
  const letter = letterOf(press)
  const actionOf = (name: string) => PRESENT_KEYS.find(({ keys }) => keys.includes(name))?.action
  const shifted = letter !== null && press.shiftKey ? actionOf(`Shift+${letter.toUpperCase()}`) : undefined
  return shifted ?? actionOf(letter ?? press.key) ?? null
}

const NAMES: Readonly<Record<string, string>> = {
  ArrowRight: '→',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowUp: '↑',
  ' ': 'Space',
  Escape: 'Esc',
}

/** A key as it is written on it. */
export const keyName = (key: string): string => NAMES[key] ?? (key.length === 1 ? key.toUpperCase() : key)

/** The first key of an action as it is written on it. */
export const keyOf = (action: PresentAction): string =>
  keyName(PRESENT_KEYS.find((each) => each.action === action)?.keys[0] ?? '')
