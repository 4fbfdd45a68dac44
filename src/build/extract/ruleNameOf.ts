/** The trained parts, which are no single rule. */
const TRAINED: ReadonlyMap<string, string> = new Map([
  ['M1', '统计标注'],
  ['L1', '统计连线'],
])

/** A rule's short name in Chinese, for people who review; undefined for an id that no rule has. */
export const ruleNameOf = (id: string): string | undefined => TRAINED.get(id)
