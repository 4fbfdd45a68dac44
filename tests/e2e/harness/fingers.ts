import type { CDPSession, Page } from 'playwright-core'

export interface Place {
  readonly x: number
  readonly y: number
}

/** Fingers on the page. */
export const fingersOn = async (page: Page) => {
  const session: CDPSession = await page.context().newCDPSession(page)
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', places: readonly Place[]) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: places.map(({ x, y }, id) => ({ x, y, id })),
    })
  return {
    down: (...places: readonly Place[]) => send('touchStart', places),
    move: (...places: readonly Place[]) => send('touchMove', places),
    up: () => send('touchEnd', []),
  }
}
