import type { Mention } from '../../model/annotation.ts'
import type { Article, Section } from '../../model/article.ts'
import { sentenceIndex } from '../../model/sentenceIndex.ts'
import { bySpan, holds, type Span } from '../../model/span.ts'
import { BuildError } from './buildError.ts'

/** A mention with the sentence and the innermost section that hold it. */
export interface MentionInPlace extends Mention {
  readonly sentence: Span
  readonly section: Section
}

/** The last of some sections, which ascend, that starts at `offset` or before. */
function lastFrom(sections: readonly Section[], offset: number): Section | undefined {
  let low = 0
  let high = sections.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sections[middle] as Section).span.start <= offset) low = middle + 1
    else high = middle
  }
  return sections[low - 1]
}

/** The innermost section that holds `span`, by descent; `root` where none of its children does. */
export function innermostSection(root: Section, span: Span): Section {
  const child = lastFrom(root.children, span.start)
  return child && holds(child.span, span) ? innermostSection(child, span) : root
}

/** Gives every mention its sentence and section, in text order. Throws a BuildError for one that no single sentence holds with its cues. */
export function placeMentions(article: Article, mentions: readonly Mention[]): MentionInPlace[] {
  const sentences = sentenceIndex(article.sentences)
  return mentions
    .map((mention) => {
      const sentence = sentences.holding(mention)
      if (!sentence) {
        const problem =
          sentences.touching(mention).length === 0
            ? 'lies in no sentence; metadata lines hold no concepts'
            : 'crosses the end of a sentence; a mention lies within one'
        throw new BuildError(mention.id, mention, article.text, problem)
      }
      for (const cue of mention.cues ?? [])
        if (!holds(sentence, cue))
          throw new BuildError(
            mention.id,
            cue,
            article.text,
            'this cue lies outside the sentence of the mention',
          )
      return { ...mention, sentence, section: innermostSection(article.root, mention) }
    })
    .sort(bySpan)
}
