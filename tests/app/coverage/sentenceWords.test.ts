import { describe, expect, it } from 'vitest'
import { sentenceWords } from '../../../src/app/coverage/sentenceWords.ts'
import { MESSAGES } from '../../../src/app/messages.ts'
import { goldenAtlas } from '../goldenAtlas.ts'

describe('the words of a sentence', () => {
  const atlas = goldenAtlas()

  it('are its place and its beginning', () => {
    expect(sentenceWords(MESSAGES.zh, atlas, 6)).toEqual({
      place: '一（一）·第2句',
      begins: '依托祠堂、学堂等场所,开办流动书屋,方便群众…',
    })
  })

  it('are all of a short one, and count characters outside the basic plane as one', () => {
    expect(sentenceWords(MESSAGES.zh, atlas, 2).begins).toBe('阅读是𠮷镇的根脉。')
    expect(sentenceWords(MESSAGES.zh, atlas, 99)).toEqual({ place: '', begins: '' })
  })
})
