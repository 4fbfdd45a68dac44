/** A window of a browser, driven as a person would: by pointer and keys; and what may be asked of its page. */
export interface Driver {
  /** Goes to an address and waits until the page has loaded. */
  open(url: string): Promise<void>
  /** The value of a JavaScript expression in the page; it must survive JSON. Throws what the expression throws. */
  ask<T>(expression: string): Promise<T>
  /** Moves the pointer to CSS pixels of the window. */
  move(x: number, y: number): Promise<void>
  /** Presses and releases the pointer's first button where it is. */
  press(): Promise<void>
  /** Presses one key, named as in `KeyboardEvent.key`. */
  key(name: string): Promise<void>
  /** The window as a PNG. */
  picture(): Promise<Uint8Array>
  /** The errors that the pages have had so far, in words. */
  faults(): Promise<string[]>
  close(): Promise<void>
}

/** A window's inner size in CSS pixels. */
export const WINDOW = { width: 1366, height: 768 } as const
