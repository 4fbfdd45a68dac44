import { describe, expect, it } from 'vitest'
import { watchContexts } from '../../../../src/app/stage/sigma/contextLoss.ts'

/** A canvas as far as the watch looks: its context can be lost and restored. */
class FakeCanvas extends EventTarget {
  lost = false
  getContext() {
    return { isContextLost: () => this.lost }
  }
  lose(): boolean {
    this.lost = true
    return this.dispatchEvent(new Event('webglcontextlost', { cancelable: true }))
  }
  restore(): void {
    this.lost = false
    this.dispatchEvent(new Event('webglcontextrestored'))
  }
}

function watched() {
  const canvases = [new FakeCanvas(), new FakeCanvas()] as const
  const log: string[] = []
  const stop = watchContexts(canvases as unknown as HTMLCanvasElement[], {
    onLost: () => log.push('lost'),
    onRestored: () => log.push('restored'),
  })
  return { canvases, log, stop }
}

describe('the watch over WebGL contexts', () => {
  it('asks the browser to restore what is lost', () => {
    const { canvases } = watched()
    expect(canvases[0].lose()).toBe(false)
  })

  it('tells one loss for all, and the return when all are back', () => {
    const { canvases, log } = watched()
    canvases[0].lose()
    canvases[1].lose()
    expect(log).toEqual(['lost'])
    canvases[1].restore()
    expect(log).toEqual(['lost'])
    canvases[0].restore()
    expect(log).toEqual(['lost', 'restored'])
    canvases[1].lose()
    expect(log).toEqual(['lost', 'restored', 'lost'])
  })

  it('ends', () => {
    const { canvases, log, stop } = watched()
    stop()
    expect(canvases[0].lose()).toBe(true)
    expect(log).toEqual([])
  })
})
