import { writeGraphFile } from '../../model/writeGraphFile.ts'
import { compileText } from '../compileText.ts'
import { annotationPath, graphPath, needText } from '../paths.ts'
import type { Terminal } from '../terminal.ts'
import { writeWhole } from '../writeFiles.ts'

/** `build FILE.txt [--out DIR]`: writes the graph file of a text. */
export async function buildCommand(text: string, folder: string | null, terminal: Terminal): Promise<void> {
  needText(text)
  const file = await compileText(text)
  const path = folder === null ? graphPath(text) : graphPath(text, folder)
  await writeWhole(path, writeGraphFile(file), [text, annotationPath(text)])
  terminal.say(`${path}: ${file.nodes.length} nodes, ${file.edges.length} edges`)
}
