import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

interface PopoverProps {
  readonly label: string
  readonly role: 'menu' | 'dialog'
  /** What it belongs to; it opens below it, or above where there is no room. */
  readonly anchor: HTMLElement
  readonly onClose: () => void
  readonly children: ComponentChildren
}

/** CSS pixels between the words and the popover. */
const GAP = 6

/** A small box over the page beside some words. It takes the focus, closes on Escape and when the focus leaves, and gives the focus back unless it went elsewhere. */
export function Popover({ label, role, anchor, onClose, children }: PopoverProps) {
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const place = anchor.getClientRects()[0] ?? anchor.getBoundingClientRect()
    const { width, height } = element.getBoundingClientRect()
    const left = Math.min(place.left, window.innerWidth - width - GAP)
    const below = place.bottom + GAP
    const fits = below + height <= window.innerHeight
    element.style.left = `${Math.max(GAP, left)}px`
    element.style.top = `${Math.max(GAP, fits ? below : place.top - height - GAP)}px`
  }, [anchor])
  useLayoutEffect(() => {
    const before = document.activeElement
    const element = box.current
    const first = element?.querySelector<HTMLElement>('[role=menuitem], button')
    ;(first ?? element)?.focus({ preventScroll: true })
    return () => {
      // Whoever clicked or tabbed elsewhere stays there.
      const now = document.activeElement
      const left = now !== null && now !== document.body && !element?.contains(now)
      if (!left && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
    }
  }, [])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its role is given, a menu or a dialog
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles have a label
    <div
      class="popover"
      role={role}
      aria-label={label}
      tabIndex={-1}
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        onClose()
      }}
      onFocusOut={(event) => {
        const next = event.relatedTarget
        if (!(next instanceof Node && box.current?.contains(next))) onClose()
      }}
    >
      {children}
    </div>
  )
}
