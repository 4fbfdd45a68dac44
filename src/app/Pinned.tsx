import { usePicked } from './explorerContext.ts'
import { PinMark } from './PinMark.tsx'
import { useFocusWords } from './useFocusWords.ts'

/** The sign of a pinned concept, told to a screen reader too; nothing beside others. */
export function Pinned({ node }: { readonly node: string }) {
  const { pinned } = useFocusWords()
  const isPinned = usePicked(({ pins }) => pins).includes(node)
  if (!isPinned) return null
  return (
    <span class="pinned" title={pinned}>
      <PinMark />
      <span class="unseen">{pinned}</span>
    </span>
  )
}
