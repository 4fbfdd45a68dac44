import { describe, expect, it } from 'vitest'
import { relationsBeside } from '../../../../src/app/state/way/relationsBeside.ts'
import { firstScreenAtlas } from '../../stage/firstScreen.ts'

const atlas = firstScreenAtlas()

describe('the relations beside a step', () => {
  const pair = [...atlas.edges.values()].find(({ attributes }) => attributes.type === 'focusesOn')
  if (!pair) throw new Error('the first screen has pairs')
  const { key, source, target } = pair
  const step = { from: source, to: target, edge: key, basis: 'stated', along: true, within: null } as const

  it('are none where the step walks the only one', () => {
    expect(relationsBeside(atlas, step)).toEqual([])
  })

  it('are told with the way they point', () => {
    const told = (from: string, to: string) =>
      relationsBeside(atlas, { ...step, from, to, edge: 'another' }).map(({ key, along }) => [key, along])
    expect(told(source, target)).toEqual([[key, true]])
    expect(told(target, source)).toEqual([[key, false]])
  })
})
