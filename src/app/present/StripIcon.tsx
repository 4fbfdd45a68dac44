import type { StripAction } from './stripActions.ts'

/** Lines on a field of 24 × 24. */
const PATHS: Readonly<Record<StripAction, string>> = {
  back: 'M15 5l-7 7 7 7',
  forward: 'M9 5l7 7-7 7',
  overview: 'M4 5h6v6H4zM14 5h6v6h-6zM4 14h6v6H4zM14 14h6v6h-6z',
  fullScreen: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
  black: 'M4 5h16v12H4zM4 5l16 12M9 21h6',
  legend: 'M5 6h2M5 12h2M5 18h2M10 6h9M10 12h9M10 18h9',
  source: 'M6 4h12v16H6zM9 9h6M9 13h6M9 17h3',
  spot: 'M12 8a4 4 0 1 0 0 8 4 4 0 1 0 0-8M12 2v3M12 19v3M2 12h3M19 12h3',
  speaker: 'M3 5h12v9H3zM11 17h10v4H11zM14 9h7v5',
  prepare: 'M4 20l1-4L16 5l3 3L8 19zM14 7l3 3',
  takeAway: 'M12 4v10M8 10l4 4 4-4M4 19h16',
  keys: 'M3 6h18v12H3zM6 10h2M11 10h2M16 10h2M8 14h8',
}

/** What a button of the strip does, drawn. */
export const StripIcon = ({ action }: { readonly action: StripAction }) => (
  <svg class="strip-icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d={PATHS[action]} />
  </svg>
)
