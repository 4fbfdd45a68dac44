import type { StepsFile } from '../../model/steps/steps.ts'

/** What a page brings along of a talk. */
export interface PageTalk {
  /** The file of steps beside the article. */
  readonly beside?: StepsFile
  /** What a person saved into this very page; it goes before the file. */
  readonly saved?: StepsFile
  /** Whether the page opens straight into the presentation. */
  readonly opens?: boolean
}
