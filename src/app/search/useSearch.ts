import { type Signal, useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import { useExplorer } from '../explorerContext.ts'
import { commandsOf } from './commands.ts'
import { commandNames, type Group, type GroupId, resultsOf } from './results.ts'
import { prepareIndex } from './searchIndex.ts'
import { inSlices } from './slices.ts'

/** Pieces of words up to which everything is searched at once. */
const SMALL = 3000

/** Keeps the index, which fills in slices from when this is first drawn. */
export function useIndex() {
  const { store } = useExplorer()
  const ready = useSignal(false)
  const prepared = useMemo(() => prepareIndex(store.atlas), [store])
  const commands = useMemo(() => commandNames(commandsOf(store.atlas)), [store])
  useEffect(
    () =>
      inSlices(prepared.work, window, () => {
        ready.value = true
      }),
    [prepared],
  )
  return { index: prepared.index, commands, ready }
}

export type Searchable = ReturnType<typeof useIndex>

/** The results of what is typed. In a large graph what takes longer follows a moment after the first. */
export function useResults(
  { index, commands, ready }: Searchable,
  typed: string,
  unfolded: ReadonlySet<GroupId>,
): { readonly groups: readonly Group[]; readonly final: boolean } {
  const { store } = useExplorer()
  const state = store.state.value
  const thorough: Signal<string | null> = useSignal(null)
  const small = index.names.corpus.size + index.text.corpus.size < SMALL
  const final = small || thorough.value === typed
  useEffect(() => {
    const timer = window.setTimeout(() => {
      thorough.value = typed
    })
    return () => window.clearTimeout(timer)
  }, [typed])
  const groups = useMemo(
    () =>
      resultsOf({
        typed,
        atlas: store.atlas,
        index,
        commands,
        state: store.state.peek(),
        unfolded,
        thorough: final,
      }),
    [typed, store, index, commands, unfolded, final, ready.value, state.language],
  )
  return { groups, final: final && ready.value }
}
