import { usePicked } from '../explorerContext.ts'
import { CopiedLine } from './CopiedLine.tsx'
import { SourceSheet } from './SourceSheet.tsx'

/** Where the text says so, when that is asked for; and what was copied of it. */
export function SourceRoom() {
  const open = usePicked((state) => state.sheet === 'source')
  return open ? <SourceSheet /> : <CopiedLine />
}
