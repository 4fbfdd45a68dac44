import { useLayoutEffect, useRef } from 'preact/hooks'
import { standsIn } from '../../model/span.ts'
import { useExplorer } from '../explorerContext.ts'
import { KindWords } from '../KindWords.tsx'
import { PRESENT_MESSAGES } from '../messages/present.ts'
import { SPEAKER_MESSAGES } from '../messages/speaker.ts'
import { placeWords } from '../placeWords.ts'
import type { Answer } from '../state/answerOf.ts'
import type { Stand } from '../state/presenting.ts'
import { toneRuns } from '../state/runs.ts'
import { ToneRuns } from '../ToneRuns.tsx'

/** The sentence of the step, whole; the portion that the audience reads stands out. */
export function Said({ stand }: { readonly stand: Stand }) {
  const { store, words } = useExplorer()
  const own = SPEAKER_MESSAGES[words.value.language]
  const { portions, portion } = stand
  const shown = portions[portion]
  const stands = shown !== undefined && standsIn(store.atlas.attributes.text, shown)
  const place = stands ? placeWords(words.value, store.atlas, shown) : ''
  const box = useRef<HTMLParagraphElement>(null)
  useLayoutEffect(() => {
    const now = box.current?.querySelector('.now')
    if (!box.current || !(now instanceof HTMLElement)) return
    const below = now.offsetTop + now.offsetHeight - box.current.clientHeight
    box.current.scrollTop = Math.min(now.offsetTop, Math.max(0, below))
  }, [shown])
  return (
    <>
      <h2>
        {own.said}
        {place !== '' && <span class="where">{place}</span>}
        {shown && !stands && <span class="where">{PRESENT_MESSAGES[words.value.language].gone}</span>}
        {portions.length > 1 && (
          <span class="desk-which">
            <span class="portions" aria-hidden="true">
              {portions.map(({ start }, i) => (
                <i key={start} class={i === portion ? 'now' : undefined} />
              ))}
            </span>
            {own.portion(portion + 1, portions.length)}
          </span>
        )}
      </h2>
      {portions.length === 0 ? (
        <p class="none">{own.noSaid}</p>
      ) : (
        <p class="words" lang="zh-CN" ref={box}>
          {portions.map((part, i) => (
            <span key={part.start} class={i === portion ? 'now' : 'other'}>
              <KindWords quote={part} keys={stand.step.nodes} />
            </span>
          ))}
        </p>
      )}
    </>
  )
}

/** The words of the text that the audience reads during a detour, and their place. */
export function SaidAside({ answer }: { readonly answer: Answer }) {
  const { store, words } = useExplorer()
  const { atlas } = store
  const own = SPEAKER_MESSAGES[words.value.language]
  const [meant] = answer.marks
  return (
    <>
      <h2>
        {own.said}
        {meant && <span class="where">{placeWords(words.value, atlas, meant)}</span>}
      </h2>
      <p class="words" lang="zh-CN">
        {answer.parts.map((part) => (
          <span key={part.start}>
            {part.cutBefore && '……'}
            <ToneRuns runs={toneRuns(atlas.attributes.text, part, answer.marks)} />
            {part.cutAfter && '……'}
          </span>
        ))}
      </p>
    </>
  )
}
