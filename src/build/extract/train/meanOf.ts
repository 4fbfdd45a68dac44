/** The mean of several lists of weights of the same length, number by number; throws without any list. */
export function meanOf(lists: readonly Float32Array[]): Float32Array {
  const [first, ...others] = lists
  if (first === undefined) throw new RangeError('there is nothing to take the mean of')
  const sums = Float64Array.from(first)
  for (const list of others)
    for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] as number) + (list[i] as number)
  return Float32Array.from(sums, (sum) => sum / lists.length)
}
