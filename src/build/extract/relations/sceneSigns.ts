import type { FrameEnds } from './frameMatch.ts'
import { type MentionSigns, signsOf } from './mentionSigns.ts'
import type { Scene } from './scene.ts'

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
  const counts = [0, 1, 2, 3].map(() => new Int32Array(actants.length + 1))
  actants.forEach((actant, i) => {
    counts.forEach((of, kind) => {
      of[i + 1] = (of[i] ?? 0) + (actant.holder < 0 && actant.kind === kind ? 1 : 0)
    })
  })
  return { scene, ends, signs: actants.map((actant) => signsOf(text, actant)), counts }
}
