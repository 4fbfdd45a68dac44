import fc from 'fast-check'
import type { Annotation, Mention, Relation } from '../../../src/model/annotation.ts'
import type { Article } from '../../../src/model/article.ts'
import { CONCEPT_KINDS, RELATION_TYPES } from '../../../src/model/kinds.ts'
import { annotationOf, articleOf, type Plan } from './handMade.ts'

/** Few words, so that wordings repeat; some with astral characters, some inside others. */
const WORDS = [
  '学习',
  '民主',
  '𠮷镇',
  '党员',
  '机制𠀀',
  '提高素质',
  '服务群众',
  '创新',
  '素质',
  'a b',
  '"《x》"',
]

const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 })
  .map((words) => `${words.join('，')}。`)

const plan = (depth: number): fc.Arbitrary<Plan> =>
  fc.record({
    marker: fc.constantFrom('一、', '（二）'),
    heading: sentence,
    sentences: fc.array(sentence, { maxLength: 3 }),
    children: depth === 0 ? fc.constant([]) : fc.array(plan(depth - 1), { maxLength: 4 }),
  })

/** Marks words of the article at will. `picks` are consumed one number at a time. */
function annotate(article: Article, picks: readonly number[]): Annotation {
  let used = 0
  const pick = (below: number): number => (picks[used++ % picks.length] ?? 0) % below
  const mentions: Mention[] = []
  const relations: Relation[] = []
  for (const { start, end } of article.sentences) {
    const here: Mention[] = []
    for (const match of article.text.slice(start, end).matchAll(/[^，。、（）]+/gu)) {
      if (pick(4) === 0) continue
      const from = start + match.index
      here.push({
        id: `T${mentions.length + here.length + 1}`,
        kind: CONCEPT_KINDS[pick(4)] ?? 'goal',
        start: from,
        end: from + match[0].length,
        quote: match[0],
      })
    }
    for (let i = 0; here.length > 0 && i < pick(4); i++)
      relations.push({
        id: `R${relations.length + 1}`,
        type: RELATION_TYPES[pick(6)] ?? 'serves',
        from: here[pick(here.length)]?.id ?? '',
        to: here[pick(here.length)]?.id ?? '',
        cues: [],
        ...(pick(3) === 0 ? { rule: 'F01' } : {}),
        ...(pick(3) === 0 ? { review: { verdict: 'confirmed' as const, reason: '' } } : {}),
      })
    mentions.push(...here)
  }
  const [first, second] = [mentions[pick(mentions.length + 1)], mentions[pick(mentions.length + 1)]]
  if (first && second) relations.push({ id: 'R0', type: 'serves', from: first.id, to: second.id, cues: [] })
  return annotationOf({
    mentions,
    relations,
    equivalences: first && second && first.kind === second.kind ? [[first.id, second.id]] : [],
    heads: first ? [first.id] : [],
  })
}

/** An article of up to three levels with an annotation that fits it: mentions, relations (also across sentences), Equiv and Head. */
export const annotated: fc.Arbitrary<{ article: Article; annotation: Annotation }> = fc
  .tuple(plan(2), fc.array(fc.nat(1000), { minLength: 1, maxLength: 60 }))
  .map(([outline, picks]) => {
    const article = articleOf(outline)
    return { article, annotation: annotate(article, picks) }
  })
