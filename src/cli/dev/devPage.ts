import { writeDevPage } from '../../exchange/page/writeDevPage.ts'
import { compileText } from '../compileText.ts'
import { readSteps } from '../readSteps.ts'
import { aboutOf } from '../site/aboutOf.ts'
import { APP_ENTRY } from '../site/appSettings.ts'
import { articleOf } from '../site/articleOf.ts'

/** The HTML of the page under development, of the article in `folder`. Throws a CliError where the text, its annotation or the steps beside it are broken. */
export async function devPage(folder: string): Promise<string> {
  const text = await articleOf(folder)
  const { file } = await compileText(text)
  const beside = await readSteps(text)
  return writeDevPage(file, await aboutOf([]), `/${APP_ENTRY}`, beside === null ? {} : { beside })
}
