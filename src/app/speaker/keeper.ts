/** Keeps words under a key, as far as the browser lets. */
export interface Keeper {
  /** Null where nothing is kept, or may not be read. */
  read(): unknown
  write(value: unknown): void
}

/** Keeps JSON in one of the browser's stores. A browser may forbid it or have no room: then nothing is kept. */
export function keeper(store: () => Storage, key: string): Keeper {
  return {
    read: () => {
      try {
        return JSON.parse(store().getItem(key) ?? 'null')
      } catch {
        return null
      }
    },
    write: (value) => {
      try {
        store().setItem(key, JSON.stringify(value))
      } catch {
        // The other window knows it too.
      }
    },
  }
}
