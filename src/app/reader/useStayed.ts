import { useSignalEffect } from '@preact/signals'
import type { RefObject } from 'preact'
import { useRef } from 'preact/hooks'
import { useExplorer } from '../explorerContext.ts'

/** Takes the reader back to where it was when the palette closes and nothing was chosen there. */
export function useStayed(box: RefObject<HTMLElement>): void {
  const { store } = useExplorer()
  const before = useRef<{ readonly top: number; readonly chosen: readonly unknown[] } | null>(null)
  useSignalEffect(() => {
    const { palette, selection, passage } = store.state.value
    const element = box.current
    if (!element) return
    if (palette) before.current ??= { top: element.scrollTop, chosen: [selection, passage] }
    else if (before.current) {
      const { top, chosen } = before.current
      before.current = null
      if (chosen[0] === selection && chosen[1] === passage)
        requestAnimationFrame(() => element.scrollTo({ top }))
    }
  })
}
