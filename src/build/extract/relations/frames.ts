import type { Frame } from './frame.ts'
import { FOCUSES_ON } from './frames/focusesOn.ts'
import { GUIDED_BY } from './frames/guidedBy.ts'
import { PART_OF } from './frames/partOf.ts'
import { PERFORMS, PERFORMS_INSIDE } from './frames/performs.ts'
import { SERVES } from './frames/serves.ts'
import { TARGETS } from './frames/targets.ts'

/**
 * The forms of words that state relations, the more telling of one type before the less telling: the first that agrees gives its id.
 * The linker's weights belong to this order.
 */
export const FRAMES: readonly Frame[] = [
  ...SERVES,
  ...PART_OF,
  ...FOCUSES_ON,
  ...GUIDED_BY,
  ...PERFORMS,
  ...TARGETS,
  ...PERFORMS_INSIDE,
]
