import { bySpan, type Span } from '../../../model/span.ts'
import type { FoundMention, FoundRelation } from '../found.ts'
import { cueSpans } from './cueSpans.ts'
import { LINKER_RULE } from './frame.ts'
import { type FrameEnds, firedFrames, frameEnds, type ReadyFrame } from './frameMatch.ts'
import { decideScene, type LinkWeights } from './linker.ts'
import { type LinkLabel, labelOf } from './linkLabels.ts'
import type { Actant, Scene } from './scene.ts'
import { sceneSigns } from './sceneSigns.ts'

/** Why a relation holds: the frame that states it and its words, or the linker and the cue words found around the two. */
interface Ground {
  readonly rule: string
  readonly cues: readonly Span[]
}

/** What states `label` of two mentions of a scene: the first frame that agrees with it, or the linker. */
function groundOf(
  text: string,
  scene: Scene,
  ends: FrameEnds,
  frames: readonly ReadyFrame[],
  first: number,
  second: number,
  label: LinkLabel,
): Ground {
  const numbers: number[] = []
  const forward: boolean[] = []
  firedFrames(scene, ends, frames, first, second, numbers, forward)
  for (let k = 0; k < numbers.length; k++) {
    const frame = frames[numbers[k] as number]?.frame
    if (!frame || frame.type !== label.type || (frame.from === 'A') !== (forward[k] === label.forward))
      continue
    const a = scene.actants[forward[k] ? first : second]
    const b = scene.actants[forward[k] ? second : first]
    return { rule: frame.id, cues: a && b ? cueSpans(text, frame, a, b) : [] }
  }
  return { rule: LINKER_RULE, cues: [] }
}

/** The relations of one scene; `from` and `to` are indices of `mentions`. */
export function relationsOf(
  text: string,
  scene: Scene,
  mentions: readonly FoundMention[],
  frames: readonly ReadyFrame[],
  weights: LinkWeights,
): FoundRelation[] {
  const ends = frameEnds(scene, frames)
  const { labels } = decideScene(sceneSigns(text, scene, ends), frames, weights)
  const count = scene.actants.length
  const relations: FoundRelation[] = []
  for (let second = 1; second < count; second++)
    for (let first = second - 1; first >= 0; first--) {
      const number = labels[first * count + second] ?? 0
      if (number === 0) continue
      const label = labelOf(number)
      const a = scene.actants[first]
      const b = scene.actants[second]
      if (!label || !a || !b) continue
      const ground = groundOf(text, scene, ends, frames, first, second, label)
      for (const x of membersFacing(a, b, mentions))
        for (const y of b.members)
          relations.push({
            type: label.type,
            from: label.forward ? x : y,
            to: label.forward ? y : x,
            rule: ground.rule,
            cues: ground.cues,
          })
    }
  return relations
}

/** The members of a list that another mention has to do with: all, but of a list that holds it only the one that does. */
function membersFacing(a: Actant, b: Actant, mentions: readonly FoundMention[]): readonly number[] {
  if (b.end > a.end) return a.members
  return a.members.filter((index) => {
    const mention = mentions[index]
    return mention !== undefined && bySpan(mention, b) <= 0 && b.end <= mention.end
  })
}
