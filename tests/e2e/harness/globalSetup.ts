import { existsSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import { ensureBrowser } from '../../browser/ensureBrowser.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The path of the browser that drives the tests. */
    browser: string
  }
}

/** Finds the browser once for all tests, and sees that there is a built site to drive. */
export default function setup(project: TestProject): void {
  if (!existsSync('dist/index.html'))
    throw new Error('There is no dist/index.html: run 「npm run build」 first.')
  project.provide('browser', ensureBrowser())
}
