import { HEADING_STYLES } from './headingStyles.ts'
import type { MarkerStyle } from './markerStyle.ts'
import { POINT_STYLES } from './pointStyles.ts'

/** Every marker style, coarse ones first; at one place the first that matches counts. */
export const MARKER_STYLES: readonly MarkerStyle[] = [...HEADING_STYLES, ...POINT_STYLES]
