import { BASES, EDGE_TYPES, isDetail, isLayoutId, NODE_KINDS } from '../../model/kinds.ts'
import type { Span } from '../../model/span.ts'
import type { Atlas } from './atlas.ts'
import { countOf, wordsOf } from './occurrences.ts'
import { placeIndex, repairTarget } from './repair.ts'
import { roundCamera } from './roundCamera.ts'
import {
  type Camera,
  DIALOGS,
  type Filters,
  INITIAL_STATE,
  LANGUAGES,
  PANELS,
  type Panel,
  type Selection,
  type State,
  THEMES,
} from './state.ts'

/** Colons and commas may stand as they are in a fragment; they keep an address readable. */
const encodeValue = (value: string): string =>
  encodeURIComponent(value).replace(/%3A/g, ':').replace(/%2C/g, ',')

function decodeValue(value: string): string | null {
  try {
    return decodeURIComponent(value)
  } catch {
    return null
  }
}

const spansText = (spans: readonly Span[]): string =>
  spans.map(({ start, end }) => `${start}-${end}`).join(',')

function spansOf(value: string | undefined): Span[] {
  const spans = (value ?? '').split(',').map((part) => /^(\d{1,9})-(\d{1,9})$/.exec(part))
  return spans.flatMap((match) => (match ? [{ start: Number(match[1]), end: Number(match[2]) }] : []))
}

/**
 * The fragment of the page's address (without `#`) that opens this state: only what differs from the initial state, in a fixed
 * order. What is selected carries its place in the text (code units), so that the link can be mended after an edit.
 * What the pointer rests on and what was lost are not part of it.
 */
export function encodeAddress(state: State, atlas: Atlas): string {
  const parts: [name: string, value: string][] = []
  const put = (name: string, value: string, initial: string) => {
    if (value !== initial) parts.push([name, value])
  }
  put('view', state.view, INITIAL_STATE.view)
  put('detail', String(state.detail), String(INITIAL_STATE.detail))
  if (state.selection) {
    const { kind, key, index } = state.selection
    parts.push([kind, key])
    put('n', String(index + 1), '1')
    put('at', spansText(wordsOf(atlas, state.selection, index)), '')
  }
  const { kinds, types, bases } = state.hidden
  put(
    'hide',
    [
      ...NODE_KINDS.filter((kind) => kinds.has(kind)),
      ...EDGE_TYPES.filter((type) => types.has(type)),
      ...BASES.filter((basis) => bases.has(basis)),
    ].join(','),
    '',
  )
  if (state.camera) {
    const { x, y, span } = roundCamera(state.camera)
    parts.push(['camera', [x, y, span].join(',')])
  }
  for (const panel of PANELS) {
    const open = state.panels[panel]
    if (open !== null) parts.push([panel, open ? 'open' : 'folded'])
  }
  put('dialog', state.dialog ?? '', '')
  put('lang', state.language, INITIAL_STATE.language)
  put('theme', state.theme, INITIAL_STATE.theme)
  return parts.map(([name, value]) => `${name}=${encodeValue(value)}`).join('&')
}

const oneOf = <T extends string>(values: readonly T[], value: string | undefined): T | null =>
  values.find((candidate) => candidate === value) ?? null

function cameraOf(value: string | undefined): Camera | null {
  const parts = (value ?? '').split(',')
  const [x, y, span] = parts.map((part) => (/^-?\d{1,9}(\.\d{1,9})?$/.test(part) ? Number(part) : Number.NaN))
  if (parts.length !== 3 || x === undefined || y === undefined || span === undefined) return null
  return Number.isFinite(x) && Number.isFinite(y) && span > 0 ? { x: x + 0, y: y + 0, span } : null
}

function filtersOf(value: string | undefined): Filters {
  const names = new Set((value ?? '').split(','))
  return {
    kinds: new Set(NODE_KINDS.filter((kind) => names.has(kind))),
    types: new Set(EDGE_TYPES.filter((type) => names.has(type))),
    bases: new Set(BASES.filter((basis) => names.has(basis))),
  }
}

function selectionOf(values: ReadonlyMap<string, string>, atlas: Atlas): Pick<State, 'selection' | 'lost'> {
  const kind = values.has('node') ? 'node' : 'edge'
  const asked = values.get(kind)
  if (asked === undefined || asked === '') return { selection: null, lost: [] }
  const places = spansOf(values.get('at'))
  const found = repairTarget(atlas, { kind, key: asked, places })
  if (found === null) return { selection: null, lost: [{ asked, found: null }] }
  const target = { kind, key: found } as const
  const count = countOf(atlas, target)
  const number = /^\d{1,6}$/.test(values.get('n') ?? '') ? Number(values.get('n')) : 1
  // An edit may have put other mentions before this one: the place says which was meant.
  const index = placeIndex(atlas, target, count, places) ?? Math.min(Math.max(number, 1), count) - 1
  const selection: Selection = { ...target, index }
  return { selection, lost: found === asked ? [] : [{ asked, found }] }
}

function panelOf(value: string | undefined): boolean | null {
  return value === 'open' ? true : value === 'folded' ? false : null
}

/**
 * The state that a fragment (without `#`) opens in this graph. Never throws: parts that are unknown or broken are ignored,
 * the first of a repeated part counts. A selected key that the graph does not have is mended (see `repairTarget`) and told in `lost`.
 */
export function decodeAddress(fragment: string, atlas: Atlas): State {
  const values = new Map<string, string>()
  for (const part of fragment.split('&')) {
    const equals = part.indexOf('=')
    const name = part.slice(0, Math.max(equals, 0))
    const value = decodeValue(part.slice(equals + 1))
    if (name !== '' && value !== null && !values.has(name)) values.set(name, value)
  }
  const view = values.get('view')
  const detail = Number(values.get('detail'))
  const panels = Object.fromEntries(PANELS.map((panel) => [panel, panelOf(values.get(panel))]))
  return {
    ...INITIAL_STATE,
    ...selectionOf(values, atlas),
    view: isLayoutId(view) && atlas.attributes.layouts.includes(view) ? view : INITIAL_STATE.view,
    detail: isDetail(detail) ? detail : INITIAL_STATE.detail,
    hidden: filtersOf(values.get('hide')),
    camera: cameraOf(values.get('camera')),
    panels: panels as Record<Panel, boolean | null>,
    dialog: oneOf(DIALOGS, values.get('dialog')),
    language: oneOf(LANGUAGES, values.get('lang')) ?? INITIAL_STATE.language,
    theme: oneOf(THEMES, values.get('theme')) ?? INITIAL_STATE.theme,
  }
}
