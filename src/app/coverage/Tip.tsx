import { useLayoutEffect, useRef } from 'preact/hooks'

/** CSS pixels between the strip and what is told beside it. */
const GAP = 6

interface TipProps {
  /** What it belongs to. */
  readonly anchor: HTMLElement
  /** CSS pixels from the anchor's top. */
  readonly y: number
  readonly place: string
  readonly count: string
  /** Whether the sentence carries no concept. */
  readonly blank: boolean
  readonly words: string
}

/** What the sentence under the pointer is, beside the strip: to the left over the stage where there is room, else over the text. */
export function Tip({ anchor, y, place, count, blank, words }: TipProps) {
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const strip = anchor.getBoundingClientRect()
    const { width, height } = element.getBoundingClientRect()
    const left = strip.left - width - GAP
    element.style.left = `${left >= GAP ? left : strip.right + GAP}px`
    const top = strip.top + y - height / 2
    element.style.top = `${Math.min(Math.max(top, GAP), window.innerHeight - height - GAP)}px`
  })
  return (
    <div class="strip-tip" ref={box} aria-hidden="true">
      <p>
        <span class="quiet">{place} </span>
        <span class={blank ? 'blank' : undefined}>{count}</span>
      </p>
      <p class="words">{words}</p>
    </div>
  )
}
