import type { Flavours } from '../../exchange/quote/quotation.ts'

/** Copies by the event that a copy command fires: works in files and without permission, wherever a key or a click asked for it. */
function copyByEvent(page: Document, { plain, html }: Flavours): boolean {
  let taken = false
  const onCopy = (event: ClipboardEvent) => {
    if (!event.clipboardData) return
    event.clipboardData.setData('text/plain', plain)
    event.clipboardData.setData('text/html', html)
    event.preventDefault()
    event.stopImmediatePropagation()
    taken = true
  }
  page.addEventListener('copy', onCopy, true)
  try {
    return page.execCommand('copy') && taken
  } catch {
    return false
  } finally {
    page.removeEventListener('copy', onCopy, true)
  }
}

/** Puts both flavours on the clipboard. Must be called from a key or a click. Resolves to whether that was allowed; never rejects. */
export async function writeClipboard(view: Window & typeof globalThis, flavours: Flavours): Promise<boolean> {
  const { ClipboardItem: Item, navigator, Blob: Data } = view
  if (Item && navigator.clipboard?.write)
    try {
      const data = (type: string, words: string) => ({ [type]: new Data([words], { type }) })
      const item = new Item({ ...data('text/plain', flavours.plain), ...data('text/html', flavours.html) })
      await navigator.clipboard.write([item])
      return true
    } catch {
      // Not allowed here: the older way may be.
    }
  return copyByEvent(view.document, flavours)
}
