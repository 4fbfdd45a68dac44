/** Fills the screen with the page, or gives it back. Where the browser refuses, nothing happens: the talk goes on in its window. */
export async function toggleFullScreen(page: Document): Promise<void> {
  try {
    if (page.fullscreenElement) await page.exitFullscreen()
    else await page.documentElement.requestFullscreen()
  } catch {
    // A refusal is the browser's own matter: it tells the presenter itself.
  }
}

/** Leaves the full screen where the page has it. */
export async function leaveFullScreen(page: Document): Promise<void> {
  if (page.fullscreenElement) await toggleFullScreen(page)
}
