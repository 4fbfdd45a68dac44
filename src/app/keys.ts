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
  | 'walkUp'
  | 'walkDown'
  | 'walkLeft'
  | 'walkRight'
  | 'panUp'
  | 'panDown'
  | 'panLeft'
  | 'panRight'
  | 'choose'
  | 'nextPlace'
  | 'previousPlace'
  | 'nextMention'
  | 'previousMention'
  | 'outline'
  | 'reader'
  | 'legend'
  | 'theme'
  | 'language'
  | 'keys'
  | 'leave'

/** Where keys belong together in the list. */
export type KeyGroup = 'picture' | 'text' | 'page'

export interface KeyBinding {
  readonly action: ActionId
  /** `KeyboardEvent.key`; letters in lower case. */
  readonly key: string
  /** Whether Shift is needed; told of letters and named keys only, as other characters already hold it. */
  readonly shift?: true
  /** Handled by the stage, and only while it or nothing has the focus: elsewhere the key has a meaning of its own. */
  readonly onStage?: true
  readonly group: KeyGroup
}

/** Every key of the explorer, in the order of the list that `?` shows. */
export const KEYS: readonly KeyBinding[] = [
  { action: 'detail1', key: '1', group: 'picture' },
  { action: 'detail2', key: '2', group: 'picture' },
  { action: 'detail3', key: '3', group: 'picture' },
  { action: 'nextView', key: 'v', group: 'picture' },
  { action: 'previousView', key: 'v', shift: true, group: 'picture' },
  { action: 'zoomOut', key: '[', group: 'picture' },
  { action: 'zoomIn', key: ']', group: 'picture' },
  { action: 'fit', key: '\\', group: 'picture' },
  { action: 'walkUp', key: 'ArrowUp', onStage: true, group: 'picture' },
  { action: 'walkDown', key: 'ArrowDown', onStage: true, group: 'picture' },
  { action: 'walkLeft', key: 'ArrowLeft', onStage: true, group: 'picture' },
  { action: 'walkRight', key: 'ArrowRight', onStage: true, group: 'picture' },
  { action: 'panUp', key: 'ArrowUp', shift: true, onStage: true, group: 'picture' },
  { action: 'panDown', key: 'ArrowDown', shift: true, onStage: true, group: 'picture' },
  { action: 'panLeft', key: 'ArrowLeft', shift: true, onStage: true, group: 'picture' },
  { action: 'panRight', key: 'ArrowRight', shift: true, onStage: true, group: 'picture' },
  { action: 'choose', key: 'Enter', onStage: true, group: 'picture' },
  { action: 'nextPlace', key: 'm', group: 'text' },
  { action: 'previousPlace', key: 'm', shift: true, group: 'text' },
  { action: 'nextMention', key: 'j', group: 'text' },
  { action: 'previousMention', key: 'k', group: 'text' },
  { action: 'outline', key: 'o', group: 'page' },
  { action: 'reader', key: 'r', group: 'page' },
  { action: 'legend', key: 'g', group: 'page' },
  { action: 'theme', key: 't', group: 'page' },
  { action: 'language', key: 'l', group: 'page' },
  { action: 'keys', key: '?', group: 'page' },
  { action: 'leave', key: 'Escape', group: 'page' },
]

const SYMBOLS: Readonly<Record<string, string>> = {
  Enter: 'Enter',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
}

/** A key as the list shows it: `Shift V` for Shift with v. */
export function keyName({ key, shift }: KeyBinding): string {
  const name = SYMBOLS[key] ?? (/^[a-z]$/.test(key) ? key.toUpperCase() : key)
  return shift ? `Shift ${name}` : name
}

/** The part of a keyboard event that bindings are told by. */
export interface KeyPress {
  readonly key: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
}

/** The binding that a key press means, or null. Presses with Ctrl, Alt or Meta belong to the browser. `stageHasFocus` lets the stage's own keys through. */
export function bindingOf(press: KeyPress, stageHasFocus: boolean): KeyBinding | null {
  if (press.ctrlKey || press.altKey || press.metaKey) return null
  const letter = /^[a-z]$/i.test(press.key)
  const key = letter ? press.key.toLowerCase() : press.key
  const told = letter || key.length > 1
  const found = KEYS.find(
    (binding) => binding.key === key && (!told || (binding.shift ?? false) === press.shiftKey),
  )
  return found && (stageHasFocus || !found.onStage) ? found : null
}
