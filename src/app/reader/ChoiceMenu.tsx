import { useExplorer } from '../explorerContext.ts'
import { KindMark } from '../KindMark.tsx'
import type { MentionEntry } from '../state/atlas.ts'
import { hoverOn } from '../state/transitions.ts'
import { Popover } from './Popover.tsx'

interface ChoiceMenuProps {
  readonly mentions: readonly MentionEntry[]
  readonly anchor: HTMLElement
  readonly onChoose: (mention: MentionEntry) => void
  readonly onClose: () => void
}

/** Moves the focus among the items of the menu that `event` came from. */
function moveFocus(event: KeyboardEvent, by: number): void {
  if (!(event.currentTarget instanceof HTMLElement)) return
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=menuitem]')]
  const at = items.findIndex((item) => item.matches(':focus'))
  event.preventDefault()
  event.stopPropagation()
  items[(at + by + items.length) % items.length]?.focus()
}

/** Several concepts lie over the same words: which one is meant? The longest wording first, as they enclose each other. */
export function ChoiceMenu({ mentions, anchor, onChoose, onClose }: ChoiceMenuProps) {
  const { store, words } = useExplorer()
  return (
    <Popover label={words.value.reader.choose} role="menu" anchor={anchor} onClose={onClose}>
      <div
        role="none"
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') moveFocus(event, 1)
          else if (event.key === 'ArrowUp') moveFocus(event, -1)
        }}
      >
        {mentions.map((entry) => {
          const { key, index, mention } = entry
          const target = { kind: 'node', key } as const
          const kind = store.atlas.nodes.get(key)?.kind
          return (
            <button
              key={`${key} ${index}`}
              type="button"
              role="menuitem"
              onClick={() => {
                onChoose(entry)
                onClose()
              }}
              onMouseEnter={() => store.dispatch(hoverOn(target))}
              onFocus={() => store.dispatch(hoverOn(target))}
            >
              {kind && <KindMark kind={kind} />}
              <span>{mention.quote}</span>
              {kind && <small>{words.value.kinds[kind]}</small>}
            </button>
          )
        })}
      </div>
    </Popover>
  )
}
