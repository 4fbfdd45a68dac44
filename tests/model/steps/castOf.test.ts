import { describe, expect, it } from 'vitest'
import { castOf } from '../../../src/model/steps/castOf.ts'
import type { Step } from '../../../src/model/steps/steps.ts'

const step = (id: string, subject: Step['subject'], section: string, nodes: string[]): Step => ({
  id,
  subject,
  section,
  nodes,
  edges: [],
  quotes: [],
})

const STEPS: readonly Step[] = [
  step('cover', 'cover', 's', []),
  step('lead', 'lead', 's', ['aim', 'office']),
  step('parts', 'parts', 's', ['aim', 'one', 'two']),
  step('s1', 'section', 's1', ['one', 'a']),
  step('s1.1', 'section', 's1.1', ['b']),
  step('s2', 'section', 's2', ['two', 'c']),
  step('whole', 'whole', 's', ['aim', 'one', 'two']),
]
const at = (index: number) => {
  const { shown, lit } = castOf(STEPS, index)
  return { shown: [...shown.nodes].sort().join(' '), lit: [...lit.nodes].sort().join(' ') }
}

describe('castOf', () => {
  it('shows the lead alone', () => {
    expect(at(1)).toEqual({ shown: 'aim office', lit: 'aim office' })
  })

  it('keeps in place what came before in the same part, and lights what is new', () => {
    expect(at(4)).toEqual({ shown: 'a aim b one two', lit: 'b' })
  })

  it('leaves of a finished part only what the step of the parts showed', () => {
    expect(at(5)).toEqual({ shown: 'aim c one two', lit: 'c two' })
  })

  it('keeps all that was told with the step of the whole', () => {
    expect(at(6)).toEqual({ shown: 'a aim b c office one two', lit: 'aim one two' })
  })

  it('does not know what a skipped step would have brought in', () => {
    const steps = STEPS.map((each) => (each.id === 's1' ? { ...each, skipped: true as const } : each))
    expect(castOf(steps, 4).shown.nodes.has('a')).toBe(false)
  })

  it('shows nothing where there is no such step', () => {
    expect(castOf(STEPS, 9).shown.nodes.size).toBe(0)
  })
})
