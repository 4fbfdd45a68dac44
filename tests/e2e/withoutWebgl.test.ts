import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { it } from './harness/test.ts'

/** What a browser may do instead of giving a context that draws. */
const HANDICAPS: Readonly<Record<string, () => void>> = {
  'knows no WebGL at all': () => {
    for (const name of ['WebGLRenderingContext', 'WebGL2RenderingContext'])
      Reflect.deleteProperty(window, name)
    HTMLCanvasElement.prototype.getContext = new Proxy(HTMLCanvasElement.prototype.getContext, {
      apply: (real, canvas, [kind, ...more]) =>
        String(kind).startsWith('webgl') ? null : Reflect.apply(real, canvas, [kind, ...more]),
    })
  },
  'throws when it is asked for a context': () => {
    HTMLCanvasElement.prototype.getContext = new Proxy(HTMLCanvasElement.prototype.getContext, {
      apply: (real, canvas, [kind, ...more]) => {
        if (String(kind).startsWith('webgl')) throw new Error('not for you')
        return Reflect.apply(real, canvas, [kind, ...more])
      },
    })
  },
  'cannot compile a shader': () => {
    WebGL2RenderingContext.prototype.getShaderParameter = () => false
  },
  'fails only when it draws': () => {
    WebGL2RenderingContext.prototype.bufferData = () => {
      throw new Error('no memory for a buffer')
    }
  },
}

interface Console {
  readonly mailuo: { readonly stage: { renderer(): string; labels(): object[] } | null }
}

const drawn = (page: Page) =>
  page.evaluate(() => {
    const { stage } = (window as unknown as Console).mailuo
    return { renderer: stage?.renderer(), labels: stage?.labels().length }
  })

describe('the picture in a browser that', () => {
  it.for(Object.entries(HANDICAPS))('%s is drawn as SVG', async ([name, handicap], { openFile, faults }) => {
    const page = await openFile()
    await page.addInitScript(handicap)
    await page.reload()
    await page.waitForFunction(() =>
      document.querySelector('.stage svg')?.querySelector('circle, path, rect, polygon'),
    )
    await expect.poll(() => drawn(page)).toEqual({ renderer: 'svg', labels: 12 })
    const told = faults.splice(0)
    expect(told.filter((fault) => !fault.startsWith('console warning'))).toEqual([])
    expect(told.some((fault) => fault.includes('no memory'))).toBe(name === 'fails only when it draws')
  })
})
