import { usePicked } from '../explorerContext.ts'

/** The height of every row in rem: two lines of a sentence with its marks. */
const ROW_REM = { light: 3.25, dark: 3.25, projector: 4.5 } as const

/** The height of every row in whole CSS pixels, as the reader's letters are large. */
export function useRowHeight(): number {
  const theme = usePicked((state) => state.theme)
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
  return Math.round(ROW_REM[theme] * rem)
}
