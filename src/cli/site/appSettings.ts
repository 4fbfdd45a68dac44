import type { UserConfig } from 'vite'
import { projectPath } from '../project.ts'

/** The module that mounts the explorer, as a path from the project's top. */
export const APP_ENTRY = 'src/app/main.tsx'

/** What the development server and the build share. */
export const appSettings = (): UserConfig => ({
  root: projectPath(),
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
})

/** The oldest browsers that must show the explorer: 360's older cores are Chromium 88. */
export const OLDEST_BROWSERS = ['chrome88', 'firefox102', 'safari14']

/**
 * What scripts are lowered for. Chromium 88 has private members of classes, but the compiler takes them together with static blocks,
 * which it has not, and would make a WeakMap of each, slow to ask and to fill. So the target is younger, and a test refuses what lies
 * between.
 */
export const SCRIPT_TARGETS = ['chrome109', 'firefox102', 'safari16']
