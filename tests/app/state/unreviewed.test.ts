import { describe, expect, it } from 'vitest'
import { createAtlas } from '../../../src/app/state/atlas.ts'
import { isAnyUnreviewed, isStepUnreviewed, isTargetUnreviewed } from '../../../src/app/state/unreviewed.ts'
import { compile } from '../../../src/build/compile.ts'
import type { Step } from '../../../src/model/steps/steps.ts'

const FROM = 'mechanism:健全制度'
const TO = 'goal:提高水平'
const EDGE = `${FROM} serves ${TO}`

/** Two concepts, the first a machine's, and a relation, with what else the annotation says. */
const atlasOf = (...lines: readonly string[]) =>
  createAtlas(
    compile(
      new TextEncoder().encode('健全制度，提高水平。'),
      [
        'T1\tmechanism 0 4\t健全制度',
        '#1\tRule T1\tK01',
        'T2\tgoal 5 9\t提高水平',
        'R1\tserves Arg1:T1 Arg2:T2',
        ...lines,
      ].join('\n'),
    ),
  )

const stepOf = (step: Partial<Step>): Step => ({
  id: 'a',
  section: 's',
  subject: 'own',
  nodes: [],
  edges: [],
  quotes: [],
  ...step,
})

describe('what nobody has reviewed', () => {
  const atlas = atlasOf()
  const reviewed = atlasOf('#2\tReview T1\tconfirmed', '#3\tReview R1\tconfirmed')

  it('is a concept or a relation, never a section or what is not there', () => {
    const is = (kind: 'node' | 'edge', key: string) => isTargetUnreviewed(atlas, { kind, key })
    expect([is('node', FROM), is('node', TO), is('edge', EDGE)]).toEqual([true, false, true])
    expect([is('node', 's'), is('node', 'goal:无'), is('edge', '无')]).toEqual([false, false, false])
    expect(isTargetUnreviewed(reviewed, { kind: 'node', key: FROM })).toBe(false)
  })

  it('is any of what is shown together', () => {
    expect(isAnyUnreviewed(atlas, { nodes: new Set([TO, FROM]), edges: [] })).toBe(true)
    expect(isAnyUnreviewed(atlas, { nodes: [TO], edges: [EDGE] })).toBe(true)
    expect(isAnyUnreviewed(atlas, { nodes: [TO], edges: [] })).toBe(false)
  })

  it('is in a step that shows it, and in a cover where it is anywhere', () => {
    expect(isStepUnreviewed(atlas, stepOf({ nodes: [FROM] }))).toBe(true)
    expect(isStepUnreviewed(atlas, stepOf({ nodes: [TO] }))).toBe(false)
    expect(isStepUnreviewed(atlas, stepOf({ subject: 'cover' }))).toBe(true)
    expect(isStepUnreviewed(reviewed, stepOf({ subject: 'cover' }))).toBe(false)
  })
})
