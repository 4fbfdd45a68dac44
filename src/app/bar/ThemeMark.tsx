import type { JSX } from 'preact'
import type { Theme } from '../state/state.ts'

/** A sun, a moon, a screen on its stand. */
const SHAPES: Readonly<Record<Theme, JSX.Element>> = {
  light: (
    <path d="M5 8a3 3 0 1 0 6 0a3 3 0 1 0-6 0M8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1.1 1.1M11.9 11.9 13 13M13 3l-1.1 1.1M4.1 11.9 3 13" />
  ),
  dark: <path d="M13.5 9.8A6 6 0 1 1 6.2 2.5a4.8 4.8 0 0 0 7.3 7.3Z" />,
  projector: <path d="M1.5 2.5h13M2.5 2.5v8h11v-8M8 10.5v2M5 14.5l3-2 3 2" />,
}

/** The theme that is on, for the eye only: the button around it says so in words. */
export function ThemeMark({ theme }: { theme: Theme }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {SHAPES[theme]}
    </svg>
  )
}
