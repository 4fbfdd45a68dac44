import { useMemo, useRef, useState } from 'preact/hooks'
import { holdsUnreviewed } from '../../model/proofOf.ts'
import { useExplorer } from '../explorerContext.ts'
import { NUMBERS_MESSAGES, type NumberList } from '../messages/numbers.ts'
import { placeWords } from '../placeWords.ts'
import { Sheet } from '../Sheet.tsx'
import { conceptOf } from '../state/atlas.ts'
import { openSheet, select } from '../state/transitions.ts'
import { Unreviewed } from '../Unreviewed.tsx'
import { type Line, Lines } from './Lines.tsx'
import { goalsReached, numbersOf } from './numbersOf.ts'
import type { NumbersPlace } from './numbersPlace.ts'

/** Four plain questions that counting answers, each line a link into the graph. */
export function NumbersSheet({ place }: { readonly place: NumbersPlace }) {
  const { store, words, proof } = useExplorer()
  const { atlas } = store
  const told = NUMBERS_MESSAGES[words.value.language]
  const numbers = useMemo(() => numbersOf(atlas), [atlas])
  const page = useRef<HTMLDivElement>(null)
  const [unfolded, setUnfolded] = useState(place.unfolded)
  const unfold = (list: NumberList) => {
    const next = new Set(unfolded)
    if (!next.delete(list)) next.add(list)
    place.unfolded = next
    setUnfolded(next)
  }
  const open = (list: NumberList, key: string) => {
    place.line = `${list} ${key}`
    store.dispatch((state) => openSheet(null)(select({ kind: 'node', key })(state)))
  }
  const onOpen = () => {
    const lines = [...(page.current?.querySelectorAll<HTMLElement>('[data-line]') ?? [])]
    const left = lines.find(({ dataset }) => dataset.line === place.line) ?? lines[0]
    left?.focus({ preventScroll: true })
    if (page.current) page.current.scrollTop = place.scrolled
  }
  const firstPlace = (key: string): string => {
    const first = conceptOf(atlas, key)?.mentions[0]
    return first ? placeWords(words.value, atlas, first) : ''
  }
  const lists: readonly { list: NumberList; of: string; lines: readonly Line[] }[] = [
    {
      list: 'mechanisms',
      of: told.of(numbers.mechanisms.length, null),
      lines: numbers.mechanisms.map(({ key, count }) => ({
        key,
        beside: () => told.goals(count, goalsReached(atlas, key)),
      })),
    },
    {
      list: 'unserved',
      of: told.of(numbers.unserved.length, numbers.goals),
      lines: numbers.unserved.map((key) => ({ key, beside: () => firstPlace(key) })),
    },
    {
      list: 'alone',
      of: told.of(numbers.alone.length, numbers.sections),
      lines: numbers.alone.map((key) => ({ key, beside: () => '' })),
    },
    {
      list: 'repeated',
      of: told.of(numbers.repeated.length, null),
      lines: numbers.repeated.map(({ key, count }) => ({ key, beside: () => told.sections(count) })),
    },
  ]
  return (
    <Sheet title={told.title} onOpen={onOpen}>
      <div
        class="numbers"
        ref={page}
        onScroll={({ currentTarget }) => {
          place.scrolled = currentTarget.scrollTop
        }}
      >
        {proof.value && holdsUnreviewed(proof.value) && <Unreviewed />}
        {lists.map(({ list, of, lines }) => (
          <Lines
            key={list}
            list={list}
            of={of}
            lines={lines}
            whole={unfolded.has(list)}
            onUnfold={unfold}
            onOpen={open}
          />
        ))}
      </div>
    </Sheet>
  )
}
