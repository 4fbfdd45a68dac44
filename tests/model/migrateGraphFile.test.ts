import { describe, expect, it } from 'vitest'
import { GraphFileError } from '../../src/model/graphFileError.ts'
import { type Migration, migrateGraphFile } from '../../src/model/migrateGraphFile.ts'

const fileOf = (version: unknown, format = 'mailuo-graph') => ({ attributes: { format, version } })
const step = (from: number): [number, Migration] => [from, () => fileOf(from + 1)]

describe('migrateGraphFile', () => {
  it('leaves a file of the current version as it is', () => {
    const file = fileOf(2)
    expect(migrateGraphFile(file)).toBe(file)
  })

  it('reads a file of version 1, whose annotation was made by reading, as it is', () => {
    const file = { attributes: { ...fileOf(1).attributes, title: '题' }, nodes: [], edges: [] }
    expect(migrateGraphFile(file)).toEqual({ ...file, attributes: { ...file.attributes, version: 2 } })
  })

  it('takes an old file from version to version', () => {
    expect(migrateGraphFile(fileOf(1), 3, new Map([step(1), step(2)]))).toEqual(fileOf(3))
  })

  it.each([
    [fileOf(3), 'version 3 is unknown here, versions up to 2 are read'],
    [fileOf(0), 'version 0 is unknown'],
    [fileOf('1'), 'attributes.version: expected a whole number, found string 「1」'],
    [fileOf(1, 'gexf'), 'this is no mailuo-graph file (format 「gexf」)'],
    [{}, 'attributes: expected an object, found nothing'],
    [[], 'expected an object, found a list'],
    [null, 'expected an object, found null'],
  ])('refuses %j', (file, message) => {
    expect(() => migrateGraphFile(file)).toThrow(GraphFileError)
    expect(() => migrateGraphFile(file)).toThrow(message)
  })

  it('refuses an old version that no migration starts from', () => {
    expect(() => migrateGraphFile(fileOf(1), 3, new Map([step(1)]))).toThrow('version 2 is unknown')
  })
})
