import { describe, expect, it } from 'vitest'
import { findMentions } from '../../../../src/build/extract/findMentions.ts'
import { mentionExamples } from '../../../../src/build/extract/train/mentionExamples.ts'
import { MENTION_TRAINING, trainMentions } from '../../../../src/build/extract/train/trainMentions.ts'
import { parseArticle } from '../../../../src/build/text/parseArticle.ts'
import { EMPTY_ANNOTATION } from '../../../../src/model/annotation.ts'
import { quoteAt } from '../../../../src/model/span.ts'

const TOPICS = ['灌溉', '阅读', '消防', '育种', '体检', '桥梁']

/** An article about a topic, with a mechanism and a goal in each sentence marked. */
function lesson(topic: string, weight: number) {
  const sentence = `建立${topic}制度，提高${topic}水平。`
  const text = `${sentence}\n${sentence}\n${sentence}\n`
  const article = parseArticle(text)
  const mentions = [0, 1, 2].flatMap((line) => {
    const start = line * (sentence.length + 1)
    return [
      {
        id: `T${2 * line + 1}`,
        kind: 'mechanism' as const,
        ...quoteAt(text, start + 2, start + 4 + topic.length),
      },
      {
        id: `T${2 * line + 2}`,
        kind: 'goal' as const,
        ...quoteAt(text, start + 5 + topic.length, start + 9 + 2 * topic.length),
      },
    ]
  })
  return mentionExamples(article, { ...EMPTY_ANNOTATION, mentions }, weight)
}

const training = { ...MENTION_TRAINING, parts: 2, chainSeeds: [1, 2], spanSeeds: [1] }

describe('trainMentions', () => {
  it('learns what articles show and finds it in another', () => {
    const model = trainMentions(
      TOPICS.map((topic) => lesson(topic, 1)),
      training,
    )
    const text = '建立巡河制度，提高巡河水平。\n'
    expect(
      findMentions(parseArticle(text), model).map(({ start, end, kind }) => [kind, text.slice(start, end)]),
    ).toEqual([
      ['mechanism', '巡河制度'],
      ['goal', '提高巡河水平'],
    ])
  })

  it('gives the same numbers for the same articles', () => {
    const once = trainMentions([lesson('灌溉', 1), lesson('阅读', 2)], training)
    expect(trainMentions([lesson('灌溉', 1), lesson('阅读', 2)], training)).toEqual(once)
  })
})
