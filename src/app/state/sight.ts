import { type Signal, signal } from '@preact/signals'
import type { Span } from '../../model/span.ts'

/** What passes between the reader and what stands beside it, too fleeting for the state: neither undone nor linked to. */
export interface Sight {
  /** The part of the text (code units) that can be seen in the reader; null where it is not open. */
  readonly seen: Signal<Span | null>
  /** Words that the reader is to bring to its middle and mark for a moment. Each new object asks anew. */
  readonly glance: Signal<Span | null>
}

export const createSight = (): Sight => ({ seen: signal(null), glance: signal(null) })
