import type { Proof } from '../model/proofOf.ts'
import type { Messages } from './messages.ts'

/**
 * 「引文逐字相符 N/N · 关系：原文明言 a、据篇章 b、编者判断 c · 已复核 x/y」, exactly as counted, and where a machine's marks
 * are left 「未经复核：概念 m、关系 n（其中 k 条系模型推断）」.
 */
export function proofLine({ foot: { proof: words } }: Messages, proof: Proof): string {
  const { quotes, relations, inferred, reviewed, concepts } = proof
  const bases = (['stated', 'structure', 'editor'] as const).map(
    (basis) => `${words[basis]} ${relations[basis]}`,
  )
  return [
    `${words.quotes} ${quotes.matching}/${quotes.total}`,
    `${words.relations}${bases.join(words.comma)}`,
    `${words.reviewed} ${reviewed.done}/${reviewed.total}`,
    ...(concepts.unreviewed > 0 || inferred > 0
      ? [words.unreviewed(concepts.unreviewed, reviewed.total - reviewed.done, inferred)]
      : []),
  ].join(' · ')
}
