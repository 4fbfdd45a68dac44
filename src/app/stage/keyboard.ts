import type { KeyPress } from '../keyPress.ts'
import type { Direction } from './walk.ts'

/** What a key asks of the stage. */
export type StageCommand =
  | { readonly do: 'walk' | 'pan'; readonly direction: Direction }
  | { readonly do: 'turn'; readonly by: 1 | -1 }
  | { readonly do: 'fit' | 'choose' | 'chooseLine' | 'clear' }

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

const KEYS: Readonly<Record<string, StageCommand>> = {
  Enter: { do: 'choose' },
  ' ': { do: 'choose' },
  Escape: { do: 'clear' },
  '\\': { do: 'fit' },
  '.': { do: 'turn', by: 1 },
  ',': { do: 'turn', by: -1 },
}

/** The command of a key press, or null where the stage has none; keys with Ctrl, Alt or Meta belong to the browser. */
export function stageCommand(event: KeyPress): StageCommand | null {
  if (event.ctrlKey || event.altKey || event.metaKey) return null
  const direction = ARROWS[event.key]
  if (direction !== undefined) return { do: event.shiftKey ? 'pan' : 'walk', direction }
  if (event.shiftKey && event.key === 'Enter') return { do: 'chooseLine' }
  return KEYS[event.key] ?? null
}
