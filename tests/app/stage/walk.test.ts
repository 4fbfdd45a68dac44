import { describe, expect, it } from 'vitest'
import { stageCommand } from '../../../src/app/stage/keyboard.ts'
import { turnAround, walkFrom } from '../../../src/app/stage/walk.ts'

const nodes = [
  { key: 'near', x: 50, y: 10 },
  { key: 'far', x: 200, y: 0 },
  { key: 'up', x: 10, y: 60 },
  { key: 'left', x: -40, y: -40 },
]
const from = { x: 0, y: 0 }

describe('walking with the arrow keys', () => {
  it('reaches the nearest node in the direction', () => {
    expect(walkFrom(from, 'right', nodes, new Set())).toBe('near')
    expect(walkFrom(from, 'up', nodes, new Set())).toBe('up')
  })

  it('prefers neighbours to what is nearer', () => {
    expect(walkFrom(from, 'right', nodes, new Set(['far', 'up']))).toBe('far')
  })

  it('stays where nothing lies that way', () => {
    expect(walkFrom({ x: 300, y: 0 }, 'right', nodes, new Set())).toBeNull()
  })

  it('decides ties by key', () => {
    const tied = [
      { key: 'b', x: 50, y: 20 },
      { key: 'a', x: 50, y: -20 },
    ]
    expect(walkFrom(from, 'right', tied, new Set())).toBe('a')
    expect(walkFrom(from, 'right', [...tied].reverse(), new Set())).toBe('a')
  })
})

describe('going round a node', () => {
  it('leads clockwise from the top through all, and back', () => {
    const round = (by: 1 | -1) => {
      const visited: (string | null)[] = []
      for (let i = 0; i < 5; i++) visited.push(turnAround(from, nodes, visited[i - 1] ?? null, by))
      return visited
    }
    expect(round(1)).toEqual(['up', 'near', 'far', 'left', 'up'])
    expect(round(-1)).toEqual(['left', 'far', 'near', 'up', 'left'])
  })

  it('leads to the nearer first of those in one direction, and nowhere where there are none', () => {
    const row = [
      { key: 'b', x: 0, y: 20 },
      { key: 'a', x: 0, y: 40 },
    ]
    expect(turnAround(from, row, null, 1)).toBe('b')
    expect(turnAround(from, row, 'b', 1)).toBe('a')
    expect(turnAround(from, [], null, -1)).toBeNull()
  })
})

describe('the keys of the stage', () => {
  const press = (key: string, held: Partial<KeyboardEvent> = {}) =>
    stageCommand({ key, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...held })

  it('walks, pans, fits, chooses and clears', () => {
    expect(press('ArrowUp')).toEqual({ do: 'walk', direction: 'up' })
    expect(press('ArrowUp', { shiftKey: true })).toEqual({ do: 'pan', direction: 'up' })
    expect(['\\', 'Enter', ' ', 'Escape'].map((key) => press(key)?.do)).toEqual([
      'fit',
      'choose',
      'choose',
      'clear',
    ])
  })

  it('leaves all other keys, and those with Ctrl, to the page', () => {
    expect([press('a'), press('\\', { ctrlKey: true }), press('ArrowLeft', { altKey: true })]).toEqual([
      null,
      null,
      null,
    ])
  })
})
