import { chooseWay } from '../state/way/traceSteps.ts'
import type { Way } from '../state/way/ways.ts'
import { nodeName } from '../state/wording.ts'
import { useExplorer, usePathWords } from './pathContext.ts'
import { shortWords } from './wordsOf.ts'

/** The ways found, the best first; each is shown at a click. */
export function Others({ ways, chosen }: { ways: readonly Way[]; chosen: number }) {
  const { store } = useExplorer()
  const words = usePathWords()
  if (ways.length < 2) return null
  const between = (way: Way): string => {
    const names = way.slice(0, -1).map(({ to }) => nodeName(store.atlas, to))
    return names.length === 0 ? words.direct : words.via(names)
  }
  return (
    <section class="others">
      <h3>{words.others(ways.length)}</h3>
      <ol>
        {ways.map((way, i) => (
          <li key={way.map(({ edge }) => edge).join('\n')}>
            <button
              type="button"
              aria-current={i === chosen ? 'true' : undefined}
              class={i === chosen ? 'other chosen' : 'other'}
              onClick={() => store.dispatch(chooseWay(i))}
            >
              <span class="number">{i + 1}</span>
              <span>
                {between(way)}
                <span class="quiet"> {shortWords(words, way)}</span>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}
