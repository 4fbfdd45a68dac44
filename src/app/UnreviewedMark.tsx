import { useExplorer } from './explorerContext.ts'

/** The sign that stands for 「机器初标，未经复核」 where there is no room for the words; the legend tells them. */
export const UNREVIEWED_SIGN = '*'

/** The sign beside what has not been reviewed, told to a screen reader in words; `told` is what is to be said other than those. */
export function UnreviewedMark({ told }: { readonly told?: string }) {
  const { words } = useExplorer()
  const { card, signs } = words.value
  const said = told ?? card.unreviewed
  return (
    <span class="unreviewed sign" title={said}>
      <span aria-hidden="true">{UNREVIEWED_SIGN}</span>
      <span class="unseen">{signs.comma + said}</span>
    </span>
  )
}
