import { describe, expect, it } from 'vitest'
import { cueSpans } from '../../../../src/build/extract/relations/cueSpans.ts'
import { firedFrames, frameEnds } from '../../../../src/build/extract/relations/frameMatch.ts'
import { FRAMES } from '../../../../src/build/extract/relations/frames.ts'
import { linkGrammar } from '../../../../src/build/extract/relations/linkGrammar.ts'
import { sceneOf } from '../../../../src/build/extract/relations/scene.ts'
import { marked } from './marked.ts'

/** The frames that fire on the mentions A and B of a marked sentence, with the words that each rests on. */
function fires(source: string): ReadonlyMap<string, readonly string[]> {
  const { text, mentions, names } = marked(source)
  const { lexicon, frames } = linkGrammar()
  const indices = mentions.map((_, i) => i)
  const scene = sceneOf(text, { start: 0, end: text.length }, mentions, indices, lexicon)
  const place = (name: string): number =>
    scene.actants.findIndex(({ members }) => members.includes(names.get(name) ?? -1))
  const fired: number[] = []
  const forward: boolean[] = []
  const first = Math.min(place('A'), place('B'))
  const second = Math.max(place('A'), place('B'))
  firedFrames(scene, frameEnds(scene, frames), frames, first, second, fired, forward)
  return new Map(
    fired.flatMap((number, i) => {
      const frame = frames[number]?.frame
      const a = scene.actants[forward[i] ? first : second]
      const b = scene.actants[forward[i] ? second : first]
      if (!frame || !a || !b) return []
      return [
        [frame.id, cueSpans(text, frame, a, b).map(({ start, end }) => text.slice(start, end))] as const,
      ]
    }),
  )
}

describe('the cue frames', () => {
  it('have ids of their own', () => {
    expect(new Set(FRAMES.map(({ id }) => id)).size).toBe(FRAMES.length)
  })

  it.each(FRAMES.map((frame) => [frame.id, frame] as const))(
    '%s fires on its example, not on its counter-example',
    (id, frame) => {
      expect([...fires(frame.example).keys()]).toContain(id)
      expect([...fires(frame.counter).keys()]).not.toContain(id)
    },
  )
})

describe('the cue words of a frame', () => {
  it.each([
    ['F01', '以{A m 邻里议事会}为载体，建立{B m 社区协商机制}', ['以', '为载体']],
    ['F04', '只有{A m 守住安全底线}，才能{B g 实现长远发展}', ['只有', '才能']],
    ['F17', '开展{A m 技能比武}，{B g 提高职工素质}', ['提高']],
    ['P01', '{A m 走访}、{_ m 座谈}等{B m 联系群众活动}', ['等']],
    ['P05', '落实{B m 三项制度}：{A m 例会制度}', ['：']],
    ['T01', '{B m 帮助{A a 困难学生}}', []],
  ])('of %s in %s', (id, source, words) => {
    expect(fires(source).get(id)).toEqual(words)
  })
})
