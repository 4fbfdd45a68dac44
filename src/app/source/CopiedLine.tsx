import { useEffect } from 'preact/hooks'
import { useExplorer, usePicked } from '../explorerContext.ts'
import { tellCopied } from '../state/transitions.ts'
import { CopyByHand } from './CopyByHand.tsx'
import { useSourceWords } from './sourceContext.ts'

/** Milliseconds for which it is told what was copied. */
const TOLD_FOR = 5000

/** So many code points of the copied words are told. */
const FIRST_WORDS = 24

/** The beginning of what was copied, on one line. */
function beginning(words: string): string {
  const characters = [...words.replace(/\s+/g, ' ')]
  return characters.length > FIRST_WORDS
    ? `${characters.slice(0, FIRST_WORDS).join('')}…`
    : characters.join('')
}

/** Tells what was copied; where the browser does not allow it, offers the words to copy by hand. */
export function CopiedLine() {
  const { store, words } = useExplorer()
  const own = useSourceWords()
  const copied = usePicked((state) => state.copied)
  useEffect(() => {
    if (!copied || copied.outcome === 'refused') return
    const timer = setTimeout(() => store.dispatch(tellCopied(null)), TOLD_FOR)
    return () => clearTimeout(timer)
  }, [copied])
  const told =
    copied?.outcome === 'done'
      ? `${own.copied[copied.form]}${words.value.signs.colon}${beginning(copied.words)}`
      : copied?.outcome === 'nothing'
        ? own.nothing
        : ''
  return (
    <>
      <p class={told === '' ? 'copied none' : 'copied'} role="status">
        {told}
      </p>
      {copied?.outcome === 'refused' && <CopyByHand plain={copied.words} />}
    </>
  )
}
