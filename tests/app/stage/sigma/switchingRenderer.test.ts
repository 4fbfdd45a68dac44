import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { PlacedLabel, Renderer } from '../../../../src/app/stage/scene.ts'
import type { ContextEvents } from '../../../../src/app/stage/sigma/contextLoss.ts'
import { createSwitchingRenderer, PATIENCE } from '../../../../src/app/stage/sigma/switchingRenderer.ts'
import { node, scene } from './items.ts'

const camera = { x: 0, y: 0, span: 100 }
const viewport = { width: 200, height: 100 }
const label: PlacedLabel = {
  key: 'a',
  x: 0,
  y: 0,
  width: 9,
  height: 9,
  angle: 0,
  lines: [],
  side: 'right',
  halo: '#ffffff',
}
const first = scene([node('a')], [])
const second = scene([node('b')], [])

/** A renderer that writes down what it is asked for. */
const recorder = (kind: Renderer['kind'], log: string[]): Renderer => ({
  kind,
  paint: ({ nodes }) => log.push(`${kind} paint ${nodes.map(({ key }) => key).join()}`),
  look: (_camera, _viewport, labels) => log.push(`${kind} look ${labels.length}`),
  kill: () => log.push(`${kind} kill`),
})

function started(hasWebgl = true) {
  const log: string[] = []
  let contexts: ContextEvents = { onLost() {}, onRestored() {} }
  const renderer = createSwitchingRenderer(
    {
      webgl: (events) => {
        contexts = events
        return hasWebgl ? recorder('webgl', log) : null
      },
      svg: () => recorder('svg', log),
    },
    { onLost: () => log.push('lost'), onRestored: () => log.push('restored') },
  )
  return { renderer, log, lose: () => contexts.onLost(), restore: () => contexts.onRestored() }
}

function shown() {
  const all = started()
  all.renderer.paint(first)
  all.renderer.look(camera, viewport, [label])
  all.log.length = 0
  return all
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('a renderer that changes between WebGL and SVG', () => {
  it('draws as SVG where there is no WebGL', () => {
    const { renderer, log } = started(false)
    renderer.paint(first)
    renderer.look(camera, viewport, [label])
    renderer.kill()
    expect(renderer.kind).toBe('svg')
    expect(log).toEqual(['svg paint a', 'svg look 1', 'svg kill'])
  })

  it('draws over WebGL alone where it works', () => {
    const { renderer, log } = started()
    renderer.paint(first)
    renderer.look(camera, viewport, [label])
    expect(renderer.kind).toBe('webgl')
    expect(log).toEqual(['webgl paint a', 'webgl look 1'])
  })

  it('waits for a lost context, and nothing changes if it is back in time', () => {
    const { renderer, log, lose, restore } = shown()
    lose()
    vi.advanceTimersByTime(PATIENCE - 1)
    restore()
    vi.advanceTimersByTime(PATIENCE * 2)
    expect(renderer.kind).toBe('webgl')
    expect(log).toEqual([])
  })

  it('hands scene, camera and labels to SVG when the context stays away', () => {
    const { renderer, log, lose } = shown()
    lose()
    vi.advanceTimersByTime(PATIENCE)
    expect(renderer.kind).toBe('svg')
    expect(log).toEqual(['webgl look 0', 'svg paint a', 'svg look 1', 'lost'])
  })

  it('goes back to WebGL, with what came meanwhile, when the context returns', () => {
    const { renderer, log, lose, restore } = shown()
    lose()
    vi.advanceTimersByTime(PATIENCE)
    renderer.paint(second)
    renderer.look(camera, viewport, [label, label])
    log.length = 0
    restore()
    expect(renderer.kind).toBe('webgl')
    expect(log).toEqual(['webgl look 2', 'svg kill', 'restored'])
  })

  it('keeps the waiting WebGL up to date', () => {
    const { renderer, log, lose } = shown()
    lose()
    vi.advanceTimersByTime(PATIENCE)
    log.length = 0
    renderer.paint(second)
    renderer.look(camera, viewport, [label])
    expect(log).toEqual(['svg paint b', 'webgl paint b', 'svg look 1'])
  })

  it('gives up a WebGL that throws while it draws, and leaves no picture out', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const log: string[] = []
    const broken: Renderer = {
      ...recorder('webgl', log),
      look: () => {
        throw new Error('no memory for a buffer')
      },
    }
    const renderer = createSwitchingRenderer(
      { webgl: () => broken, svg: () => recorder('svg', log) },
      { onLost: () => log.push('lost'), onRestored: () => log.push('restored') },
    )
    renderer.paint(first)
    renderer.look(camera, viewport, [label])
    renderer.paint(second)
    renderer.look(camera, viewport, [label])
    expect(renderer.kind).toBe('svg')
    expect(log).toEqual([
      'webgl paint a',
      'svg paint a',
      'svg look 1',
      'lost',
      'webgl kill',
      'svg paint b',
      'svg look 1',
    ])
    expect(warn).toHaveBeenCalledOnce()
    warn.mockRestore()
  })

  it('frees both, and no timer outlives it', () => {
    const { renderer, log, lose } = shown()
    lose()
    renderer.kill()
    vi.advanceTimersByTime(PATIENCE * 2)
    expect(log).toEqual(['webgl kill'])
  })
})
