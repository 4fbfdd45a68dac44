import { useExplorer } from '../explorerContext.ts'
import { NodeLink } from '../NodeLink.tsx'
import { PinMark } from '../PinMark.tsx'
import { toggleBetweenPins, togglePin } from '../state/transitions.ts'
import { nodeName } from '../state/wording.ts'
import { useFocusWords } from '../useFocusWords.ts'

interface PinsProps {
  readonly pins: readonly string[]
  /** Whether just what joins them is shown. */
  readonly joined: boolean
}

/** The pinned concepts, each a link that can be taken down, and the switch to what joins them. */
export function Pins({ pins, joined }: PinsProps) {
  const { store, words } = useExplorer()
  const { pinned, unpinNamed, join, joinHint, unjoin } = useFocusWords()
  return (
    <div class="part pins">
      <PinMark />
      <ul aria-label={pinned}>
        {pins.map((key) => {
          const unpin = unpinNamed(nodeName(store.atlas, key, words.value.language))
          return (
            <li key={key}>
              <NodeLink node={key} />
              <button
                type="button"
                class="unpin"
                aria-label={unpin}
                title={unpin}
                onClick={() => store.dispatch(togglePin(key))}
              >
                ×
              </button>
            </li>
          )
        })}
      </ul>
      {(joined || pins.length > 1) && (
        <button
          type="button"
          class="join"
          aria-pressed={joined}
          title={`${joined ? unjoin : joinHint} Shift X`}
          onClick={() => store.dispatch(toggleBetweenPins)}
        >
          {join}
        </button>
      )}
    </div>
  )
}
