/** A source of choices that makes the same ones for the same seed: a linear congruential generator (Numerical Recipes' constants). */
export interface Choices {
  /** A whole number from 0 up to but without `below`. */
  readonly below: (below: number) => number
  /** One of `values`, which must not be empty. */
  readonly one: <T>(values: readonly T[]) => T
}

/** Starts the choices at `seed`, a whole number. */
export function seeded(seed: number): Choices {
  let last = seed >>> 0
  const below = (limit: number): number => {
    last = (Math.imul(last, 1_664_525) + 1_013_904_223) >>> 0
    // The high bits: the low ones of such a generator repeat soon.
    return Math.floor((last / 0x1_0000_0000) * limit)
  }
  return {
    below,
    one: (values) => {
      const chosen = values[below(values.length)]
      if (chosen === undefined) throw new Error('There is nothing to choose from.')
      return chosen
    },
  }
}
