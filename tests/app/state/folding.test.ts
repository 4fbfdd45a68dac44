import { describe, expect, it } from 'vitest'
import { foldAll, hiddenSections, toggleFold, unfoldAround } from '../../../src/app/state/folding.ts'
import { INITIAL_STATE, type State } from '../../../src/app/state/state.ts'
import { goldenAtlas } from '../goldenAtlas.ts'

const atlas = goldenAtlas()
const folded = ({ reading }: State) => [...reading.folded]
const at = (words: string) => {
  const start = atlas.attributes.text.indexOf(words)
  return { start, end: start + words.length }
}

describe('folding', () => {
  it('folds a section and unfolds it, and never the article', () => {
    const once = toggleFold(atlas, 's1')(INITIAL_STATE)
    expect(folded(once)).toEqual(['s1'])
    expect(folded(toggleFold(atlas, 's1')(once))).toEqual([])
    expect(toggleFold(atlas, 's')(INITIAL_STATE)).toBe(INITIAL_STATE)
    expect(toggleFold(atlas, 's9')(INITIAL_STATE)).toBe(INITIAL_STATE)
  })

  it('folds every part of the article at once, or unfolds whatever is folded', () => {
    const all = foldAll(atlas)(INITIAL_STATE)
    expect(folded(all)).toEqual(['s1', 's2'])
    expect(folded(foldAll(atlas)(all))).toEqual([])
    expect(folded(foldAll(atlas)(toggleFold(atlas, 's1.2')(INITIAL_STATE)))).toEqual([])
  })

  it('hides the sections within a folded one', () => {
    expect([...hiddenSections(atlas, toggleFold(atlas, 's1')(INITIAL_STATE))]).toEqual(['s1', 's1.1', 's1.2'])
    expect([...hiddenSections(atlas, toggleFold(atlas, 's1.1')(INITIAL_STATE))]).toEqual(['s1.1'])
  })

  it('unfolds whatever hides the words that are looked for, and nothing else', () => {
    const state = ['s1', 's1.1', 's1.2', 's2'].reduce(
      (state, key) => toggleFold(atlas, key)(state),
      INITIAL_STATE,
    )
    expect(folded(unfoldAround(atlas, [at('晨读会')])(state))).toEqual(['s1.1', 's2'])
    expect(unfoldAround(atlas, [])(state)).toBe(state)
  })

  it('leaves a section folded whose heading is looked for', () => {
    const state = toggleFold(atlas, 's2')(INITIAL_STATE)
    expect(unfoldAround(atlas, [at('二、以培养习惯为重点')])(state)).toBe(state)
  })
})
