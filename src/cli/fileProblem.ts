const PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'a part of the path is no folder',
  EISDIR: 'this is a folder, not a file',
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EFBIG: 'the file grows too large',
  ENAMETOOLONG: 'the name is too long',
  EEXIST: 'a file stands in the way',
}

/** What went wrong with a file, in words: `error` is what node:fs threw. */
export function fileProblem(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return PROBLEMS[code ?? ''] ?? message
}
