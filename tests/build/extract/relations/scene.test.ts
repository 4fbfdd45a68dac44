import { describe, expect, it } from 'vitest'
import { linkGrammar } from '../../../../src/build/extract/relations/linkGrammar.ts'
import { type Scene, sceneOf } from '../../../../src/build/extract/relations/scene.ts'
import { scenesOf } from '../../../../src/build/extract/relations/scenesOf.ts'
import { articleOf, marked } from './marked.ts'

function sceneIn(source: string): { scene: Scene; words: readonly string[] } {
  const { text, mentions } = marked(source)
  const indices = mentions.map((_, i) => i)
  const scene = sceneOf(text, { start: 0, end: text.length }, mentions, indices, linkGrammar().lexicon)
  return { scene, words: scene.actants.map(({ start, end }) => text.slice(start, end)) }
}

describe('a scene', () => {
  it('takes mentions of one kind joined by 、 and 和 as one', () => {
    const { scene, words } = sceneIn('开展{a m 走访}、{b m 座谈}和{c m 慰问}，{d g 增进感情}')
    expect(words).toEqual(['走访、座谈和慰问', '增进感情'])
    expect(scene.actants[0]?.members).toEqual([0, 1, 2])
  })

  it('keeps apart what differs in kind or stands in another clause', () => {
    const { words } = sceneIn('{a a 街道}和{b m 热线}，{c m 网站}')
    expect(words).toEqual(['街道', '热线', '网站'])
  })

  it('counts clauses and the parts that ； separates', () => {
    const { scene } = sceneIn('抓{a m 培训}，促{b g 提升}；抓{c m 考核}，{d g 保质量}。')
    expect(scene.actants.map(({ clause, part }) => [clause, part])).toEqual([
      [0, 0],
      [1, 0],
      [2, 1],
      [3, 1],
    ])
  })

  it('knows which mention holds another', () => {
    const { scene } = sceneIn('{a m 帮扶{b a 困难户}}，{c g 改善生活}')
    expect(scene.actants.map(({ holder }) => holder)).toEqual([-1, 0, -1])
  })

  it('reads the words before and after within the clause', () => {
    const { text, mentions } = marked('一、大力推进，以“{a m 讲堂}”为载体，开展{b m 宣讲}')
    const scene = sceneOf(text, { start: 0, end: text.length }, mentions, [0, 1], linkGrammar().lexicon)
    const words = scene.actants.map(({ before, after }) => [
      text.slice(before.start, before.end),
      text.slice(after.start, after.end),
    ])
    expect(words).toEqual([
      ['以', '”为载体'],
      ['开展', ''],
    ])
  })
})

describe('the scenes of an article', () => {
  it('are its sentences with two mentions or more', () => {
    const { text, mentions } = marked('有{a m 一}。有{b m 二}，有{c m 三}。没有。')
    const scenes = scenesOf(articleOf(text), mentions, linkGrammar().lexicon)
    expect(scenes.map(({ actants }) => actants.map(({ members }) => members))).toEqual([[[1], [2]]])
  })

  it('cut a sentence of very many mentions, so that the work stays linear', () => {
    const { text, mentions } = marked(Array.from({ length: 200 }, (_, i) => `做{x${i} m 事}`).join('，'))
    const scenes = scenesOf(articleOf(text), mentions, linkGrammar().lexicon)
    expect(scenes.map(({ actants }) => actants.length)).toEqual([60, 60, 60, 20])
  })
})
