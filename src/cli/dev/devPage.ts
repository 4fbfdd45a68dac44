import { writeDevPage } from '../../exchange/page/writeDevPage.ts'
import { compileText } from '../compileText.ts'
import { aboutOf } from '../site/aboutOf.ts'
import { APP_ENTRY } from '../site/appSettings.ts'
import { articleOf } from '../site/articleOf.ts'

/** The HTML of the page under development, of the article in `folder`. Throws a CliError where the text or its annotation is broken. */
export async function devPage(folder: string): Promise<string> {
  const file = await compileText(await articleOf(folder))
  return writeDevPage(file, await aboutOf([]), `/${APP_ENTRY}`)
}
