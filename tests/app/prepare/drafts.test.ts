import { describe, expect, it } from 'vitest'
import { createDrafts, type Shelf } from '../../../src/app/prepare/drafts.ts'
import { deriveSteps } from '../../../src/model/steps/deriveSteps.ts'
import type { Step } from '../../../src/model/steps/steps.ts'
import { goldenFile } from '../goldenAtlas.ts'

const steps = deriveSteps(goldenFile())
const fewer = steps.slice(1)
const PATH = '/会议/文章.html'

function shelf(): Shelf & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>()
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => {
      kept.set(key, value)
    },
    key: (at) => [...kept.keys()][at] ?? null,
    get length() {
      return kept.size
    },
  }
}

const stepsIn = (found: ReturnType<ReturnType<typeof createDrafts>['read']>): readonly Step[] | null =>
  found && 'file' in found ? found.file.steps : null

describe('a draft', () => {
  it('is kept by the hash of the text and the path of the page, and is nobody else’s', () => {
    const common = shelf()
    const drafts = createDrafts(() => common, 'abc', PATH)
    expect(drafts.read()).toBeNull()
    expect(drafts.write(steps, null)).toBe('kept')
    expect([...common.kept.keys()]).toEqual([`mailuo:draft:abc:${PATH}`])
    expect(stepsIn(drafts.read())).toEqual(steps)
    expect(createDrafts(() => common, 'abc', '/other.html').read()).toBeNull()
    expect(createDrafts(() => common, 'abd', PATH).read()).toBeNull()
  })

  it('of an older text is offered as the earlier one', () => {
    const common = shelf()
    createDrafts(() => common, 'old', PATH).write(fewer, null)
    expect(stepsIn(createDrafts(() => common, 'new', PATH).earlier())).toEqual(fewer)
  })

  it('that somebody else wrote is not lost when another is written over it', () => {
    const common = shelf()
    const one = createDrafts(() => common, 'abc', PATH)
    one.write(steps, null)
    one.write(fewer, null)
    expect(one.earlier()).toBeNull()
    const other = createDrafts(() => common, 'abc', PATH)
    other.write(steps, null)
    expect(stepsIn(other.earlier())).toEqual(fewer)
    expect(stepsIn(other.read())).toEqual(steps)
  })

  it('that the page has opened is written over', () => {
    const common = shelf()
    createDrafts(() => common, 'abc', PATH).write(steps, null)
    const next = createDrafts(() => common, 'abc', PATH)
    next.own()
    next.write(fewer, 'q')
    expect(next.earlier()).toBeNull()
    const read = next.read()
    expect(read && 'behind' in read ? read.behind : null).toBe('q')
  })

  it('is remembered where the browser keeps nothing or has no room', () => {
    const full: Shelf = {
      ...shelf(),
      setItem: () => {
        throw new DOMException('no room', 'QuotaExceededError')
      },
    }
    const drafts = createDrafts(() => full, 'abc', PATH)
    expect(drafts.write(steps, null)).toBe('full')
    expect(stepsIn(drafts.read())).toEqual(steps)
    const refused = createDrafts(
      () => {
        throw new DOMException('no', 'SecurityError')
      },
      'abc',
      PATH,
    )
    expect(refused.read()).toBeNull()
    expect(refused.write(fewer, null)).toBe('refused')
    expect(stepsIn(refused.read())).toEqual(fewer)
    expect(createDrafts(() => null, 'abc', PATH).write(steps, null)).toBe('refused')
  })

  it('that is broken says what is wrong with it', () => {
    const common = shelf()
    const drafts = createDrafts(() => common, 'abc', PATH)
    for (const json of ['', '{', 'null', '[]', '{"format":"mailuo-steps","version":9}']) {
      common.kept.set(`mailuo:draft:abc:${PATH}`, json)
      const read = drafts.read()
      expect(read && 'problem' in read ? read.problem : '').not.toBe('')
    }
  })
})
