import { useMemo } from 'preact/hooks'
import { type Quote, standsIn } from '../model/span.ts'
import { useExplorer } from './explorerContext.ts'
import { kindRuns } from './kindRuns.ts'

interface KindWordsProps {
  readonly quote: Quote
  /** The keys of the concepts that stand out. */
  readonly keys: Iterable<string>
}

/** Words of the text, those of some concepts in the tones of their kinds; words that the text does not have any more stand plain. */
export function KindWords({ quote, keys }: KindWordsProps) {
  const { atlas } = useExplorer().store
  const runs = useMemo(
    () =>
      standsIn(atlas.attributes.text, quote)
        ? kindRuns(atlas, quote, keys)
        : [{ text: quote.quote, kind: null }],
    [atlas, quote, keys],
  )
  return (
    <>
      {runs.map(({ text, kind }, i) =>
        kind === null ? (
          text
        ) : (
          <mark key={i} class={`kind-${kind}`}>
            {text}
          </mark>
        ),
      )}
    </>
  )
}
