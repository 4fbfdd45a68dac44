import { describe, expect, it } from 'vitest'
import { shownKeys } from '../../../src/app/state/shown.ts'
import { INITIAL_STATE, type State } from '../../../src/app/state/state.ts'
import { hoverOn, moveCamera, select, showDetail, showView } from '../../../src/app/state/transitions.ts'
import { visibleKeys } from '../../../src/app/state/visible.ts'
import { goldenAtlas } from '../goldenAtlas.ts'

const atlas = goldenAtlas()
const start: State = showDetail(2)(INITIAL_STATE)

describe('the keys that show, remembered', () => {
  it('are the very same for as long as the same shows', () => {
    const shown = shownKeys(atlas, start)
    const [key] = shown.nodes
    const target = { kind: 'node', key: key as string } as const
    for (const change of [
      hoverOn(target),
      select(target),
      moveCamera({ x: 1, y: 2, span: 3 }),
      showView('meansEnds'),
    ])
      expect(shownKeys(atlas, change(start))).toBe(shown)
  })

  it('follow the detail', () => {
    const all = showDetail(3)(start)
    expect(shownKeys(atlas, all)).toEqual(visibleKeys(atlas, all))
    expect(shownKeys(atlas, start)).toEqual(visibleKeys(atlas, start))
  })

  it('hold what is called for besides, and the very same again where nothing is any more', () => {
    const shown = shownKeys(atlas, INITIAL_STATE)
    const hidden = [...atlas.nodes.keys()].find((key) => !shown.nodes.has(key)) as string
    const called = select({ kind: 'node', key: hidden })(INITIAL_STATE)
    expect(shownKeys(atlas, called)).toEqual(visibleKeys(atlas, called))
    expect(shownKeys(atlas, called)).toBe(shownKeys(atlas, hoverOn(null)(called)))
    expect(shownKeys(atlas, INITIAL_STATE)).toBe(shown)
  })
})
