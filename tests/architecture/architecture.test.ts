import { describe, expect, it } from 'vitest'
import { importsOf } from './importsOf.ts'
import { cycleOf, type Modules, wrongDirections } from './rules.ts'
import { sourceModules } from './sourceModules.ts'

const modules = (imports: Record<string, readonly string[]>): Modules => new Map(Object.entries(imports))

describe('the source', () => {
  const source = sourceModules()

  it('imports only modules that are there', () => {
    const missing = [...source].flatMap(([path, imports]) =>
      imports.filter((imported) => !source.has(imported)).map((imported) => `${path} imports ${imported}`),
    )
    expect(source.size).toBeGreaterThan(20)
    expect(missing).toEqual([])
  })

  it('imports in the directions of the design', () => {
    expect(wrongDirections(source)).toEqual([])
  })

  it('has no cycle', () => {
    expect(cycleOf(source)).toBeNull()
  })
})

describe('wrongDirections', () => {
  it.each([
    ['src/model/span.ts', 'src/exchange/zip/writeZip.ts'],
    ['src/model/span.ts', 'src/build/text/decode.ts'],
    ['src/build/text/decode.ts', 'src/build/graph/heads.ts'],
    ['src/build/text/decode.ts', 'src/build/compile.ts'],
    ['src/exchange/fileName.ts', 'src/build/compile.ts'],
    ['src/exchange/fileName.ts', 'src/app/main.tsx'],
    ['src/app/stage/labels.ts', 'src/app/reader/marks.ts'],
    ['src/app/state/store.ts', 'src/app/stage/labels.ts'],
    ['src/app/main.tsx', 'src/build/compile.ts'],
    ['src/app/main.tsx', 'src/cli/main.ts'],
    ['src/build/compile.ts', 'src/cli/main.ts'],
    ['src/cli/main.ts', 'src/app/main.tsx'],
  ])('refuses that %s imports %s', (path, imported) => {
    expect(wrongDirections(modules({ [path]: [imported], [imported]: [] }))).toEqual([
      `${path} may not import ${imported}`,
    ])
  })

  it.each([
    ['src/build/text/decode.ts', 'src/model/span.ts'],
    ['src/build/text/decode.ts', 'src/build/text/notes/pairs.ts'],
    ['src/build/compile.ts', 'src/build/text/decode.ts'],
    ['src/exchange/page/writePage.ts', 'src/exchange/fileName.ts'],
    ['src/app/stage/labels.ts', 'src/app/state/store.ts'],
    ['src/app/stage/labels.ts', 'src/app/messages.ts'],
    ['src/app/main.tsx', 'src/app/stage/labels.ts'],
    ['src/cli/main.ts', 'src/build/compile.ts'],
    ['src/app/takeaway/slidesOf.ts', 'src/app/stage/still.ts'],
    ['src/cli/main.ts', 'src/app/takeaway/headless.ts'],
  ])('lets %s import %s', (path, imported) => {
    expect(wrongDirections(modules({ [path]: [imported], [imported]: [] }))).toEqual([])
  })

  it('refuses a module that stands in no room', () => {
    expect(wrongDirections(modules({ 'src/utils.ts': [] }))).toEqual(['src/utils.ts stands in no room'])
  })
})

describe('cycleOf', () => {
  it('finds a cycle and names the modules along it', () => {
    expect(cycleOf(modules({ a: ['b'], b: ['c'], c: ['d', 'b'], d: [] }))).toEqual(['b', 'c', 'b'])
    expect(cycleOf(modules({ a: ['a'] }))).toEqual(['a', 'a'])
  })

  it('takes two ways to one module for no cycle', () => {
    expect(cycleOf(modules({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }))).toBeNull()
  })
})

describe('importsOf', () => {
  it('reads every form of an import', () => {
    const source = `
      import a from './a.ts'
      import type { B } from "./b.ts"
      import {
        c,
      } from './c.ts'
      import './d.css'
      export { e } from './e.ts'
      export * from './f.ts'
      const g = await import('./g.ts')
      import Worker from './h.ts?worker&inline'
      const i = new URL('./i.ts', import.meta.url)
      type J = typeof import('./j.ts')
    `
    expect(importsOf(source)).toEqual([
      './a.ts',
      './b.ts',
      './c.ts',
      './d.css',
      './e.ts',
      './f.ts',
      './g.ts',
      './h.ts',
      './i.ts',
      './j.ts',
    ])
  })

  it('takes no comment and no string for an import', () => {
    const source = `
      // import a from './a.ts'
      /* export * from './b.ts' */
      const words = "import c from './c.ts'"
      import d from './d.ts' // from './e.ts'
      const address = 'https://example.org' + "// no comment"
    `
    expect(importsOf(source)).toEqual(['./d.ts'])
  })
})
