import { graphFilePieces } from '../../model/writeGraphFile.ts'
import { compileText } from '../compileText.ts'
import { eachText } from '../eachText.ts'
import { annotationPath, graphPath, needText } from '../paths.ts'
import type { Terminal } from '../terminal.ts'
import { writeWhole } from '../writeFiles.ts'

/** `build FILE.txt|FOLDER [--out DIR]`: writes the graph file of a text, or of each text of a folder. */
export async function buildCommand(input: string, folder: string | null, terminal: Terminal): Promise<void> {
  await eachText(input, terminal, async (text) => {
    needText(text)
    const { file, notice } = await compileText(text)
    const path = folder === null ? graphPath(text) : graphPath(text, folder)
    await writeWhole(path, graphFilePieces(file), [text, annotationPath(text)])
    terminal.say(`${path}: ${file.nodes.length} nodes, ${file.edges.length} edges`)
    if (notice !== null) terminal.say(notice)
  })
}
