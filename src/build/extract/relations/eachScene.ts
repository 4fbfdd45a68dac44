import type { Article } from '../../../model/article.ts'
import type { FoundMention } from '../found.ts'
import type { CueLexicon } from './cueLexicon.ts'
import { type Scene, sceneOf } from './scene.ts'

/** How many mentions of a sentence are looked at together; a longer sentence is cut, so that the work stays linear. */
const MOST = 60

/**
 * Visits the scenes of an article: its sentences with at least two mentions, in text order. `mentions` in text order, outer
 * first.
 */
export function eachScene(
  article: Article,
  mentions: readonly FoundMention[],
  lexicon: CueLexicon,
  visit: (scene: Scene) => void,
): void {
  let at = 0
  for (const sentence of article.sentences) {
    while (at < mentions.length && (mentions[at]?.start ?? 0) < sentence.start) at++
    let indices: number[] = []
    let from = sentence.start
    for (; at < mentions.length && (mentions[at]?.start ?? sentence.end) < sentence.end; at++) {
      indices.push(at)
      if (indices.length < MOST) continue
      visit(sceneOf(article.text, { start: from, end: sentence.end }, mentions, indices, lexicon))
      from = Math.max(from, mentions[at]?.end ?? from)
      indices = []
    }
    if (indices.length > 1)
      visit(sceneOf(article.text, { start: from, end: sentence.end }, mentions, indices, lexicon))
  }
}
