import type { Page } from 'playwright-core'

/** What software rendering logs about its own speed; no sign of a fault in the page. */
const DRIVER_TALK = /GL Driver Message|Automatic fallback to software WebGL/

/**
 * Adds to `faults`, in words, what a page does from now on that it must not do: errors and warnings in the console, uncaught
 * errors, dialogs, and requests to addresses that `mayAsk` refuses. Addresses that stay in the browser (data:, blob:) are none.
 */
export function watchPage(page: Page, mayAsk: (url: string) => boolean, faults: string[]): void {
  page.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type()) || DRIVER_TALK.test(message.text())) return
    faults.push(`console ${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    const url = request.url()
    if (!/^(?:data|blob):/.test(url) && !mayAsk(url)) faults.push(`request: ${url}`)
  })
}
