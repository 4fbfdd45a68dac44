import { useLayoutEffect, useRef } from 'preact/hooks'

/** A spot of light that follows the pointer, for a wall on which a pointer is too small to be seen. */
export function Spot() {
  const spot = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const follow = ({ clientX, clientY }: PointerEvent) => {
      const style = spot.current?.style
      style?.setProperty('transform', `translate(${clientX}px, ${clientY}px)`)
      // It has no place before the pointer has told one.
      style?.setProperty('visibility', 'visible')
    }
    window.addEventListener('pointermove', follow)
    return () => window.removeEventListener('pointermove', follow)
  }, [])
  return <div class="slide-spot" ref={spot} aria-hidden="true" />
}
