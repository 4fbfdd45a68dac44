import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createAtlas } from '../../../src/app/state/atlas.ts'
import { INITIAL_STATE, type Talk } from '../../../src/app/state/state.ts'
import {
  changedTalk,
  editTalk,
  freshTalk,
  openTalk,
  redoneTalk,
  redoTalk,
  type StepsEdit,
  UNDONE_AT_MOST,
  undoneTalk,
  undoTalk,
} from '../../../src/app/state/talk.ts'
import {
  addAfter,
  leaveOut,
  mergeNext,
  mergePartner,
  moveTo,
  note,
  remove,
  rename,
  replaceSteps,
  setDetail,
  setView,
} from '../../../src/app/state/talkEdits.ts'
import { stepOfView } from '../../../src/app/state/talkOwn.ts'
import { piecesOf, splitStep } from '../../../src/app/state/talkSplit.ts'
import { focusOn, select, showDetail, showView, startTalk } from '../../../src/app/state/transitions.ts'
import { readGraphFile } from '../../../src/model/readGraphFile.ts'
import { deriveSteps } from '../../../src/model/steps/deriveSteps.ts'
import { lostOf } from '../../../src/model/steps/lostOf.ts'
import type { Step } from '../../../src/model/steps/steps.ts'

const file = readGraphFile(readFileSync('graph-data/000_f43e0b856f5a713e.graph.json', 'utf8'))
const atlas = createAtlas(file)
const full = deriveSteps(file)
const talk = freshTalk(full, 'article')
const ids = (steps: readonly Step[]) => steps.map(({ id }) => id)
const step = (steps: readonly Step[], id: string): Step => {
  const found = steps.find((own) => own.id === id)
  if (!found) throw new Error(`no step ${id}`)
  return found
}
const own = stepOfView(atlas, INITIAL_STATE, '我的一步')

/** Any edit that the panel offers, of any step of any talk: the id is chosen by its place. */
const edit: fc.Arbitrary<(steps: readonly Step[]) => StepsEdit> = fc
  .tuple(fc.nat(), fc.nat(), fc.constantFrom('', '话', '**重点**'), fc.nat({ max: 10 }))
  .map(([at, to, words, what]) => (steps) => {
    const id = steps[at % steps.length]?.id ?? ''
    return (
      [
        leaveOut(id, true),
        leaveOut(id, false),
        moveTo(id, to % steps.length),
        rename(id, words),
        note(id, words),
        setDetail(id, ([null, 1, 2, 3] as const)[to % 4] ?? null),
        setView(id, to % 2 === 0 ? null : 'affinity'),
        mergeNext(id),
        splitStep(atlas, id),
        addAfter(own, id),
        remove(id),
      ][what] ?? ((same) => same)
    )
  })

const edited = (edits: readonly ((steps: readonly Step[]) => StepsEdit)[], from: Talk = talk): Talk =>
  edits.reduce((now, next) => changedTalk(now, next(now.steps)), from)

const settings = { seed: 4, numRuns: 60 }

describe('any row of edits', () => {
  it('keeps every id once, drops no key and no sentence of the article, and names nothing that is not there', () => {
    const keysOf = (steps: readonly Step[]) =>
      new Set(steps.flatMap(({ nodes, edges }) => [...nodes, ...edges]))
    const said = (steps: readonly Step[]) =>
      steps.flatMap(({ quotes }) => quotes).sort((a, b) => a.start - b.start)
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 25 }), (edits) => {
        const { steps } = edited(edits)
        expect(new Set(ids(steps)).size).toBe(steps.length)
        expect(lostOf(file, steps)).toEqual([])
        const keys = keysOf(steps)
        for (const key of keysOf(full)) expect(keys.has(key)).toBe(true)
        for (const { start, end } of said(full)) {
          const covered = said(steps).filter((quote) => quote.start >= start && quote.end <= end)
          const whole = said(steps).some((quote) => quote.start <= start && quote.end >= end)
          expect(whole || covered.length > 0).toBe(true)
        }
      }),
      settings,
    )
  })

  it('is undone back to the beginning and made again, to the letter', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 25 }), (edits) => {
        const last = edited(edits)
        let back = last
        while (back.past.length > 0) back = undoneTalk(back)
        expect(back.steps).toBe(full)
        let again = back
        while (again.future.length > 0) again = redoneTalk(again)
        expect(again.steps).toBe(last.steps)
        expect(undoneTalk(back)).toEqual(back)
        expect(redoneTalk(last)).toEqual(last)
      }),
      settings,
    )
  })

  it('remembers no more changes than it says', () => {
    let now = talk
    for (let i = 0; i < UNDONE_AT_MOST + 20; i++) now = changedTalk(now, rename('s1', `第 ${i} 次`))
    expect(now.past).toHaveLength(UNDONE_AT_MOST)
    expect(step(undoneTalk(now).steps, 's1').title).toBe('第 118 次')
  })
})

describe('a change', () => {
  it('makes a draft of the talk, one that changes nothing does not', () => {
    expect(changedTalk(talk, rename('s1', '一')).origin).toBe('draft')
    expect(changedTalk(talk, rename('s1', ''))).toBe(talk)
    expect(changedTalk(talk, leaveOut('none', true))).toBe(talk)
    expect(
      changedTalk(
        talk,
        moveTo(
          's1',
          full.findIndex(({ id }) => id === 's1'),
        ),
      ),
    ).toBe(talk)
  })

  it('is undone together with those that it goes on', () => {
    const written = ['讲', '讲什', '讲什么'].reduce(
      (now, words) => changedTalk(now, note('s1', words), 'note s1'),
      talk,
    )
    expect(step(written.steps, 's1').notes).toBe('讲什么')
    expect(written.past).toHaveLength(1)
    const other = changedTalk(written, note('s2', '别的'), 'note s2')
    expect(other.past).toHaveLength(2)
    expect(step(undoneTalk(other).steps, 's1').notes).toBe('讲什么')
    // After a step back writing begins anew.
    expect(changedTalk(undoneTalk(other), note('s1', '讲'), 'note s1').past).toHaveLength(2)
  })

  it('forgets what was undone', () => {
    const back = undoneTalk(changedTalk(talk, rename('s1', '一')))
    expect(back.future).toHaveLength(1)
    expect(changedTalk(back, rename('s2', '二')).future).toEqual([])
  })
})

describe('leaving out, naming, noting, detail and view', () => {
  it('write what differs and nothing else', () => {
    const [cover] = full
    const all = [
      leaveOut('cover', true),
      rename('cover', '题'),
      note('cover', '话'),
      setDetail('cover', 2),
      setView('cover', 'affinity'),
    ].reduce<readonly Step[]>((steps, next) => next(steps), full)
    expect(all[0]).toEqual({ ...cover, skipped: true, title: '题', notes: '话', detail: 2, view: 'affinity' })
    const none = [
      leaveOut('cover', false),
      rename('cover', ''),
      note('cover', ''),
      setDetail('cover', null),
      setView('cover', null),
    ].reduce<readonly Step[]>((steps, next) => next(steps), all)
    expect(none[0]).toEqual(cover)
    expect(Object.keys(none[0] ?? {})).toEqual(Object.keys(cover ?? {}))
  })
})

describe('moving', () => {
  it('puts a step at a place, kept within the talk', () => {
    expect(ids(moveTo('cover', 2)(full)).slice(0, 4)).toEqual(['lead', 'parts', 'cover', 's1'])
    expect(ids(moveTo('s1', 0)(full)).slice(0, 3)).toEqual(['s1', 'cover', 'lead'])
    expect(ids(moveTo('lead', 99)(full)).slice(-1)).toEqual(['lead'])
  })
})

describe('merging', () => {
  it('makes one step of this and the next, with what both show and say', () => {
    const noted = note('s1.2', '乙')(note('s1.1', '甲')(full))
    const steps = mergeNext('s1.1')(noted)
    const both = step(steps, 's1.1')
    expect(ids(steps)).not.toContain('s1.2')
    expect(both.quotes.map(({ quote }) => quote)).toEqual(
      [step(full, 's1.1'), step(full, 's1.2')].flatMap(({ quotes }) => quotes.map(({ quote }) => quote)),
    )
    expect(both.notes).toBe('甲\n\n乙')
    expect(new Set(both.nodes)).toEqual(new Set([...step(full, 's1.1').nodes, ...step(full, 's1.2').nodes]))
  })

  it('passes over what is left out, and has nothing to do at the end', () => {
    const steps = leaveOut('s1.2', true)(full)
    expect(mergePartner(steps, 's1.1')?.id).toBe('s1.3')
    expect(mergePartner(steps, 's1.2')?.id).toBe('s1.3')
    expect(mergePartner(full, 'whole')).toBeNull()
    expect(mergeNext('whole')(full)).toBe(full)
  })

  it('with a cover shows the picture of the other', () => {
    expect(step(mergeNext('cover')(full), 'cover')).toMatchObject({ subject: 'lead', section: 's' })
  })
})

describe('splitting', () => {
  it('gives back what was merged', () => {
    const merged = mergeNext('s1.1')(full)
    const split = splitStep(atlas, 's1.1')(merged)
    expect(ids(split).slice(3, 8)).toEqual(['s1', 's1.1', 's1.1~2', 's1.3', 's1.4'])
    expect(step(split, 's1.1~2').quotes).toEqual(step(full, 's1.2').quotes)
  })

  it('of a long sentence makes a step a portion, and each key stays', () => {
    const only = full.find((own) => piecesOf(atlas, own).length > 1 && own.quotes.length === 1)
    if (!only) throw new Error('no step can be split')
    const pieces = splitStep(
      atlas,
      only.id,
    )(full).filter(({ id }) => id === only.id || id.startsWith(`${only.id}~`))
    expect(pieces).toHaveLength(piecesOf(atlas, only).length)
    expect(new Set(pieces.flatMap(({ nodes }) => nodes))).toEqual(new Set(only.nodes))
    expect(new Set(pieces.flatMap(({ edges }) => edges))).toEqual(new Set(only.edges))
  })

  it('leaves what has one short sentence as it is', () => {
    expect(splitStep(atlas, 'cover')(full)).toBe(full)
    expect(splitStep(atlas, 'whole')(full)).toBe(full)
  })
})

describe('a step of the present view', () => {
  const state = [showView('affinity'), showDetail(2)].reduce((now, next) => next(now), INITIAL_STATE)

  it('holds what is lit, its view and detail, and the sentence of what is selected', () => {
    const edge = [...atlas.edges.values()].find(({ attributes }) => attributes.type === 'serves')
    const { key = '', source, target, attributes } = edge ?? {}
    const made = stepOfView(atlas, select({ kind: 'edge', key })(state), '甲')
    expect(made).toMatchObject({ id: 'own', subject: 'own', view: 'affinity', detail: 2, title: '甲' })
    expect(new Set(made.nodes)).toEqual(new Set([source, target]))
    expect(made.edges).toEqual([key])
    const sentences = attributes?.evidence[0]?.sentences ?? []
    expect(made.quotes.map(({ start }) => start)).toEqual(sentences.map(({ start }) => start))
    expect(lostOf(file, [made])).toEqual([])
  })

  it('holds all that shows where nothing is lit, and nothing of the camera', () => {
    const made = stepOfView(atlas, state)
    expect(made.nodes.length).toBe(file.nodes.filter(({ attributes }) => attributes.detail <= 2).length)
    expect(made.quotes).toEqual([])
    expect(stepOfView(atlas, { ...state, camera: { x: 1, y: 2, span: 3 } })).toEqual(made)
  })

  it('of a part that is shown alone holds that part and no detail beyond it', () => {
    const key = atlas.sections.get('s')?.attributes.head ?? ''
    const made = stepOfView(atlas, focusOn({ mode: 'around', keys: [key], degree: 1 })(state))
    expect(made.nodes).toContain(key)
    expect(made).not.toHaveProperty('detail')
  })
})

describe('the other form', () => {
  it('keeps what was written, and a person’s own steps after those that they followed', () => {
    const before = addAfter(own, 's2')(note('s2', '话')(rename('s1', '甲')(full)))
    const short = deriveSteps(file, 'short')
    const steps = replaceSteps(short)(before)
    expect(ids(steps)).toEqual(['cover', 'lead', 'parts', 's1', 's2', 'own', 's3', 's4', 's5'])
    expect(step(steps, 's1').title).toBe('甲')
    expect(step(steps, 's2').notes).toBe('话')
    expect(step(steps, 's5').nodes).toEqual(short[7]?.nodes)
  })
})

describe('a talk that is being given while it is changed', () => {
  const begun = [startTalk, openTalk(talk)].reduce((now, next) => next(now), INITIAL_STATE)
  const at = (id: string) =>
    ({ ...begun, presenting: { ...startTalk(INITIAL_STATE).presenting, step: id } }) as typeof begun

  it('stays at its step, and goes on at the next where that is left out', () => {
    expect(editTalk(moveTo('s1', 0))(at('s1')).presenting?.step).toBe('s1')
    expect(editTalk(leaveOut('s1', true))(at('s1')).presenting?.step).toBe('s1.1')
    expect(editTalk(leaveOut('whole', true))(at('whole')).presenting?.step).toBe('s5.3')
    expect(editTalk(mergeNext('s1'))(at('s1.1')).presenting?.step).toBe('s1.2')
  })

  it('is nothing without a talk', () => {
    expect(editTalk(leaveOut('s1', true))(INITIAL_STATE)).toBe(INITIAL_STATE)
    expect(undoTalk(begun)).toBe(begun)
    expect(redoTalk(begun)).toBe(begun)
  })
})
