import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Drawing } from '../../exchange/drawing/drawing.ts'
import { writeSvg } from '../../exchange/svg/writeSvg.ts'

interface DrawingPictureProps {
  readonly drawing: Drawing
  readonly title: string
  readonly language: string
}

/** A drawing in the page, of the same shapes and letters as its SVG file; as large as its place allows. */
export function DrawingPicture({ drawing, title, language }: DrawingPictureProps) {
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const svg = writeSvg(drawing, { title, description: '', language, halo: 'boxes' })
    const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml')
    const own = document.importNode(documentElement, true)
    for (const part of own.querySelectorAll('[id]')) part.removeAttribute('id')
    // A tooltip in print is none.
    own.querySelector('title')?.remove()
    own.setAttribute('width', '100%')
    own.setAttribute('height', '100%')
    place.current?.append(own)
    return () => own.remove()
  }, [drawing])
  return <div ref={place} class="drawing" role="img" aria-label={title} />
}
