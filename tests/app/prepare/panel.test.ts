import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keptPage, pageName } from '../../../src/app/keptPage.ts'
import { placeAt } from '../../../src/app/prepare/dragSteps.ts'
import { prepareKeyOf } from '../../../src/app/prepare/prepareKeys.ts'
import { lookKey, sameLooks, stepState } from '../../../src/app/prepare/stepLook.ts'
import { note, rename, setDetail } from '../../../src/app/state/talkEdits.ts'
import { articleSteps } from '../../../src/app/state/talkOf.ts'
import { writePage } from '../../../src/exchange/page/writePage.ts'
import type { Step } from '../../../src/model/steps/steps.ts'
import { stepsFile } from '../../../src/model/steps/writeStepsFile.ts'
import { goldenAtlas } from '../goldenAtlas.ts'

const atlas = goldenAtlas()
const steps = articleSteps(atlas.file)
const ABOUT = { name: 'mailuo', version: '1.2.3', licence: 'MIT', text: 'MIT', packages: [] }

/** Twelve boxes of 100 × 60 in rows of four, ten apart. */
const boxes = Array.from({ length: 12 }, (_, i) => {
  const left = (i % 4) * 110
  const top = Math.floor(i / 4) * 70
  return {
    left,
    top,
    width: 100,
    height: 60,
    right: left + 100,
    bottom: top + 60,
    x: left,
    y: top,
  } as DOMRectReadOnly
})

describe('the place of a step that is dragged', () => {
  it('is before the box whose left half the pointer is on, after the one whose right half', () => {
    fc.assert(
      fc.property(fc.nat({ max: 11 }), fc.nat({ max: 59 }), fc.boolean(), (at, down, right) => {
        const box = boxes[at] as DOMRectReadOnly
        expect(placeAt(boxes, box.left + (right ? 75 : 25), box.top + down)).toBe(right ? at + 1 : at)
      }),
      { seed: 21, numRuns: 100 },
    )
  })

  it('is the last below all', () => {
    expect(placeAt(boxes, 10, 900)).toBe(12)
    expect(placeAt([], 0, 0)).toBe(0)
  })
})

describe('a key in the panel', () => {
  const press = { ctrlKey: false, altKey: false, metaKey: false, shiftKey: false }
  it('means the step only where a step has the focus', () => {
    expect(prepareKeyOf({ ...press, key: 'x' }, true)).toEqual({ does: 'leaveOut' })
    expect(prepareKeyOf({ ...press, key: 'x' }, false)).toBeNull()
    expect(prepareKeyOf({ ...press, key: 'ArrowLeft', altKey: true }, true)).toEqual({
      does: 'move',
      by: 'previous',
    })
    expect(prepareKeyOf({ ...press, key: '0' }, true)).toEqual({ does: 'detail', detail: null })
    expect(prepareKeyOf({ ...press, key: 'toString' }, true)).toBeNull()
  })

  it('takes back and makes again wherever it is pressed', () => {
    for (const onStep of [true, false]) {
      expect(prepareKeyOf({ ...press, key: 'z', ctrlKey: true }, onStep)).toEqual({ does: 'undo' })
      expect(prepareKeyOf({ ...press, key: 'Z', ctrlKey: true, shiftKey: true }, onStep)).toEqual({
        does: 'redo',
      })
      expect(prepareKeyOf({ ...press, key: 'z', metaKey: true }, onStep)).toEqual({ does: 'undo' })
      expect(prepareKeyOf({ ...press, key: 'c', ctrlKey: true }, onStep)).toBeNull()
    }
  })
})

describe('the picture of a step', () => {
  const [, second] = steps
  it('does not change with names and notes, and does with its detail', () => {
    const id = second?.id ?? ''
    const written = note(id, '话')(rename(id, '名')(steps))
    expect(sameLooks(steps, written)).toBe(true)
    const other = setDetail(id, 1)(steps)
    expect(sameLooks(steps, other)).toBe(false)
    const dress = { theme: 'light', language: 'zh' } as const
    const keyIn = (talk: typeof steps) => lookKey(stepState(atlas, talk, talk[1] as Step, dress))
    expect(keyIn(written)).toBe(keyIn(steps))
    expect(keyIn(other)).not.toBe(keyIn(steps))
  })
})

describe('the page that is kept', () => {
  const code = { script: 'window.started = "</script>"', style: 'main { color: red }' }
  const inline = (page: string, name: string, at: number): string =>
    [...page.matchAll(new RegExp(`<${name}>(.*?)</${name}>`, 'gs'))][at]?.[1] ?? ''

  it('is what the command line would write with these steps saved in it', () => {
    const page = writePage(atlas.file, code, ABOUT)
    const policy = /Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? ''
    const parts = {
      policy,
      boot: inline(page, 'script', 0),
      script: inline(page, 'script', 1),
      style: inline(page, 'style', 0),
    }
    const hostile = note('cover', '</script><!--')(steps)
    const saved = stepsFile(atlas.attributes.sha256, hostile)
    const kept = keptPage(atlas.file, parts, ABOUT, hostile, null, true)
    expect(kept).toBe(writePage(atlas.file, code, ABOUT, { saved, opens: true }))
    expect(kept).toContain('<div id="app" data-opens="talk"></div>')
    expect(inline(kept, 'script type="application/json" id="mailuo-saved-steps"', 0)).toBe('')
    expect(kept).not.toContain('</script><!--')
    expect(keptPage(atlas.file, parts, ABOUT, steps, null, false)).not.toContain('data-opens')
  })

  it('is named after the file that it was, or its title', () => {
    expect(pageName('/C:/%E4%BC%9A/%E6%96%87%E7%AB%A0%20%E4%B8%80.html', '题')).toBe('文章 一')
    for (const path of ['/', '/index.html', '/site/', '/page', '/%E4%BC'])
      expect(pageName(path, '题')).toBe('题')
  })
})
