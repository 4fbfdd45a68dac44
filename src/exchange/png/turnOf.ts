/** Terms of the series: for an eighth of a turn they leave less than the last digit of a number. */
const TERMS = 9

/** Cosine and sine of an angle of at most π/4. */
function smallTurn(angle: number): { readonly cos: number; readonly sin: number } {
  let cos = 1
  let sin = angle
  let cosTerm = 1
  let sinTerm = angle
  for (let n = 1; n <= TERMS; n++) {
    cosTerm *= (-angle * angle) / ((2 * n - 1) * (2 * n))
    sinTerm *= (-angle * angle) / (2 * n * (2 * n + 1))
    cos += cosTerm
    sin += sinTerm
  }
  return { cos, sin }
}

/** Cosine and sine of an angle in radians, by their series: engines may differ in the last digits of theirs. */
export function turnOf(angle: number): { readonly cos: number; readonly sin: number } {
  const quarters = Math.round(angle / (Math.PI / 2))
  const { cos, sin } = smallTurn(angle - (quarters * Math.PI) / 2)
  switch (((quarters % 4) + 4) % 4) {
    case 0:
      return { cos, sin }
    case 1:
      return { cos: -sin, sin: cos }
    case 2:
      return { cos: -cos, sin: -sin }
    default:
      return { cos: sin, sin: -cos }
  }
}
