import { type KeyPress, letterOf } from './keyPress.ts'

/** What a key can do. Each has a name in the messages and an effect in `actions.ts`. */
export type ActionId =
  | 'detail1'
  | 'detail2'
  | 'detail3'
  | 'nextView'
  | 'previousView'
  | 'zoomIn'
  | 'zoomOut'
  | 'fit'
  | 'walk'
  | 'turn'
  | 'pan'
  | 'choose'
  | 'chooseLine'
  | 'focusMore'
  | 'focusLess'
  | 'focusNone'
  | 'pin'
  | 'betweenPins'
  | 'hideSection'
  | 'restore'
  | 'nextPlace'
  | 'previousPlace'
  | 'nextMention'
  | 'previousMention'
  | 'way'
  | 'purpose'
  | 'means'
  | 'source'
  | 'copyQuote'
  | 'copyCitation'
  | 'relations'
  | 'numbers'
  | 'marks'
  | 'folds'
  | 'outline'
  | 'reader'
  | 'legend'
  | 'search'
  | 'present'
  | 'prepare'
  | 'speaker'
  | 'takeAway'
  | 'theme'
  | 'language'
  | 'keys'
  | 'leave'

/** Where keys belong together in the list. */
export type KeyGroup = 'picture' | 'text' | 'page'

export interface KeyBinding {
  readonly action: ActionId
  /** `KeyboardEvent.key` of each key that does it; letters in lower case. */
  readonly keys: readonly string[]
  /** Whether Shift is needed; told of letters and named keys only, as other characters already hold it. */
  readonly shift?: true
  /** A letter that does it together with Ctrl or Cmd, also while typing. */
  readonly command?: string
  /** Handled by the stage, and only while it or nothing has the focus: elsewhere the key has a meaning of its own. */
  readonly onStage?: true
  readonly group: KeyGroup
}

const ARROWS = ['ArrowLeft', 'ArrowUp', 'ArrowDown', 'ArrowRight']

/** Every key of the explorer, in the order of the list that `?` shows. */
export const KEYS: readonly KeyBinding[] = [
  { action: 'detail1', keys: ['1'], group: 'picture' },
  { action: 'detail2', keys: ['2'], group: 'picture' },
  { action: 'detail3', keys: ['3'], group: 'picture' },
  { action: 'nextView', keys: ['v'], group: 'picture' },
  { action: 'previousView', keys: ['v'], shift: true, group: 'picture' },
  { action: 'zoomOut', keys: ['['], group: 'picture' },
  { action: 'zoomIn', keys: [']'], group: 'picture' },
  { action: 'fit', keys: ['\\'], group: 'picture' },
  { action: 'walk', keys: ARROWS, onStage: true, group: 'picture' },
  { action: 'turn', keys: [',', '.'], onStage: true, group: 'picture' },
  { action: 'pan', keys: ARROWS, shift: true, onStage: true, group: 'picture' },
  { action: 'choose', keys: ['Enter'], onStage: true, group: 'picture' },
  { action: 'chooseLine', keys: ['Enter'], shift: true, onStage: true, group: 'picture' },
  { action: 'focusMore', keys: ['+', '='], group: 'picture' },
  { action: 'focusLess', keys: ['-'], group: 'picture' },
  { action: 'focusNone', keys: ['0'], group: 'picture' },
  { action: 'pin', keys: ['x'], group: 'picture' },
  { action: 'betweenPins', keys: ['x'], shift: true, group: 'picture' },
  { action: 'hideSection', keys: ['e'], group: 'picture' },
  { action: 'restore', keys: ['z'], group: 'picture' },
  { action: 'nextPlace', keys: ['m'], group: 'text' },
  { action: 'previousPlace', keys: ['m'], shift: true, group: 'text' },
  { action: 'nextMention', keys: ['j'], group: 'text' },
  { action: 'previousMention', keys: ['k'], group: 'text' },
  { action: 'way', keys: ['w'], group: 'text' },
  { action: 'purpose', keys: ['u'], group: 'text' },
  { action: 'means', keys: ['d'], group: 'text' },
  { action: 'source', keys: ['s'], group: 'text' },
  { action: 'copyQuote', keys: ['c'], group: 'text' },
  { action: 'copyCitation', keys: ['c'], shift: true, group: 'text' },
  { action: 'relations', keys: ['a'], group: 'text' },
  { action: 'numbers', keys: ['n'], group: 'text' },
  { action: 'marks', keys: ['h'], group: 'text' },
  { action: 'folds', keys: ['f'], group: 'text' },
  { action: 'search', keys: ['/'], command: 'k', group: 'page' },
  { action: 'present', keys: ['p'], group: 'page' },
  { action: 'prepare', keys: ['p'], shift: true, group: 'page' },
  { action: 'speaker', keys: ['s'], shift: true, group: 'page' },
  { action: 'takeAway', keys: ['e'], shift: true, group: 'page' },
  { action: 'outline', keys: ['o'], group: 'page' },
  { action: 'reader', keys: ['r'], group: 'page' },
  { action: 'legend', keys: ['g'], group: 'page' },
  { action: 'theme', keys: ['t'], group: 'page' },
  { action: 'language', keys: ['l'], group: 'page' },
  { action: 'keys', keys: ['?'], group: 'page' },
  { action: 'leave', keys: ['Escape'], group: 'page' },
]

const SYMBOLS: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
}

const nameOf = (key: string): string => SYMBOLS[key] ?? (/^[a-z]$/.test(key) ? key.toUpperCase() : key)

/** The keys of a binding as the list shows them: 「Shift V」「← ↑ ↓ →」「/ Ctrl+K」. */
export function keyNames({ keys, shift, command }: KeyBinding): string {
  const names = [...keys.map(nameOf), ...(command === undefined ? [] : [`Ctrl+${nameOf(command)}`])].join(' ')
  return shift ? `Shift ${names}` : names
}

/** The binding that a key press means, or null. Other presses with Ctrl, Alt or Meta belong to the browser. `stageHasFocus` lets the stage's own keys through. */
export function bindingOf(press: KeyPress, stageHasFocus: boolean): KeyBinding | null {
  if (press.ctrlKey || press.metaKey) {
    if (press.altKey || press.shiftKey) return null
    return KEYS.find(({ command }) => command !== undefined && command === press.key.toLowerCase()) ?? null
  }
  if (press.altKey) return null
  const letter = letterOf(press)
  const key = letter ?? press.key
  const told = letter !== null || key.length > 1
  const found = KEYS.find(
    (binding) => binding.keys.includes(key) && (!told || (binding.shift ?? false) === press.shiftKey),
  )
  return found && (stageHasFocus || !found.onStage) ? found : null
}
