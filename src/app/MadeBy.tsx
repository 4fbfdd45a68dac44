import type { Made } from '../model/provenance.ts'
import { useExplorer } from './explorerContext.ts'
import { ruleWords } from './ruleWords.ts'
import { Unreviewed } from './Unreviewed.tsx'

interface MadeByProps {
  readonly made: Made
  /** What the rule made of which words: 「以…为载体 → 用于」. */
  readonly what?: string
}

/** By which rule a machine marked something, from which words, and what a person said of it since; without a review that there is none. */
export function MadeBy({ made: { rule, review }, what = '' }: MadeByProps) {
  const { store, words } = useExplorer()
  const { card, signs, verdicts } = words.value
  return (
    <>
      {rule !== undefined && (
        <p class="quiet small rule">
          {[what, `${card.rule} ${ruleWords(store.atlas.attributes, rule)}`]
            .filter(Boolean)
            .join(signs.comma)}
        </p>
      )}
      {review ? (
        <p class={`review ${review.verdict}`}>
          {verdicts[review.verdict]}
          {review.reason !== '' && signs.colon + review.reason}
        </p>
      ) : (
        <Unreviewed />
      )}
    </>
  )
}
