import { describe, expect, it } from 'vitest'
import { opened, preview, putBack } from '../../../src/app/search/choose.ts'
import { commandsOf } from '../../../src/app/search/commands.ts'
import { partWords } from '../../../src/app/search/partCounts.ts'
import { pastedLink, quotedWords } from '../../../src/app/search/pasted.ts'
import { type Asked, commandNames, resultsOf } from '../../../src/app/search/results.ts'
import { encodeAddress } from '../../../src/app/state/address.ts'
import { INITIAL_STATE } from '../../../src/app/state/state.ts'
import { createStore } from '../../../src/app/state/store.ts'
import { dress, openPalette, select } from '../../../src/app/state/transitions.ts'
import { goldenAtlas } from '../goldenAtlas.ts'
import { filledIndex } from './filledIndex.ts'

const atlas = goldenAtlas()
const { text, sha256 } = atlas.attributes
const index = filledIndex(atlas)
const commands = commandNames(commandsOf(atlas))

const ask = (typed: string, more: Partial<Asked> = {}) =>
  resultsOf({
    typed,
    atlas,
    index,
    commands,
    state: INITIAL_STATE,
    unfolded: new Set(),
    thorough: true,
    ...more,
  })

/** The groups with their results in words. */
const told = (typed: string, more: Partial<Asked> = {}) =>
  ask(typed, more).map(({ id, total, results }) => [
    id,
    total,
    ...results.map((result) => {
      switch (result.kind) {
        case 'node':
          return result.name
        case 'text':
          return text.slice(result.hit.start, result.hit.end)
        case 'command':
          return result.command.id
        case 'link':
          return result.link.state.selection?.key
        case 'more':
          return `all ${result.total}`
        default:
          return result satisfies never
      }
    }),
  ])

describe('the results', () => {
  it('are concepts, then what can be asked of the first, then the text with its sentence', () => {
    expect(told('晨读会')).toEqual([
      ['nodes', 1, '晨读会'],
      ['asks', 0, 'ask purpose', 'ask means', 'ask source'],
      ['text', 1, '晨读会'],
    ])
    const hit = ask('晨读会')[2]?.results[0]
    expect(hit?.kind === 'text' && text.slice(hit.hit.piece.start, hit.hit.piece.end)).toBe(
      '由文化站举办晨读会,激发群众的阅读兴趣度。',
    )
  })

  it('ask what a concept is for and how it is reached, and where the text says it', () => {
    const store = createStore(atlas, openPalette(false)(INITIAL_STATE))
    const parts = { store, act: () => {} }
    const [purpose, means, source] = ask('晨读会')[1]?.results ?? []
    for (const result of [purpose, means, source]) if (result?.kind === 'command') result.command.run(parts)
    expect(purpose?.kind === 'command' && purpose.command.names).toEqual({
      zh: '晨读会 · 它为了什么',
      en: '晨读会 · What is it for?',
    })
    expect(store.state.value).toMatchObject({
      trace: { from: 'mechanism:晨读会', toward: 'means' },
      selection: { key: 'mechanism:晨读会' },
      sheet: 'source',
    })
  })

  it('tell of words in the text how often each part has them, those that never do, too', () => {
    const counted = (typed: string) => ask(typed).find(({ id }) => id === 'text')?.parts
    expect(partWords(atlas, counted('群众') ?? [])).toEqual(['一 3', '二 1'])
    expect(partWords(atlas, counted('晨读会') ?? [])).toEqual(['一 1', '二 0'])
  })

  it('find words of the text that no concept has, by characters and by sound', () => {
    expect(told('书香浸润')).toEqual([['text', 1, '书香浸润']])
    expect(told('shuxiangjinrun')).toEqual([['text', 1, '书香浸润']])
    expect(told('genmai')).toEqual([['text', 1, '根脉']])
  })

  it('find a quotation whatever its punctuation, across sentences', () => {
    expect(told('就近借阅。 二要办好活动')).toEqual([['text', 1, '就近借阅。二要办好活动']])
    expect(told('见「方便群众，就近借阅」一句')[0]).toEqual(['nodes', 1, '方便群众就近借阅'])
  })

  it('are commands in either language, by sound, and by their keys’ names', () => {
    expect(told('dark')).toEqual([['commands', 2, 'theme', 'theme dark']])
    expect(told('shense')[0]).toEqual(['commands', 2, 'theme', 'theme dark'])
    expect(told('投影')[0]?.[0]).toBe('commands')
    expect(told('legend')[0]?.slice(0, 3)).toEqual(['commands', 15, 'kind goal'])
  })

  it('list a kind by its name, and within it', () => {
    expect(told('principle').map(([id, total]) => [id, total])).toEqual([
      ['nodes', 1],
      ['commands', 1],
    ])
    expect(told('actor 群众')[0]).toEqual(['nodes', 1, '群众'])
  })

  it('are few until all are asked for', () => {
    const few = ask('goal')[0]
    expect(few?.results).toHaveLength(9)
    expect(few?.results[8]).toEqual({ kind: 'more', group: 'nodes', total: few?.total })
    const all = ask('goal', { unfolded: new Set(['nodes']) })[0]
    expect(all?.results).toHaveLength(few?.total ?? 0)
  })

  it('leave what takes longer for a second look', () => {
    expect(told('晨读会', { thorough: false })).toEqual([['nodes', 1, '晨读会']])
    expect(told('晨读惠', { thorough: false })).toEqual([])
  })

  it('are none where nothing answers', () => {
    expect(ask('qqqzzz')).toEqual([])
    expect(ask('  ')).toEqual([])
  })
})

describe('a pasted link', () => {
  const chosen = select({ kind: 'node', key: 'mechanism:晨读会' })(INITIAL_STATE)
  const fragment = `#${encodeAddress(chosen, atlas)}`
  const now = dress('dark')(INITIAL_STATE)

  it('opens what it names, in the page’s own colours, from whatever it was copied with', () => {
    for (const pasted of [
      fragment,
      `https://example.org/mailuo/${fragment}`,
      `《推进全民阅读》「晨读会」一（二）·第2句 ${fragment} ${sha256.slice(0, 8)}`,
      `《推进全民阅读》「晨读会」（${decodeURIComponent(fragment)} ，${sha256.slice(0, 8)}）`,
    ]) {
      const link = pastedLink(pasted, atlas, now)
      expect(link?.state, pasted).toMatchObject({ selection: chosen.selection, theme: 'dark' })
      expect(link?.otherText, pasted).toBe(false)
    }
    expect(told(fragment)).toEqual([['link', 1, 'mechanism:晨读会']])
  })

  it('tells when it was copied from another text', () => {
    expect(pastedLink(`${fragment} 0123abcd`, atlas, now)?.otherText).toBe(true)
  })

  it('is none where it opens nothing', () => {
    expect(pastedLink('#', atlas, now)).toBeNull()
    expect(pastedLink('C# 和 F#=x', atlas, now)).toBeNull()
    expect(pastedLink('#colour=red', atlas, now)).toBeNull()
  })

  it('gives way to the words quoted', () => {
    expect(quotedWords('标题「就近\n借阅」二')).toBe('就近 借阅')
    expect(quotedWords('“三会”')).toBe('“三会”')
  })
})

describe('a choice', () => {
  const before = { ...INITIAL_STATE, passage: null }
  const open = openPalette(true)(select({ kind: 'node', key: 's1' })(INITIAL_STATE))
  const [node] = ask('晨读会')[0]?.results ?? []
  const [hit] = ask('根脉')[0]?.results ?? []
  if (!node || !hit) throw new Error('the fixture has both')

  it('is brought forward without being made', () => {
    expect(preview(node, atlas, before)(open)).toMatchObject({
      hover: { kind: 'node', key: 'mechanism:晨读会' },
      selection: { key: 's1' },
    })
    expect(preview(hit, atlas, before)(open)).toMatchObject({ hover: null, passage: { start: 71, end: 73 } })
  })

  it('leaves no trace when it is not made', () => {
    const looked = preview(hit, atlas, open)(open)
    expect(putBack(open)(looked)).toEqual({ ...open, palette: false })
  })

  it('selects a node, or shows the words of the text', () => {
    expect(opened(node, before)(open)).toMatchObject({
      selection: { key: 'mechanism:晨读会' },
      palette: false,
      passage: null,
    })
    expect(opened(hit, before)(open)).toMatchObject({
      selection: null,
      palette: false,
      passage: { start: 71, end: 73 },
    })
  })
})
