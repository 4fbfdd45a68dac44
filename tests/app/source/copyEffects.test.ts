import { describe, expect, it } from 'vitest'
import { SOURCE_WORDS } from '../../../src/app/messages/source.ts'
import { pastedLink } from '../../../src/app/search/pasted.ts'
import { sharedAddress } from '../../../src/app/source/copies.ts'
import { copyEffects } from '../../../src/app/source/copyEffects.ts'
import { INITIAL_STATE, type State } from '../../../src/app/state/state.ts'
import { createStore } from '../../../src/app/state/store.ts'
import { dress, readPassage, select, showDetail, speak } from '../../../src/app/state/transitions.ts'
import type { Flavours } from '../../../src/exchange/quote/quotation.ts'
import { goldenAtlas } from '../goldenAtlas.ts'

const atlas = goldenAtlas()
const { text, sha256 } = atlas.attributes

const PLACES = {
  web: { protocol: 'https:', host: 'example.org', pathname: '/x/', search: '?y=1' },
  file: { protocol: 'file:', host: '', pathname: '/home/me/%E6%96%87.html', search: '' },
} as unknown as Readonly<Record<'web' | 'file', Location>>

/** What a key copies in a state, and the state afterwards. */
async function press(
  key: 'copyQuote' | 'copyCitation',
  state: State,
  where: 'web' | 'file' = 'web',
  allowed = true,
): Promise<{ copied: Flavours | undefined; state: State }> {
  const written: Flavours[] = []
  const store = createStore(atlas, state)
  const effects = copyEffects({
    location: PLACES[where],
    now: () => new Date(2026, 2, 1, 0, 5),
    write: async (flavours) => {
      written.push(flavours)
      return allowed
    },
  })
  effects[key]?.({
    store,
    stage: null,
    room: { wide: true, broad: true, tall: true, paper: false },
    later: null,
  })
  await Promise.resolve()
  await Promise.resolve()
  return { copied: written[0], state: store.state.peek() }
}

const edge = 'mechanism:晨读会 serves goal:激发群众的阅读兴趣度'
const chosen = dress('dark')(showDetail(3)(select({ kind: 'edge', key: edge })(INITIAL_STATE)))

describe('copying a quotation', () => {
  it('takes the sentence, its place, and a link that opens just what is selected', async () => {
    const { copied } = await press('copyQuote', chosen)
    const lines = copied?.plain.split('\n') ?? []
    expect(lines.slice(0, 2)).toEqual([
      '「由文化站举办晨读会,激发群众的阅读兴趣度。」',
      '——《推进全民阅读 建设书香𠮷镇》，一（二）·第2句·第1—2分句',
    ])
    expect(lines[2]).toMatch(/^https:\/\/example\.org\/x\/\?y=1#edge=/)
    expect(lines[2]).not.toContain('theme')
    expect(copied?.html).toContain('<b>晨读会</b>,<b><u>激发</u></b><b>群众的阅读兴趣度</b>。')
  })

  it('speaks the language of the page', async () => {
    const { copied } = await press('copyQuote', speak('en')(chosen))
    expect(copied?.plain).toContain('I(2), s. 2, cl. 1–2')
  })

  it.each(['web', 'file'] as const)(
    'is opened again when pasted into the search, from a %s page',
    async (where) => {
      const start = text.indexOf('根脉')
      for (const state of [
        chosen,
        select({ kind: 'node', key: 'goal:建设书香𠮷镇' }, 2)(INITIAL_STATE),
        select({ kind: 'node', key: 's1.2' })(INITIAL_STATE),
        readPassage({ start, end: start + 2 })(INITIAL_STATE),
      ])
        for (const key of ['copyQuote', 'copyCitation'] as const) {
          const { copied } = await press(key, state, where)
          const link = pastedLink(copied?.plain ?? '', atlas, INITIAL_STATE)
          const { selection, passage } = state
          expect(link?.state).toMatchObject({ selection, passage, lost: [] })
          expect(link?.otherText).toBe(false)
        }
    },
  )

  it('never tells where the file lies', async () => {
    const { copied } = await press('copyQuote', chosen, 'file')
    expect(copied?.plain).toMatch(new RegExp(`\\n#edge=\\S+ SHA-256 ${sha256.slice(0, 8)}$`))
    expect(copied?.plain + (copied?.html ?? '')).not.toContain('/home')
  })
})

describe('copying a citation', () => {
  it('is Chinese like its form, with the day it was copied', async () => {
    const { copied } = await press('copyCitation', speak('en')(chosen), 'file')
    expect(copied?.plain).toBe(
      '推进全民阅读 建设书香𠮷镇[EB/OL]. 𠮷镇文化站(2024-04-23)[2026-03-01]. 引文位置: 一（二）·第2句·第1—2分句. ' +
        `原文: SHA-256 ${sha256.slice(0, 8)}; 标注: mailuo-graph 2, SHA-256 ${atlas.attributes.annotation?.sha256.slice(0, 8)}. ` +
        '图中位置: #edge=mechanism:晨读会%20serves%20goal:激发群众的阅读兴趣度&at=168-171,172-182.',
    )
  })
})

describe('what became of it', () => {
  it('is told: done, not allowed, or nothing to copy', async () => {
    const done = await press('copyQuote', chosen)
    expect(done.state.copied).toEqual({ form: 'quote', outcome: 'done', words: done.copied?.plain })
    const refused = await press('copyCitation', chosen, 'file', false)
    expect(refused.state.copied).toMatchObject({ form: 'citation', outcome: 'refused' })
    const nothing = await press('copyQuote', INITIAL_STATE)
    expect(nothing.copied).toBeUndefined()
    expect(nothing.state.copied).toEqual({ form: 'quote', outcome: 'nothing', words: '' })
    expect(SOURCE_WORDS.zh.nothing).not.toBe('')
  })
})

describe('the address that is shared', () => {
  it('is a web page’s without its fragment, none of a file', () => {
    expect(sharedAddress(PLACES.web)).toBe('https://example.org/x/?y=1')
    expect(sharedAddress(PLACES.file)).toBeNull()
  })
})
