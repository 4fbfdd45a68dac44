/** What wants to stand at `top` and is `height` high, both in CSS pixels. */
interface Standing {
  readonly top: number
  readonly height: number
}

/** Where things stand one below the other, in their order: each at its own top, or `gap` below the one before where that reaches further. */
export function stacked(things: readonly Standing[], gap: number): number[] {
  let free = Number.NEGATIVE_INFINITY
  return things.map(({ top, height }) => {
    const stands = Math.max(top, free)
    free = stands + height + gap
    return stands
  })
}
