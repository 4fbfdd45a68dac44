import type { Flavours } from '../exchange/quote/quotation.ts'

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

/**
 * Puts both flavours on the clipboard. Must be called from a key or a click. Resolves to whether that was allowed; never rejects.
 * The event goes first: it answers at once in every browser that opens the page, where the newer way may ask for leave, may be
 * missing, or, in an old Chromium without a screen, may never answer.
 */
export async function writeClipboard(view: Window & typeof globalThis, flavours: Flavours): Promise<boolean> {
  if (copyByEvent(view.document, flavours)) return true
  const { ClipboardItem: Item, navigator, Blob: Data } = view
  if (!Item || !navigator.clipboard?.write) return false
  const data = (type: string, words: string) => ({ [type]: new Data([words], { type }) })
  const item = new Item({ ...data('text/plain', flavours.plain), ...data('text/html', flavours.html) })
  return navigator.clipboard.write([item]).then(
    () => true,
    () => false,
  )
}
