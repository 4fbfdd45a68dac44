import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { extract } from '../../src/build/extract/extract.ts'
import { draftGraph } from '../../src/build/graph/buildGraph.ts'
import { affinity } from '../../src/build/graph/layout/affinity.ts'
import { meansEnds } from '../../src/build/graph/layout/meansEnds.ts'
import { thread } from '../../src/build/graph/layout/thread.ts'
import { pronunciationOf } from '../../src/build/graph/pronunciationOf.ts'
import { parseArticle } from '../../src/build/text/parseArticle.ts'
import { articleOfSize } from './articleOfSize.ts'
import { type Figure, median } from './table.ts'

/** Segments a text and tags its words; the named baseline. Gives how many words there are. */
export type Tag = (text: string) => number

/** What segments and tags: nothing but this bench uses it, and nothing else need be installed with it. */
const BASELINE: string = 'jieba-wasm'

/** jieba-wasm's tagging, warmed, so that its dictionary is loaded. */
export async function jiebaTag(): Promise<Tag> {
  const { tag } = (await import(BASELINE)) as { tag: (text: string) => readonly unknown[] }
  tag('预热')
  return (text) => tag(text).length
}

/** Milliseconds that `work` takes. */
function timed(work: () => unknown): number {
  const before = performance.now()
  work()
  return performance.now() - before
}

const sizeWords = (characters: number): string =>
  characters >= 1e6 ? `${characters / 1e6} M characters` : `${characters / 1000} k characters`

/** Millions of characters a second. */
const throughput = (characters: number, milliseconds: number): string =>
  (characters / milliseconds / 1000).toFixed(2)

/** What a first annotation may take, in times of the baseline. */
const MOST_OF_TAGGING = 2

/** Parse and extract against tagging alone, of the same text, by turns. */
export function annotating(characters: number, tag: Tag, rounds: number): Figure {
  const { text } = articleOfSize(characters)
  const own: number[] = []
  const bare: number[] = []
  for (let round = 0; round < rounds; round++) {
    bare.push(timed(() => tag(text)))
    own.push(timed(() => extract(parseArticle(text))))
  }
  const [value, baseline] = [median(own), median(bare)]
  const rates = `${throughput(text.length, value)} M/s, tagging ${throughput(text.length, baseline)} M/s`
  return {
    name: `parse + extract, ${sizeWords(characters)} (${rates})`,
    unit: 'ms',
    value,
    baseline,
    limit: MOST_OF_TAGGING,
  }
}

/** The graph of a made annotation without its places, then each view; what is made on the way is made again for each. */
export function building(characters: number): Figure[] {
  const { text, annotation } = articleOfSize(characters)
  const article = parseArticle(text)
  const figure = (what: string, work: () => unknown): Figure => ({
    name: `${what}, ${sizeWords(characters)}`,
    unit: 'ms',
    value: timed(work),
    baseline: null,
    limit: LONGEST,
  })
  const { draft } = draftGraph(article, annotation)
  const start = thread(draft)
  const count = draft.sections.length + draft.concepts.length
  return [
    figure('graph without places', () => [draftGraph(article, annotation), pronunciationOf(text)]),
    figure(`view thread, ${count} nodes`, () => thread(draft)),
    figure(`view meansEnds, ${count} nodes`, () => meansEnds(draft)),
    figure(`view affinity, ${count} nodes`, () => affinity(draft, start)),
  ]
}

/** The whole way from a text without annotation to its graph file may take so long (ms) and so much memory (MB), of a million characters. */
const LONGEST = 60_000
const LARGEST = 1000

/** The command line's build of a text: how long it takes, and how much memory at most. */
export function wholeWay(characters: number): Figure[] {
  const folder = mkdtempSync(join(tmpdir(), 'mailuo-bench-'))
  try {
    writeFileSync(join(folder, 'a.txt'), articleOfSize(characters).text)
    const words = ['--import', 'tsx', '--import', './tests/bench/tellPeak.ts', 'src/cli/main.ts', 'build']
    const before = performance.now()
    const { stderr, status } = spawnSync(process.execPath, [...words, join(folder, 'a.txt')], {
      encoding: 'utf8',
    })
    const value = performance.now() - before
    const peak = Number(/^peak (\d+)$/m.exec(stderr)?.[1] ?? Number.NaN) / 1000
    const name = `annotate and build, ${sizeWords(characters)}`
    return [
      {
        name,
        unit: 'ms',
        value: status === 0 ? value : Number.NaN,
        baseline: null,
        limit: LONGEST,
      },
      { name: `${name}, peak memory`, unit: 'MB', value: peak, baseline: null, limit: LARGEST },
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}
