import { lineIndex } from '../../model/lineAt.ts'
import { proofOf } from '../../model/proofOf.ts'
import { writeGraphFile } from '../../model/writeGraphFile.ts'
import { compileText } from '../compileText.ts'
import { eachText } from '../eachText.ts'
import { graphPath, needText } from '../paths.ts'
import { readGraph } from '../readGraph.ts'
import { readIfPresent } from '../readInput.ts'
import type { Terminal } from '../terminal.ts'
import { UNREVIEWED } from '../unreviewed.ts'

/** Prints the proof of one text's graph and the notes on it. */
async function checkText(text: string, terminal: Terminal): Promise<void> {
  needText(text)
  const { file, notice } = await compileText(text)
  const { quotes, relations, reviewed, concepts } = proofOf(file)
  terminal.say(
    `引文逐字相符 ${quotes.matching}/${quotes.total} · 关系：原文明言 ${relations.stated}、据篇章 ${relations.structure}、编者判断 ${relations.editor} · 已复核 ${reviewed.done}/${reviewed.total}`,
  )
  if (concepts.unreviewed > 0)
    terminal.say(
      `${UNREVIEWED}：概念 ${concepts.unreviewed}/${concepts.total}、关系 ${reviewed.total - reviewed.done}/${reviewed.total}`,
    )
  terminal.say(`sha256 ${file.attributes.sha256}`)
  if (notice !== null) terminal.say(notice)

  const beside = graphPath(text)
  const written = await readIfPresent(beside)
  if (written !== null && !Buffer.from(written).equals(Buffer.from(writeGraphFile(file)))) {
    await readGraph(beside)
    terminal.say(`${beside}: not what a build of this text and annotation makes; run 「build ${text}」`)
  }

  const lineOf = lineIndex(file.attributes.text)
  for (const { code, message, spans } of file.attributes.notes) {
    const [first] = spans
    const line = first ? `:${lineOf(first.start)}` : ''
    terminal.say(`${text}${line}: ${code}: ${message}`)
  }
}

/**
 * `check FILE.txt|FOLDER`: prints the proof of its graph in the explorer's words, the text's hash, and the notes on the text with their
 * places; says so where the graph file beside it is not what a build makes. Throws a ProofError where the proof fails. Of a
 * folder, each text in it, under its name.
 */
export async function checkCommand(input: string, terminal: Terminal): Promise<void> {
  await eachText(input, terminal, async (text) => {
    if (text !== input) terminal.say(text)
    await checkText(text, terminal)
  })
}
