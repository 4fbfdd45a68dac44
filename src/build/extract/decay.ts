/** So many steps of a score make a chance smaller by a factor e: twice as many as in training, as trained scores are too sure of themselves. */
const STEPS = 32
/** e to the power of -1 / STEPS. */
const PER_STEP = 0.9692332344763441
/** What falls short by so much has no chance worth counting. */
const LONGEST = 40 * STEPS

const POWERS = powers()

/** Made by multiplying, as `Math.exp` may differ from engine to engine. */
function powers(): Float64Array {
  const table = new Float64Array(LONGEST)
  table[0] = 1
  for (let n = 1; n < LONGEST; n++) table[n] = (table[n - 1] as number) * PER_STEP
  return table
}

/** How likely is what falls short by `steps` (whole, 0 or more) of what has the chance 1. */
export const decay = (steps: number): number => (steps < LONGEST ? (POWERS[steps] as number) : 0)
