import { BOUNDARY_RULES, KIND_RULES } from './mentionRules.ts'
import { FRAMES } from './relations/frames.ts'

/** The trained parts, which are no single rule. */
const TRAINED: readonly { readonly id: string; readonly name: string }[] = [
  { id: 'M1', name: '统计标注' },
  { id: 'M2', name: '统计标注：词中的组织与人群' },
  { id: 'L1', name: '统计连线' },
]

let names: ReadonlyMap<string, string> | undefined

/** A rule's short name in Chinese, for people who review; undefined for an id that no rule has. */
export function ruleNameOf(id: string): string | undefined {
  names ??= new Map(
    [...TRAINED, ...FRAMES, ...BOUNDARY_RULES, ...KIND_RULES].map((rule) => [rule.id, rule.name] as const),
  )
  return names.get(id)
}
