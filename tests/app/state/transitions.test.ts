import { describe, expect, it } from 'vitest'
import { stepMention, stepPlace } from '../../../src/app/state/reading.ts'
import { INITIAL_STATE } from '../../../src/app/state/state.ts'
import {
  acknowledgeLost,
  clearFilters,
  clearSelection,
  dress,
  hoverOn,
  moveCamera,
  nextLanguage,
  nextTheme,
  openDialog,
  readPassage,
  select,
  showDetail,
  showPanel,
  showView,
  speak,
  stepIndex,
  toggleFilter,
  turnView,
} from '../../../src/app/state/transitions.ts'
import { goldenAtlas } from '../goldenAtlas.ts'

const atlas = goldenAtlas()
const away = {
  ...INITIAL_STATE,
  camera: { x: 1, y: 2, span: 3 },
  hover: { kind: 'node' as const, key: 's1' },
}
const chosen = { kind: 'node' as const, key: 'goal:建设书香𠮷镇' }

describe('transitions', () => {
  it('show words of the text until something is chosen or nothing is', () => {
    const read = readPassage({ start: 3, end: 5 })(select(chosen)(INITIAL_STATE))
    expect(read).toMatchObject({ selection: null, hover: null, passage: { start: 3, end: 5 } })
    expect(select(chosen)(read).passage).toBeNull()
    expect(clearSelection(read).passage).toBeNull()
    expect(readPassage(read.passage)(read)).toBe(read)
  })

  it('hand back the same state where nothing changes', () => {
    expect(showView('thread')(INITIAL_STATE)).toBe(INITIAL_STATE)
    expect(showDetail(1)(INITIAL_STATE)).toBe(INITIAL_STATE)
    expect(clearSelection(INITIAL_STATE)).toBe(INITIAL_STATE)
    expect(hoverOn(null)(INITIAL_STATE)).toBe(INITIAL_STATE)
    expect(moveCamera(null)(INITIAL_STATE)).toBe(INITIAL_STATE)
    expect(openDialog(null)(INITIAL_STATE)).toBe(INITIAL_STATE)
    expect(acknowledgeLost(INITIAL_STATE)).toBe(INITIAL_STATE)
    const once = select(chosen)(INITIAL_STATE)
    expect(select(chosen)(once)).toBe(once)
  })

  it('fit another view and another detail anew', () => {
    expect(showView('affinity')(away)).toMatchObject({ view: 'affinity', camera: null, hover: null })
    expect(showDetail(3)(away)).toMatchObject({ detail: 3, camera: null, hover: null })
  })

  it('turn through views, languages and themes, round the ends', () => {
    const views = atlas.attributes.layouts
    expect(turnView(views, -1)(INITIAL_STATE).view).toBe('affinity')
    expect(turnView(views, 1)(INITIAL_STATE).view).toBe('meansEnds')
    expect(nextLanguage(speak('en')(INITIAL_STATE)).language).toBe('zh')
    expect(nextTheme(dress('projector')(INITIAL_STATE)).theme).toBe('light')
  })

  it('step through places round the ends', () => {
    const first = select(chosen)(INITIAL_STATE)
    expect(stepIndex(-1, 3)(first).selection?.index).toBe(2)
    expect(stepIndex(1, 3)(stepIndex(-1, 3)(first)).selection?.index).toBe(0)
    expect(stepIndex(1, 1)(first)).toBe(first)
  })

  it('move the camera to where a link could say it is', () => {
    const { camera } = moveCamera({ x: 1.26, y: -0.04, span: 300.04 })(INITIAL_STATE)
    expect(camera).toEqual({ x: 1.3, y: 0, span: 300 })
    expect(moveCamera(camera)(INITIAL_STATE).camera).toBe(camera)
  })

  it('hide, show and clear filters', () => {
    const hidden = toggleFilter('bases', 'editor')(toggleFilter('types', 'serves')(INITIAL_STATE))
    expect(hidden.hidden).toEqual({
      kinds: new Set(),
      types: new Set(['serves']),
      sections: new Set(),
      bases: new Set(['editor']),
    })
    expect(clearFilters(hidden).hidden).toEqual(INITIAL_STATE.hidden)
  })

  it('fold one panel and leave the others to the room', () => {
    expect(showPanel('reader', false)(INITIAL_STATE).panels).toEqual({
      outline: null,
      reader: false,
      legend: null,
    })
  })
})

describe('reading on', () => {
  it('begins with the text’s first mention', () => {
    expect(stepPlace(atlas, 1)(INITIAL_STATE).selection).toEqual({
      kind: 'node',
      key: 'mechanism:推进全民阅读',
      index: 0,
    })
  })

  it('steps through the places of what is selected', () => {
    expect(stepPlace(atlas, 1)(select(chosen)(INITIAL_STATE)).selection?.index).toBe(1)
  })

  it('visits every mention of every concept in text order, then begins anew', () => {
    let state = INITIAL_STATE
    const visited: string[] = []
    for (let i = 0; i < atlas.mentions.length; i++) {
      state = stepMention(atlas, 1)(state)
      visited.push(`${state.selection?.key} ${state.selection?.index}`)
    }
    expect(visited).toEqual(atlas.mentions.map(({ key, index }) => `${key} ${index}`))
    expect(stepMention(atlas, 1)(state).selection?.key).toBe('mechanism:推进全民阅读')
    expect(stepMention(atlas, -1)(state).selection?.key).toBe(atlas.mentions[atlas.mentions.length - 2]?.key)
  })

  it('goes on from a section’s heading', () => {
    const section = select({ kind: 'node', key: 's2' })(INITIAL_STATE)
    expect(stepMention(atlas, 1)(section).selection?.key).toBe('goal:培养习惯')
    expect(stepMention(atlas, -1)(section).selection?.key).toBe('goal:激发群众的阅读兴趣度')
  })
})
