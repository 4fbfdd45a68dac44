import { useComputed, useSignal, useSignalEffect } from '@preact/signals'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { isEdgeUnreviewed } from '../../model/provenance.ts'
import type { Atlas } from '../state/atlas.ts'
import type { Lit, Trace } from '../state/state.ts'
import { summitOf } from '../state/way/ascent.ts'
import { createTracer } from '../state/way/traceAnswer.ts'
import { litOf } from '../state/way/traceLit.ts'
import { heedDirection, keepLit, leaveTrace, swapEnds } from '../state/way/traceSteps.ts'
import { nodeName } from '../state/wording.ts'
import { Answer } from './Answer.tsx'
import { Ends } from './Ends.tsx'
import { useExplorer, usePathWords } from './pathContext.ts'
import { announcementOf } from './wordsOf.ts'

/** Mechanisms listed at first. */
const FEW = 12

/** Whether a relation that is lit has evidence that no person has reviewed. What structure says needs no review. */
const isUnreviewed = (atlas: Atlas, lit: Lit | null): boolean =>
  [...(lit?.edges ?? [])].some((key) => isEdgeUnreviewed(atlas.edges.get(key)?.attributes))

/** The way through the text that is asked for; nothing while none is. What it finds stays lit on the stage. */
export function PathRoom() {
  const { store } = useExplorer()
  const { atlas } = store
  const words = usePathWords()
  const box = useRef<HTMLElement>(null)
  const tracer = useMemo(() => createTracer(atlas), [atlas])
  const trace = useComputed(() => store.state.value.trace)
  /** The trace of which all mechanisms are listed. */
  const listed = useSignal<Trace | null>(null)
  const found = useComputed(() => {
    const asked = trace.value
    if (asked === null) return null
    return tracer.answer(asked, listed.value === asked ? Number.POSITIVE_INFINITY : FEW)
  })
  const lit = useComputed(() => (found.value && trace.value ? litOf(found.value, trace.value) : null))
  useSignalEffect(() => store.dispatch(keepLit(lit.value)))
  const asked = trace.value
  const answer = found.value
  // Another answer begins at its top.
  useEffect(() => box.current?.scrollTo(0, 0), [asked])
  const spoken = answer ? announcementOf(words, answer, (key) => nodeName(atlas, key)) : ''
  const between = asked?.toward === undefined
  return (
    <>
      <p class="unseen" aria-live="polite">
        {spoken}
      </p>
      {asked && answer && (
        <section class="path-room" ref={box} aria-labelledby="path-title">
          <header>
            <h2 id="path-title">{words[asked.toward ?? 'title']}</h2>
            {between && asked.from !== null && asked.to !== null && (
              <>
                <button type="button" class="plain" onClick={() => store.dispatch(swapEnds)}>
                  {words.swap}
                </button>
                <label title={words.heedHint}>
                  <input
                    type="checkbox"
                    checked={asked.directed}
                    onChange={({ currentTarget }) => store.dispatch(heedDirection(currentTarget.checked))}
                  />
                  {words.heed}
                </label>
              </>
            )}
            <button
              type="button"
              class="close"
              aria-label={words.close}
              title={words.close}
              onClick={() => store.dispatch(leaveTrace)}
            >
              ×
            </button>
          </header>
          {answer.kind !== 'ways' && <Ends trace={asked} />}
          <Answer
            answer={answer}
            purposeOf={between && asked.to === summitOf(atlas) ? asked.from : null}
            unreviewed={isUnreviewed(atlas, lit.value)}
            onAll={() => {
              listed.value = asked
            }}
          />
        </section>
      )}
    </>
  )
}
