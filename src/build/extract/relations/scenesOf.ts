import type { Article } from '../../../model/article.ts'
import type { FoundMention } from '../found.ts'
import type { CueLexicon } from './cueLexicon.ts'
import { eachScene } from './eachScene.ts'
import type { Scene } from './scene.ts'

/** The scenes of an article, in text order: see `eachScene`. */
export function scenesOf(article: Article, mentions: readonly FoundMention[], lexicon: CueLexicon): Scene[] {
  const scenes: Scene[] = []
  eachScene(article, mentions, lexicon, (scene) => scenes.push(scene))
  return scenes
}
