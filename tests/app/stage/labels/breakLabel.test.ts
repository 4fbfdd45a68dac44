import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakLabel } from '../../../../src/app/stage/labels/breakLabel.ts'
import type { LabelRun } from '../../../../src/app/stage/scene.ts'
import { fixedMeasure } from '../firstScreen.ts'

const run = (text: string, bold = false): LabelRun => ({ text, size: 10, bold, color: '#000000' })
const linesOf = (runs: readonly LabelRun[], width: number, whole = false): string[] =>
  breakLabel(runs, width, whole, fixedMeasure).lines.map((line) => line.runs.map(({ text }) => text).join(''))

describe('breaking a label', () => {
  it('leaves what fits on one line', () => {
    expect(linesOf([run('统筹党建')], 40)).toEqual(['统筹党建'])
  })

  it('halves what does not', () => {
    expect(linesOf([run('保障居民知情权利')], 70)).toEqual(['保障居民', '知情权利'])
  })

  it('begins no line with a closing mark and ends none with an opening one', () => {
    expect(linesOf([run('公开办事、便民服务')], 60)).toEqual(['公开办事、', '便民服务'])
    expect(linesOf([run('坚持先民“主后集中”')], 60)).toEqual(['坚持先民“主', '后集中”'])
  })

  it('sets the longer of two lines first where they cannot be alike', () => {
    expect(linesOf([run('公开办事便民服务点')], 60)).toEqual(['公开办事便', '民服务点'])
  })

  it('keeps a number with the word after it, and tears no Latin word', () => {
    expect(linesOf([run('一\u00a0', true), run('推进')], 30)[0]?.startsWith('一\u00a0推')).toBe(true)
    expect(linesOf([run('community service')], 60)).toEqual(['community', 'service'])
  })

  it('ends a longer one with …, unless the whole is asked for', () => {
    const long = [run('加强理论武装强化党性锻炼着力提高意识')]
    expect(linesOf(long, 60)).toEqual(['加强理论武装', '强化党性锻…'])
    expect(linesOf(long, 60, true)).toEqual(['加强理论武装', '强化党性锻炼', '着力提高意识'])
  })

  it('keeps the styles of its runs', () => {
    const { lines } = breakLabel([run('重点\u00a0'), run('强化理论武装', true)], 60, false, fixedMeasure)
    expect(lines.map(({ runs }) => runs.map(({ text, bold }) => [text, bold]))).toEqual([
      [
        ['重点\u00a0', false],
        ['强化', true],
      ],
      [['理论武装', true]],
    ])
  })

  it('loses no word of a whole label and keeps within its width where breaks allow', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('学', '习', '、', '，', '“', '”', 'a', ' ', '1'), {
          minLength: 1,
          maxLength: 60,
        }),
        fc.integer({ min: 30, max: 200 }),
        (letters, width) => {
          const text = letters.join('')
          const lines = linesOf([run(text)], width, true)
          expect(lines.join('').replace(/ /gu, '')).toBe(text.replace(/ /gu, ''))
          const short = breakLabel([run('学'.repeat(letters.length))], width, false, fixedMeasure)
          expect(short.lines.length <= 2 && short.width <= width).toBe(true)
        },
      ),
      { seed: 11, numRuns: 300 },
    )
  })
})
