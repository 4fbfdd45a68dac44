import type { Lost } from '../../model/steps/lostOf.ts'
import type { Step } from '../../model/steps/steps.ts'
import { useExplorer, usePicked } from '../explorerContext.ts'
import { PREPARE_MESSAGES } from '../messages/prepare.ts'
import { PRESENT_MESSAGES } from '../messages/present.ts'
import { stepTitle } from '../stepWords.ts'
import type { Keeper } from './keeper.ts'

interface KeptLineProps {
  readonly keeper: Keeper
  readonly steps: readonly Step[]
  readonly lost: readonly Lost[]
  readonly onChoose: (id: string) => void
}

/** Which of the talks is shown and whether it is kept; the others, to be opened; and what had to be mended or is lost. */
export function KeptLine({ keeper, steps, lost, onChoose }: KeptLineProps) {
  const { store, words } = useExplorer()
  const own = PREPARE_MESSAGES[words.value.language]
  const titles = PRESENT_MESSAGES[words.value.language]
  const origin = usePicked(({ talk }) => talk?.origin ?? 'article')
  const sources = keeper.sources.value
  const kept = keeper.kept.value
  const opened = keeper.opened.value
  const others = sources?.found.filter((source) => source.origin !== origin) ?? []
  const mended = opened?.mended ?? []
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls what has the focus
    <div class="kept-line" tabIndex={0}>
      <p>
        <span role="status">
          {own.now[origin]}
          {origin === 'draft' && own.kept[kept ?? 'kept']}
        </span>
        {opened?.otherText && opened.origin === origin && <span> {own.otherText}</span>}
        {others.length > 0 && (
          <span class="others">
            {' '}
            {own.others}
            {others.map((source) => (
              <button
                key={source.origin}
                type="button"
                class="inline"
                onClick={() => keeper.open(source.origin)}
              >
                {own.other[source.origin](source.steps.length)}
              </button>
            ))}
          </span>
        )}
      </p>
      {sources?.broken.map(({ origin: from, problem }) => (
        <p key={from} class="is-lost">
          {own.broken[from]}
          {from !== 'link' && <span class="quiet"> {problem}</span>}
        </p>
      ))}
      {mended.length > 0 && (
        <details>
          <summary>{own.mended(mended.length)}</summary>
          <ul>
            {mended.map(({ step, asked, found }, i) => (
              <li key={i} lang="zh-CN">
                {step}: {asked} → {found ?? own.movedWords}
              </li>
            ))}
          </ul>
        </details>
      )}
      {lost.length > 0 && (
        <p class="is-lost others">
          {own.lostSteps(lost.length)}
          {lost.map(({ step: id }) => {
            const step = steps.find((found) => found.id === id)
            return (
              <button key={id} type="button" class="inline" onClick={() => onChoose(id)}>
                {step ? stepTitle(titles, store.atlas, step) : id}
              </button>
            )
          })}
        </p>
      )}
    </div>
  )
}
