import { beforeAll, describe, expect, it } from 'vitest'
import { buildApp } from '../../../src/cli/site/buildApp.ts'
import { BOOT_SCRIPT } from '../../../src/exchange/page/bootScript.ts'
import { PLAIN_STYLE } from '../../../src/exchange/page/plainStyle.ts'
import { NEWER_SCRIPT, NEWER_STYLE, type Newer } from './newerThanChromium88.ts'

const CONTEXT = 40

/** Every use of something newer in `code`, with the code around it, to be found again. */
const usesOf = (newer: readonly Newer[], code: string): string[] =>
  newer.flatMap(({ name, pattern, since }) =>
    [...code.matchAll(new RegExp(pattern, 'g'))].map(
      ({ index }) =>
        `${name} needs Chromium ${since}: …${code.slice(Math.max(0, index - CONTEXT), index + CONTEXT)}…`,
    ),
  )

describe('what is shipped runs in Chromium 88', () => {
  let script = ''
  let style = ''
  beforeAll(async () => {
    const { code } = await buildApp()
    script = BOOT_SCRIPT + code.script
    style = PLAIN_STYLE + code.style
  }, 60_000)

  it('calls nothing that came later', () => {
    expect(usesOf(NEWER_SCRIPT, script)).toEqual([])
  })

  it('styles with nothing that came later', () => {
    expect(usesOf(NEWER_STYLE, style)).toEqual([])
  })
})

describe('the table of what is newer', () => {
  it.each([
    ['script', NEWER_SCRIPT, 'const last=list.at(-1);', ['.at() needs Chromium 92']],
    ['script', NEWER_SCRIPT, 'if(Object.hasOwn(a,b))c()', ['Object.hasOwn needs Chromium 93']],
    [
      'script',
      NEWER_SCRIPT,
      'e.addEventListener("x",f,{signal:s})',
      ['addEventListener with a signal needs Chromium 90'],
    ],
    [
      'script',
      NEWER_SCRIPT,
      'x=/[\\p{L}/]+/v.test(y)',
      ['a regular expression with the flag d or v needs Chromium 90'],
    ],
    [
      'script',
      NEWER_SCRIPT,
      'class A{#b;static{c()}static d(e){return #b in e}}',
      ['a static block needs Chromium 94', '#member in an object needs Chromium 91'],
    ],
    ['script', NEWER_SCRIPT, 'class A{static b(){}static c={};#d=1;e(){for(let f in this.#d)f||=1}}', []],
    ['script', NEWER_SCRIPT, 'a.charAt(0)+s.slice(-1)[0]+"Object.keys"+(b/c)/d.e+/x/gu.source', []],
    [
      'style',
      NEWER_STYLE,
      'a:has(b){height:100dvh}',
      [':has() needs Chromium 105', 'dvh, svh and lvh needs Chromium 108'],
    ],
    [
      'style',
      NEWER_STYLE,
      'a{inset:0;gap:1em;transform:scale(2)}@media (max-width: 50em){a:focus-visible{height:1vh}}',
      [],
    ],
  ])('knows the uses in a %s', (_, table, code, uses) => {
    expect(usesOf(table, code).map((use) => use.split(': …')[0])).toEqual(uses)
  })
})
