import { beforeAll, describe, expect, it } from 'vitest'
import { type BuiltApp, buildApp } from '../../../src/cli/site/buildApp.ts'
import { editedModule } from '../../../src/cli/site/leanLibraries.ts'

const SETTINGS = '/x/node_modules/sigma/settings/dist/sigma-settings.esm.js'

describe('an edit of a library', () => {
  it('leaves out the defaults that the stage never uses', () => {
    const code =
      "import { N as NodeCircleProgram, e as EdgeProgram } from '../../dist/index-1a.esm.js';\nrest"
    expect(editedModule(SETTINGS, code)).toBe(
      'const NodeCircleProgram = undefined;\nconst EdgeProgram = undefined;\nrest\n',
    )
  })

  it('stops the build where the library has changed', () => {
    expect(() => editedModule(SETTINGS, 'export {}')).toThrow('has changed')
  })

  it('touches no other module', () => {
    expect(editedModule('/x/src/app/main.tsx', 'new MouseCaptor(')).toBe('new MouseCaptor(')
  })
})

describe('the explorer as it is built', () => {
  let app: BuiltApp
  beforeAll(async () => {
    app = await buildApp()
  }, 60_000)

  it.each([
    ["Sigma's own programs", 'a_id'],
    ["Sigma's pointer", 'isMouseDown'],
    ['the names of HTML colours', 'aliceblue'],
    ["Node's emitter", 'prependListener'],
  ])('holds nothing of %s', (_, sign) => {
    expect(app.code.script).not.toContain(sign)
  })

  it('holds the licences of what is in it, and of nothing else', () => {
    const names = app.about.packages.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['graphology', 'preact', 'sigma']))
    expect(names).not.toContain('events')
  })
})
