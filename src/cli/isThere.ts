import { lstat } from 'node:fs/promises'

/** Whether anything stands at `path`, be it a link that leads nowhere. */
export const isThere = async (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  )
