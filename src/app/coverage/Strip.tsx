import './coverage.css'
import { useSignal } from '@preact/signals'
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import { useExplorer, usePicked } from '../explorerContext.ts'
import { READING_MESSAGES } from '../messages/reading.ts'
import { isPanelOpen } from '../state/panels.ts'
import { select } from '../state/transitions.ts'
import { Bar } from './Bar.tsx'
import { placesBeyond, selectedPlaces } from './selectedPlaces.ts'
import { sentenceWords } from './sentenceWords.ts'
import { stepOf } from './stepOf.ts'
import { type Block, stripBlocks } from './stripBlocks.ts'
import { stripScale } from './stripScale.ts'
import { Tip } from './Tip.tsx'

/** The sentence that a press at `y` (CSS pixels from the strip's top) means: a blank one drawn there before its neighbours. */
function sentenceHit(blocks: readonly Block[], y: number, otherwise: number): number {
  const blank = blocks.find(
    ({ top, bottom, shade, sentence }) => shade === 0 && sentence !== null && top <= y && y < bottom,
  )
  return blank?.sentence ?? otherwise
}

interface BeyondProps {
  readonly sign: '↑' | '↓'
  readonly places: readonly number[]
  readonly name: (count: number) => string
  readonly onGo: (index: number) => void
}

/** How many places of the selection lie beyond this end of what can be seen; a press goes to the nearest. */
function Beyond({ sign, places: [nearest, ...others], name, onGo }: BeyondProps) {
  if (nearest === undefined) return <span class="beyond" />
  const label = name(others.length + 1)
  return (
    <button type="button" class="beyond" aria-label={label} title={label} onClick={() => onGo(nearest)}>
      {sign === '↑' && <span>↑</span>}
      <span>{others.length + 1}</span>
      {sign === '↓' && <span>↓</span>}
    </button>
  )
}

/** The whole text along the reader's edge, sentence by sentence: how many concepts each carries, and which carry none. */
export function Strip() {
  const { store, room, sight, coverage, words: page } = useExplorer()
  const { atlas } = store
  const words = READING_MESSAGES[usePicked(({ language }) => language)]
  const selection = usePicked((state) => state.selection)
  const open = usePicked((state) => isPanelOpen(state, 'reader', room.value))
  const { sentences } = atlas.attributes
  const { concepts } = coverage.value
  const scale = useMemo(() => stripScale(sentences), [atlas])
  const slider = useRef<HTMLDivElement>(null)
  const height = useSignal(0)
  /** The sentence that the pointer or the keyboard is at (0-based); null where neither is. */
  const at = useSignal<number | null>(null)
  const gone = useSignal<number | null>(null)
  useLayoutEffect(() => {
    const element = slider.current
    if (!element) return
    const observer = new ResizeObserver(() => {
      height.value = Math.floor(element.clientHeight)
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [open])
  const blocks = useMemo(() => stripBlocks(scale, concepts, height.value), [scale, concepts, height.value])
  const seen = sight.seen.value
  const places = useMemo(() => selectedPlaces(atlas, { selection }), [atlas, selection])
  const beyond = seen ? placesBeyond(places, seen) : { above: [], below: [] }
  if (!open || scale.count === 0) return null

  const goTo = (sentence: number) => {
    const span = sentences[sentence]
    if (!span) return
    at.value = sentence
    gone.value = sentence
    sight.glance.value = { ...span }
  }
  const goToPlace = (index: number) => {
    const place = places[index]
    if (!selection || !place) return
    store.dispatch(select(selection, index))
    sight.glance.value = { ...place }
  }
  const hit = ({ clientY }: MouseEvent): number => {
    const y = clientY - (slider.current?.getBoundingClientRect().top ?? 0)
    return sentenceHit(blocks, y, scale.sentenceAt(y / Math.max(height.value, 1)))
  }
  const home = () => scale.holding(places[selection?.index ?? 0]?.start ?? seen?.start ?? 0)
  const now = at.value ?? (seen ? scale.holding(seen.start) : 0)
  const middle = (scale.startOf(now) + scale.startOf(now + 1)) / 2
  const blank = concepts[now] === 0
  const { place, begins } = sentenceWords(page.value, atlas, now)
  const count = blank ? words.noneHere : words.concepts(concepts[now] ?? 0)
  const { colon, comma } = page.value.signs
  return (
    <div class="strip">
      <Beyond sign="↑" places={beyond.above} name={words.above} onGo={goToPlace} />
      <div
        class="strip-slider"
        ref={slider}
        role="slider"
        tabIndex={0}
        aria-orientation="vertical"
        aria-label={words.strip}
        aria-description={words.stripKeys}
        aria-valuemin={1}
        aria-valuemax={scale.count}
        aria-valuenow={now + 1}
        aria-valuetext={`${place}${comma}${count}${colon}${begins}`}
        onMouseMove={(event) => {
          at.value = hit(event)
        }}
        onMouseLeave={() => {
          at.value = null
        }}
        onClick={(event) => goTo(hit(event))}
        onFocus={() => {
          if (slider.current?.matches(':focus-visible')) at.value = home()
        }}
        onBlur={() => {
          at.value = null
        }}
        onKeyDown={(event) => {
          if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return
          if (event.key === 'Enter' || event.key === ' ') goTo(now)
          else {
            const next = stepOf(event.key, now, concepts)
            if (next === null) return
            at.value = next
          }
          event.preventDefault()
          event.stopPropagation()
        }}
      >
        <Bar
          blocks={blocks}
          scale={scale}
          height={height.value}
          seen={seen}
          at={at.value === null ? null : middle}
        />
      </div>
      {at.value !== null && slider.current && (
        <Tip
          anchor={slider.current}
          y={middle * height.value}
          place={place}
          count={count}
          blank={blank}
          words={begins}
        />
      )}
      <p class="unseen" role="status">
        {gone.value === now && `${place}${comma}${count}`}
      </p>
      <Beyond sign="↓" places={beyond.below} name={words.below} onGo={goToPlace} />
    </div>
  )
}
