import { describe, expect, it } from 'vitest'
import type { Draft } from '../../../src/app/prepare/drafts.ts'
import { type Places, readSources } from '../../../src/app/prepare/sources.ts'
import { leaveOut, moveTo, note, rename } from '../../../src/app/state/talkEdits.ts'
import { encodeTalk } from '../../../src/app/state/talkLink.ts'
import { articleSteps } from '../../../src/app/state/talkOf.ts'
import type { Step } from '../../../src/model/steps/steps.ts'
import { stepsFile, writeStepsFile } from '../../../src/model/steps/writeStepsFile.ts'
import { goldenAtlas } from '../goldenAtlas.ts'

const atlas = goldenAtlas()
const { file } = atlas
const { sha256 } = file.attributes
const own = articleSteps(file)
const linked = moveTo('cover', 1)(own)
const drafted = leaveOut('cover', true)(own)
const saved = rename('cover', '存')(own)
const beside = rename('cover', '旁')(own)
const earlier = rename('cover', '早')(own)

const draftOf = (steps: readonly Step[], behind: string | null = null): Draft => ({
  file: stepsFile(sha256, steps),
  behind,
})
const json = (steps: readonly Step[], hash = sha256) => writeStepsFile(stepsFile(hash, steps))
const read = (places: Partial<Places>) =>
  readSources({
    atlas,
    link: '',
    drafts: { read: () => null, earlier: () => null },
    saved: null,
    beside: null,
    ...places,
  })
const origins = (places: Partial<Places>) => read(places).found.map(({ origin }) => origin)

describe('where a talk comes from', () => {
  it('goes link, draft, page, file beside the article, article; then what a newer draft replaced', () => {
    const drafts = { read: () => draftOf(drafted), earlier: () => draftOf(earlier) }
    const all = { link: encodeTalk(file, linked), drafts, saved: json(saved), beside: json(beside) }
    expect(origins(all)).toEqual(['link', 'draft', 'page', 'beside', 'article', 'earlier'])
    expect(origins({ ...all, link: '' })[0]).toBe('draft')
    expect(origins({ saved: json(saved), beside: json(beside) })[0]).toBe('page')
    expect(origins({ beside: json(beside) })[0]).toBe('beside')
    expect(origins({})).toEqual(['article'])
    expect(read({}).found[0]?.steps).toBe(own)
  })

  it('tells such as say the same once', () => {
    expect(origins({ saved: json(saved), beside: json(saved) })).toEqual(['page', 'article'])
    expect(origins({ beside: json(own) })).toEqual(['beside'])
  })

  it('takes for a link without notes the very talk that has them', () => {
    const noted = note('lead', '话')(drafted)
    const drafts = { read: () => draftOf(noted), earlier: () => null }
    const { found } = read({ link: encodeTalk(file, noted), drafts, saved: json(saved) })
    expect(found[0]).toMatchObject({ origin: 'draft', steps: noted })
    // Even where another would go before it.
    expect(origins({ link: encodeTalk(file, saved), drafts, saved: json(saved) })[0]).toBe('page')
  })

  it('takes an address that the draft has left behind for the draft', () => {
    const link = encodeTalk(file, linked)
    expect(origins({ link, drafts: { read: () => draftOf(drafted, link), earlier: () => null } })[0]).toBe(
      'draft',
    )
    expect(origins({ link, drafts: { read: () => draftOf(drafted, 'x'), earlier: () => null } })[0]).toBe(
      'link',
    )
  })

  it('says what cannot be read and goes on without', () => {
    const { found, broken } = read({
      link: '1broken',
      drafts: { read: () => ({ problem: 'p' }), earlier: () => null },
      saved: '{"format":"mailuo-steps","version":1,"sha256":"","steps":[{}]}',
      beside: json(beside),
    })
    expect(found.map(({ origin }) => origin)).toEqual(['beside', 'article'])
    expect(broken.map(({ origin }) => origin)).toEqual(['link', 'draft', 'page'])
    expect(broken[2]?.problem).toContain('steps[0]')
  })

  it('says that it was made for another text', () => {
    expect(read({ beside: json(beside, 'other') }).found[0]).toMatchObject({
      origin: 'beside',
      otherText: true,
    })
  })
})
