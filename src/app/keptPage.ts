import type { About } from '../exchange/page/about.ts'
import { type PageCode, pageOf } from '../exchange/page/pageOf.ts'
import type { PageTalk } from '../exchange/page/pageTalk.ts'
import type { CheckedGraphFile } from '../model/graphFile.ts'
import { readStepsFile } from '../model/steps/readStepsFile.ts'
import type { Step } from '../model/steps/steps.ts'
import { stepsFile } from '../model/steps/writeStepsFile.ts'

/** The file of steps beside the article, as the page brought it along; none where it cannot be read. */
function besideOf(json: string | null): Pick<PageTalk, 'beside'> {
  if (json === null) return {}
  try {
    return { beside: readStepsFile(json) }
  } catch {
    return {}
  }
}

/** This very page as one file that holds these steps, notes included; it opens with the talk where `opens`. */
export const keptPage = (
  file: CheckedGraphFile,
  code: PageCode,
  about: About,
  steps: readonly Step[],
  beside: string | null,
  opens: boolean,
): string =>
  pageOf(file, code, about, {
    ...besideOf(beside),
    saved: stepsFile(file.attributes.sha256, steps),
    opens,
  })

/** What a page is called on the disk, without its ending; `title` for one that has no name of its own. */
export function pageName(pathname: string, title: string): string {
  const last = pathname.slice(pathname.lastIndexOf('/') + 1)
  let name = last
  try {
    name = decodeURIComponent(last)
  } catch {
    // A name that is no UTF-8 stays as it is written.
  }
  const stem = name.replace(/\.html?$/i, '')
  return stem === '' || stem === name || /^index$/i.test(stem) ? title : stem
}
