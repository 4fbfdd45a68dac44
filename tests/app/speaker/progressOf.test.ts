import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { progressOf } from '../../../src/app/speaker/progressOf.ts'
import { articleTalk } from '../../../src/app/state/talkOf.ts'
import { readGraphFile } from '../../../src/model/readGraphFile.ts'

const talk = articleTalk(readGraphFile(readFileSync('graph-data/000_f43e0b856f5a713e.graph.json', 'utf8')))

describe('how far a talk has come', () => {
  it('is counted in portions, from none to all but the one that is being told', () => {
    const { all } = progressOf(talk, { at: 0, portion: 0 })
    expect(all).toBeGreaterThan(talk.steps.length)
    expect(progressOf(talk, { at: 0, portion: 0 })).toEqual({ done: 0, all })
    expect(progressOf(talk, { at: talk.steps.length - 1, portion: 0 })).toEqual({ done: all - 1, all })
  })

  it('grows by one with each portion and passes over what is skipped', () => {
    const before = progressOf(talk, { at: 4, portion: 0 })
    expect(progressOf(talk, { at: 4, portion: 1 })).toEqual({ ...before, done: before.done + 1 })
    const steps = talk.steps.map((step, i) => (i === 1 ? { ...step, skipped: true as const } : step))
    const shorter = progressOf({ ...talk, steps }, { at: 3, portion: 0 })
    expect(shorter.done).toBe(before.done - 1)
    expect(shorter.all).toBe(before.all - 1)
  })
})
