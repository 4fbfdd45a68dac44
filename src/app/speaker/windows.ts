import { encodeAddress } from '../state/address.ts'
import type { Atlas } from '../state/atlas.ts'
import type { State } from '../state/state.ts'

/** The page's own address without what follows `?` or `#`. */
export const pathOf = ({ location }: Window): string => location.href.replace(/[?#].*$/s, '')

const withFragment = ({ location }: Window, fragment: string): string =>
  `${location.href.replace(/#.*$/s, '')}#${fragment}`

/** The address of the speaker's window for what is shown now; in quiet colours, as it is read from near. */
export const speakerAddress = (page: Window, atlas: Atlas, state: State, pair: string): string =>
  withFragment(
    page,
    encodeAddress(
      {
        ...state,
        speaker: pair,
        talkLink: '',
        theme: state.presenting?.before?.theme === 'dark' ? 'dark' : 'light',
      },
      atlas,
    ),
  )

/** The address of an audience's window for a place that was told; empty for none. */
export const audienceAddress = (page: Window, address: string | null): string =>
  withFragment(page, address ?? '')

/** A window to be moved to another screen, not a tab beside this one: for that it must be told a size. */
function sizeFor({ screen }: Window): string {
  const [width, height] = [Math.round(screen.availWidth * 0.8), Math.round(screen.availHeight * 0.8)]
  return `popup=yes,width=${width},height=${height}`
}

/** Opens `url` in the window of that name, or in a new one, and brings it to the front; null where the browser does not let it. */
export function openWindow(page: Window, url: string, name: string): Window | null {
  const opened = page.open(url, name, sizeFor(page))
  opened?.focus()
  return opened
}
