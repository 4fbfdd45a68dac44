import { describe, expect, it } from 'vitest'
import { EventEmitter } from '../../../../src/app/stage/sigma/EventEmitter.ts'

function heard() {
  const emitter = new EventEmitter()
  const log: string[] = []
  const listener =
    (name: string) =>
    (...details: unknown[]) =>
      log.push([name, ...details].join(' '))
  return { emitter, log, a: listener('a'), b: listener('b') }
}

describe('an emitter', () => {
  it('tells its listeners in the order in which they came, and whether there were any', () => {
    const { emitter, log, a, b } = heard()
    emitter.on('x', b).addListener('x', a)
    expect([emitter.emit('x', 1, 2), emitter.emit('y')]).toEqual([true, false])
    expect(log).toEqual(['b 1 2', 'a 1 2'])
  })

  it('forgets one listener, those of one event, or all', () => {
    const { emitter, a, b } = heard()
    emitter.on('x', a).on('x', a).on('x', b).on('y', a).on('z', a)
    emitter.removeListener('x', a).off('x', () => {})
    expect(emitter.listenerCount('x')).toBe(2)
    emitter.removeAllListeners('y')
    expect([emitter.listenerCount('y'), emitter.listenerCount('z')]).toEqual([0, 1])
    emitter.removeAllListeners()
    expect([emitter.listenerCount('x'), emitter.listenerCount('z')]).toEqual([0, 0])
  })

  it('tells a passing listener once, and one that leaves meanwhile still this time', () => {
    const { emitter, log, a, b } = heard()
    emitter.once('x', a)
    emitter.on('x', () => emitter.off('x', b))
    emitter.on('x', b)
    emitter.emit('x')
    emitter.emit('x')
    expect(log).toEqual(['a', 'b'])
  })

  it('calls listeners with itself as `this`', () => {
    const { emitter } = heard()
    let self: unknown
    emitter.on('x', function (this: unknown) {
      self = this
    })
    emitter.emit('x')
    expect(self).toBe(emitter)
  })
})
