import type { SpeakerMessages } from '../messages/speaker.ts'
import type { Messages } from '../messages.ts'
import type { Atlas } from '../state/atlas.ts'
import type { State } from '../state/state.ts'
import { nodeName, targetWords } from '../state/wording.ts'

/** Code points of a passage that are told. */
const PASSAGE = 24

function opening(words: string): string {
  const letters = Array.from(words.trim())
  return letters.length > PASSAGE ? `${letters.slice(0, PASSAGE).join('')}…` : letters.join('')
}

/** What the audience sees during a detour, in words: what lies above all first. `home` is the step itself. */
export function detourWords(
  own: SpeakerMessages,
  words: Messages,
  atlas: Atlas,
  state: State,
  home: Pick<State, 'view' | 'detail'>,
  searching: boolean,
): string[] {
  const { sheet, selection, passage, trace, focus, pins, hidden, view, detail, camera } = state
  const told: string[] = []
  if (searching) told.push(own.searching)
  if (sheet !== null) told.push(own.sheets[sheet] ?? sheet)
  if (selection) told.push(own.selected(targetWords(words, atlas, selection)))
  if (passage) told.push(own.passage(opening(atlas.attributes.text.slice(passage.start, passage.end))))
  if (trace) {
    const name = (key: string | null) => (key === null ? '…' : nodeName(atlas, key, words.language))
    told.push(own.way(name(trace.from), name(trace.to)))
  }
  if (focus) told.push(own.part)
  if (pins.length > 0) told.push(own.pins(pins.length))
  if (Object.values(hidden).some(({ size }) => size > 0)) told.push(own.hidden)
  if (view !== home.view) told.push(own.view(words.views[view]))
  if (detail !== home.detail) told.push(own.detail(words.details[detail]))
  if (camera) told.push(own.moved)
  return told
}
