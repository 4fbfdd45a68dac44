/** Keeps keys from the browser while the page fills the screen; only newer browsers have it. */
interface KeyboardLock {
  readonly keyboard?: { lock?(keys: readonly string[]): Promise<void> }
}

/** Fills the screen with the page. Esc is asked for, so that it leads back from a detour; where the browser keeps it, it leaves the full screen. */
async function fill(page: Document): Promise<void> {
  await page.documentElement.requestFullscreen()
  const { keyboard } = (page.defaultView?.navigator ?? {}) as KeyboardLock
  await keyboard?.lock?.(['Escape'])
}

/** Fills the screen with the page, or gives it back. Where the browser refuses, nothing happens: the talk goes on in its window. */
export async function toggleFullScreen(page: Document): Promise<void> {
  try {
    if (page.fullscreenElement) await page.exitFullscreen()
    else await fill(page)
  } catch {
    // A refusal is the browser's own matter: it tells the presenter itself.
  }
}

/** Leaves the full screen where the page has it. */
export async function leaveFullScreen(page: Document): Promise<void> {
  if (page.fullscreenElement) await toggleFullScreen(page)
}

/** Milliseconds for which an Esc may be the very one that has ended the full screen. */
const SAME_PRESS = 400

/** Watches how the full screen ends. `justLeft` tells whether an Esc at `time` (of its event) may have ended it. */
export function watchFullScreen(page: Document): { justLeft(time: number): boolean; stop(): void } {
  let left = Number.NEGATIVE_INFINITY
  const onChange = (event: Event) => {
    if (page.fullscreenElement === null) left = event.timeStamp
  }
  page.addEventListener('fullscreenchange', onChange)
  return {
    justLeft: (time) => Math.abs(time - left) < SAME_PRESS,
    stop: () => page.removeEventListener('fullscreenchange', onChange),
  }
}
