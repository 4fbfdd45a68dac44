import { describe, expect, it } from 'vitest'
import { standsAt } from '../../../src/app/state/standsAt.ts'
import { goldenAtlas } from '../goldenAtlas.ts'

const atlas = goldenAtlas()
const { text } = atlas.attributes
const at = (words: string) => {
  const start = text.indexOf(words)
  return standsAt(atlas, { start, end: start + words.length })
}

describe('what stands at some words', () => {
  it('is the mention that shares words with them', () => {
    expect(at('阅读兴趣度')).toEqual({ kind: 'node', key: 'goal:激发群众的阅读兴趣度', index: 0 })
    expect(at('推进全民阅读 建设书香𠮷镇')?.key).toBe('mechanism:推进全民阅读')
  })

  it('is the nearest mention of their sentence where none does', () => {
    expect(at(',把书香')?.key).toBe('goal:建设书香𠮷镇')
    expect(at('场所')?.key).toBe('mechanism:学堂')
  })

  it('is their section where their sentence names nothing, and the article for metadata', () => {
    expect(at('阅读是𠮷镇的根脉')).toEqual({ kind: 'node', key: 's', index: 0 })
    expect(at('2024-04-23')?.key).toBe('s')
  })
})
