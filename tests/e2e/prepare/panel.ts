import type { Locator, Page } from 'playwright-core'
import type { Step } from '../../../src/model/steps/steps.ts'
import { untilDrawn } from '../harness/explorer.ts'

/** The panel in which a talk is prepared. */
export const panel = (page: Page): Locator => page.locator('dialog.sheet:has(.prepare)')

export const card = (page: Page, id: string): Locator => page.locator(`[data-step="${id}"]`)

/** The steps of the talk in the page. */
export const stepsOf = (page: Page): Promise<readonly Step[]> =>
  page.evaluate(() => window.mailuo.state.talk?.steps ?? [])

/** The ids of the steps that are not left out. */
export const told = async (page: Page): Promise<string[]> =>
  (await stepsOf(page)).filter(({ skipped }) => !skipped).map(({ id }) => id)

/** Where the talk comes from: the article, a draft, a link … */
export const originOf = (page: Page) => page.evaluate(() => window.mailuo.state.talk?.origin)

/** The step that is presented; null where none is. */
export const stepOf = (page: Page) => page.evaluate(() => window.mailuo.state.presenting?.step ?? null)

/** The page with the panel open, the article below it readable. */
export async function opened(page: Page): Promise<Page> {
  await untilDrawn(page)
  await page.locator('.reader .mention, .reader [data-i]').first().waitFor()
  await page.keyboard.press('Shift+P')
  await panel(page).waitFor()
  return page
}
