import { CONCEPT_KINDS } from '../../../model/kinds.ts'
import type { FrameEnds } from './frameMatch.ts'
import { type MentionSigns, signsOf } from './mentionSigns.ts'
import type { Actant, Scene } from './scene.ts'

/** What is known of a scene before any pair of it is decided. */
export interface SceneSigns {
  readonly scene: Scene
  readonly ends: FrameEnds
  readonly signs: readonly MentionSigns[]
  /** For each kind, how many mentions of it that no other holds stand before each position. */
  readonly counts: readonly Int32Array[]
}

export function sceneSigns(text: string, scene: Scene, ends: FrameEnds): SceneSigns {
  const { actants } = scene
  const counts = CONCEPT_KINDS.map(() => new Int32Array(actants.length + 1))
  const signs: MentionSigns[] = []
  for (let i = 0; i < actants.length; i++) {
    const actant = actants[i] as Actant
    for (let kind = 0; kind < counts.length; kind++) {
      const of = counts[kind] as Int32Array
      of[i + 1] = (of[i] as number) + (actant.holder < 0 && actant.kind === kind ? 1 : 0)
    }
    signs.push(signsOf(text, actant))
  }
  return { scene, ends, signs, counts }
}
