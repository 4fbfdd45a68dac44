import { spawnSync } from 'node:child_process'

/** Programs that are not ours, what brings them on Debian and Ubuntu, and what each does. */
export const TOOLS = [
  { program: 'soffice', from: 'libreoffice-impress libreoffice-writer', does: 'opens PPTX and DOCX' },
  { program: 'pdftotext', from: 'poppler-utils', does: 'reads the words of pages' },
  { program: 'pdftoppm', from: 'poppler-utils', does: 'draws pages' },
  { program: 'rsvg-convert', from: 'librsvg2-bin', does: 'draws SVG' },
] as const
type Program = (typeof TOOLS)[number]['program']

/** The tools that this machine lacks. */
export const missingTools = () =>
  TOOLS.filter(({ program }) => {
    const { error } = spawnSync(program, ['--version'], { stdio: 'ignore' })
    return error !== undefined
  })

/** Runs a tool in a folder and gives what it writes. Throws where it fails. */
export function run(program: Program, words: readonly string[], folder: string): string {
  const { status, stdout, stderr, error } = spawnSync(program, words, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (error || status !== 0) throw new Error(`${program} ${words.join(' ')}: ${error?.message ?? stderr}`)
  return stdout
}
