import type { Proof } from '../model/proofOf.ts'
import type { Messages } from './messages.ts'

/** 「引文逐字相符 N/N · 关系：原文明言 a、据篇章 b、编者判断 c · 已复核 x/y」, exactly as counted. */
export function proofLine({ foot: { proof: words } }: Messages, proof: Proof): string {
  const { quotes, relations, reviewed } = proof
  const bases = (['stated', 'structure', 'editor'] as const).map(
    (basis) => `${words[basis]} ${relations[basis]}`,
  )
  return [
    `${words.quotes} ${quotes.matching}/${quotes.total}`,
    `${words.relations}${bases.join(words.comma)}`,
    `${words.reviewed} ${reviewed.done}/${reviewed.total}`,
  ].join(' · ')
}
