import { svgElement } from './keyedElements.ts'

/** A filter that fades what it is set on into the paper. */
export interface DimFilter {
  /** The value of the attribute `filter`. */
  readonly reference: string
  /** `#rrggbb` of the paper. */
  setPaper(paper: string): void
}

const ID = 'mailuo-dim'

/** An id that the document has not: a page may hold more than one stage. */
function freeId(): string {
  let number = 1
  while (document.getElementById(`${ID}-${number}`)) number++
  return `${ID}-${number}`
}

const channel = (hex: string, at: number): number => Number.parseInt(hex.slice(at, at + 2), 16) / 255

/**
 * Adds to `svg`, which must be in the page, a filter that keeps `share` (0 to 1) of every colour and fills up with paper. Coverage stays
 * as it is, so that what lies below shows no more than before.
 */
export function createDimFilter(svg: SVGSVGElement, share: number): DimFilter {
  const filter = svgElement('filter')
  const id = freeId()
  const matrix = svgElement('feColorMatrix')
  filter.setAttribute('id', id)
  filter.setAttribute('color-interpolation-filters', 'sRGB')
  // As large as the stage, not as what is drawn: that may reach far beyond it.
  filter.setAttribute('filterUnits', 'userSpaceOnUse')
  for (const [name, value] of [
    ['x', '0'],
    ['y', '0'],
    ['width', '100%'],
    ['height', '100%'],
  ] as const)
    filter.setAttribute(name, value)
  filter.append(matrix)
  svg.append(filter)
  return {
    reference: `url(#${id})`,
    setPaper(paper) {
      const row = (at: number) => {
        const own = [0, 0, 0, 0, channel(paper, 1 + 2 * at) * (1 - share)]
        own[at] = share
        return own.join(' ')
      }
      matrix.setAttribute('values', `${row(0)} ${row(1)} ${row(2)} 0 0 0 1 0`)
    },
  }
}
