type Listener = (...details: unknown[]) => void

/**
 * Node's emitter as far as graphology and Sigma call it, which extend it; the build puts it in the place of a package seven times
 * its size. Listeners are called in the order in which they came, with the emitter as `this`.
 */
export class EventEmitter {
  /** Under Node's name, by which graphology hides it among a graph's properties. */
  private _events: Map<string, readonly Listener[]> | undefined

  on(event: string, listener: Listener): this {
    this._events ??= new Map()
    this._events.set(event, [...this.of(event), listener])
    return this
  }

  once(event: string, listener: Listener): this {
    const passing: Listener = (...details) => {
      this.off(event, passing)
      listener.apply(this, details)
    }
    return this.on(event, passing)
  }

  off(event: string, listener: Listener): this {
    const all = this.of(event)
    const at = all.lastIndexOf(listener)
    if (at >= 0) this._events?.set(event, [...all.slice(0, at), ...all.slice(at + 1)])
    return this
  }

  addListener(event: string, listener: Listener): this {
    return this.on(event, listener)
  }

  removeListener(event: string, listener: Listener): this {
    return this.off(event, listener)
  }

  removeAllListeners(event?: string): this {
    if (event === undefined) this._events = undefined
    else this._events?.delete(event)
    return this
  }

  listenerCount(event: string): number {
    return this.of(event).length
  }

  /** Whether anyone listened. A listener that leaves meanwhile is still told. */
  emit(event: string, ...details: unknown[]): boolean {
    const all = this.of(event)
    for (const listener of all) listener.apply(this, details)
    return all.length > 0
  }

  /** There is no limit to set. */
  setMaxListeners(): this {
    return this
  }

  private of(event: string): readonly Listener[] {
    return this._events?.get(event) ?? []
  }
}
