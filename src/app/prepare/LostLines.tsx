import type { Lost } from '../../model/steps/lostOf.ts'
import { useExplorer } from '../explorerContext.ts'
import { PREPARE_MESSAGES } from '../messages/prepare.ts'

/** What a step names that is not there any more, and what can be done. */
export function LostLines({ lost: { keys, quotes } }: { readonly lost: Lost }) {
  const { words } = useExplorer()
  const own = PREPARE_MESSAGES[words.value.language]
  const between = words.value.signs.semicolon
  return (
    <div class="step-lost" role="note">
      {keys.length > 0 && (
        <p>
          {own.lostKeys}
          <span lang="zh-CN">{keys.join(between)}</span>
        </p>
      )}
      {quotes.length > 0 && (
        <p>
          {own.lostWords}
          <span lang="zh-CN">{quotes.map((quote) => `「${quote}」`).join('')}</span>
        </p>
      )}
      <p class="quiet">{own.lostHelp}</p>
    </div>
  )
}
