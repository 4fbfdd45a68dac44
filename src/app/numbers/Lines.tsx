import { useExplorer } from '../explorerContext.ts'
import { KindMark } from '../KindMark.tsx'
import { NUMBERS_MESSAGES, type NumberList } from '../messages/numbers.ts'
import { nodeName } from '../state/wording.ts'

/** So many lines stand before a list is unfolded. */
const AT_FIRST = 8

/** A node and what stands beside its name, made only when it is shown. */
export interface Line {
  readonly key: string
  readonly beside: () => string
}

interface LinesProps {
  readonly list: NumberList
  readonly of: string
  readonly lines: readonly Line[]
  /** Whether all lines are shown. */
  readonly whole: boolean
  readonly onUnfold: (list: NumberList) => void
  readonly onOpen: (list: NumberList, key: string) => void
}

/** One question, how it is counted, and its answer line by line. */
export function Lines({ list, of, lines, whole, onUnfold, onOpen }: LinesProps) {
  const { store, words } = useExplorer()
  const { language } = words.value
  const told = NUMBERS_MESSAGES[language]
  const shown = whole ? lines : lines.slice(0, AT_FIRST)
  return (
    <section>
      <h3>
        {told.heads[list]} <span class="of">{of}</span>
      </h3>
      <p class="how">{told.how[list]}</p>
      {lines.length === 0 && <p>{told.none}</p>}
      <ul>
        {shown.map(({ key, beside }) => {
          const kind = store.atlas.nodes.get(key)?.kind
          return (
            <li key={key}>
              <button
                type="button"
                class="line"
                data-line={`${list} ${key}`}
                onClick={() => onOpen(list, key)}
              >
                <span class="name">
                  {kind && <KindMark kind={kind} />}
                  {nodeName(store.atlas, key, language)}
                </span>
                <span class="beside">{beside()}</span>
              </button>
            </li>
          )
        })}
      </ul>
      {lines.length > AT_FIRST && (
        <button type="button" class="tool" aria-expanded={whole} onClick={() => onUnfold(list)}>
          {whole ? told.fewer : told.all(lines.length)}
        </button>
      )}
    </section>
  )
}
