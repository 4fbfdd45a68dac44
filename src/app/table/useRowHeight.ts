import { useEffect, useState } from 'preact/hooks'
import { usePicked } from '../explorerContext.ts'

/** The height of every row in rem: two lines of a sentence with its marks. */
const ROW_REM = { light: 3.25, dark: 3.25, projector: 4.5 } as const

/** On screens too narrow for columns every row is a card: type and place, both ends, two lines of the sentence. */
const CARD_REM = { light: 8.25, dark: 8.25, projector: 11.5 } as const
const NARROW = '(max-width: 50em)'

/** The height of every row in whole CSS pixels, as the reader's letters are large and the screen is wide. */
export function useRowHeight(): number {
  const theme = usePicked((state) => state.theme)
  const [narrow, setNarrow] = useState(() => window.matchMedia(NARROW).matches)
  useEffect(() => {
    const query = window.matchMedia(NARROW)
    const follow = () => setNarrow(query.matches)
    query.addEventListener('change', follow)
    return () => query.removeEventListener('change', follow)
  }, [])
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
  return Math.round((narrow ? CARD_REM : ROW_REM)[theme] * rem)
}
