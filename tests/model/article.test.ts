import { describe, expect, it } from 'vitest'
import { flattenSections, type Section } from '../../src/model/article.ts'

const section = (key: string, children: readonly Section[] = []): Section => ({
  key,
  depth: 0,
  ordinal: 0,
  marker: null,
  heading: { start: 0, end: 0, quote: '' },
  span: { start: 0, end: 0 },
  children,
})

describe('flattenSections', () => {
  it('lists a section and all below it in text order', () => {
    const root = section('s', [section('s1', [section('s1.1')]), section('s2')])
    expect(flattenSections(root).map(({ key }) => key)).toEqual(['s', 's1', 's1.1', 's2'])
  })
})
