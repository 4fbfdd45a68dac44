import { BASES, EDGE_TYPES, isDetail, isLayoutId, NODE_KINDS } from '../../model/kinds.ts'
import type { Span } from '../../model/span.ts'
import { type Atlas, conceptOf } from './atlas.ts'
import { FARTHEST } from './focus.ts'
import { countOf, wordsOf } from './occurrences.ts'
import { placeIndex, repairTarget } from './repair.ts'
import { roundCamera } from './roundCamera.ts'
import {
  type Camera,
  DIALOGS,
  type Filters,
  type Focus,
  INITIAL_STATE,
  LANGUAGES,
  type LostTarget,
  PANELS,
  type Panel,
  PLAIN_READING,
  type Presenting,
  type Reading,
  type Selection,
  SHEETS,
  type State,
  TABLE_COLUMNS,
  type TableView,
  THEMES,
  TOWARDS,
  type Trace,
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

/** A list whose members may hold commas: each is escaped before they are joined. */
const listText = (members: readonly string[]): string =>
  members.map((member) => member.replace(/[%,]/g, encodeURIComponent)).join(',')

const listOf = (value: string | undefined): string[] =>
  (value ?? '')
    .split(',')
    .map((member) => decodeValue(member) ?? '')
    .filter((member) => member !== '')

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
  const { kinds, types, bases, sections } = state.hidden
  put(
    'hide',
    [
      ...NODE_KINDS.filter((kind) => kinds.has(kind)),
      ...EDGE_TYPES.filter((type) => types.has(type)),
      ...BASES.filter((basis) => bases.has(basis)),
      ...[...atlas.sections.keys()].filter((key) => sections.has(key)),
    ].join(','),
    '',
  )
  put('text', state.passage ? spansText([state.passage]) : '', '')
  if (state.trace) {
    put('from', state.trace.from ?? '', '')
    put('to', state.trace.to ?? '', '')
    put('for', state.trace.toward ?? '', '')
    put('way', String(state.trace.choice + 1), '1')
    put('any', state.trace.directed ? '' : 'direction', '')
  }
  put('pins', listText(state.pins), '')
  if (state.focus)
    parts.push(
      state.focus.mode === 'between'
        ? ['focus', 'pins']
        : ['focus', listText([String(state.focus.degree), ...state.focus.keys])],
    )
  put('sheet', state.sheet ?? '', '')
  if (state.table.sort) parts.push(['sort', `${state.table.descending ? '-' : ''}${state.table.sort}`])
  for (const column of TABLE_COLUMNS) put(`t.${column}`, state.table.filters[column] ?? '', '')
  put('marks', state.reading.marks ? '' : 'off', '')
  put('fold', [...atlas.sections.keys()].filter((key) => state.reading.folded.has(key)).join(','), '')
  if (state.camera) {
    const { x, y, span } = roundCamera(state.camera)
    parts.push(['camera', [x, y, span].join(',')])
  }
  for (const panel of PANELS) {
    const open = state.panels[panel]
    if (open !== null) parts.push([panel, open ? 'open' : 'folded'])
  }
  put('dialog', state.dialog ?? '', '')
  if (state.presenting) {
    parts.push(['step', state.presenting.step])
    put('portion', String(state.presenting.portion + 1), '1')
  }
  put('lang', state.language, INITIAL_STATE.language)
  put('theme', state.theme, state.presenting ? 'projector' : INITIAL_STATE.theme)
  put('talk', state.talkLink, '')
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

function filtersOf(value: string | undefined, atlas: Atlas): Filters {
  const names = new Set((value ?? '').split(','))
  return {
    kinds: new Set(NODE_KINDS.filter((kind) => names.has(kind))),
    types: new Set(EDGE_TYPES.filter((type) => names.has(type))),
    bases: new Set(BASES.filter((basis) => names.has(basis))),
    sections: new Set([...atlas.sections.keys()].filter((key) => names.has(key))),
  }
}

const isConcept =
  (atlas: Atlas) =>
  (key: string): boolean =>
    conceptOf(atlas, key) !== null

/** A node that a link names by its key alone, as this graph has it; what it has otherwise or no more is put into `lost`. */
function knownNode(
  atlas: Atlas,
  asked: string,
  lost: LostTarget[],
  fits: (key: string) => boolean = () => true,
): string | null {
  const found = repairTarget(atlas, { kind: 'node', key: asked, places: [] })
  const node = found !== null && fits(found) ? found : null
  if (node !== asked) lost.push({ asked, found: node })
  return node
}

/** The ends of a way as this graph has them, and those that it has otherwise or no more. Without any end there is no way to ask for. */
function traceOf(values: ReadonlyMap<string, string>, atlas: Atlas): Pick<State, 'trace' | 'lost'> {
  const lost: LostTarget[] = []
  const known = (asked: string | undefined): string | null =>
    asked === undefined || asked === '' ? null : knownNode(atlas, asked, lost, isConcept(atlas))
  const from = known(values.get('from'))
  const to = known(values.get('to'))
  if (from === null && to === null) return { trace: null, lost }
  const way = values.get('way') ?? ''
  const toward = oneOf(TOWARDS, values.get('for'))
  const trace: Trace = {
    from,
    to,
    directed: values.get('any') !== 'direction',
    choice: /^[1-9]\d{0,3}$/.test(way) ? Number(way) - 1 : 0,
  }
  if (toward === null) return { trace, lost }
  return { trace: from === null ? null : { ...trace, to: null, toward }, lost }
}

function passageOf(value: string | undefined, atlas: Atlas): Span | null {
  const [span] = spansOf(value)
  return span && span.start < span.end && span.end <= atlas.attributes.text.length ? span : null
}

/** The known of `asked`, each once. */
function eachKnown(asked: readonly string[], known: (key: string) => string | null): string[] {
  return [...new Set(asked.map(known).filter((key) => key !== null))]
}

const isDegree = (value: string): boolean => /^[1-9]\d{0,2}$/.test(value) && Number(value) <= FARTHEST

/** Pins and focus. Between no pins there is nothing to show alone. */
function partOf(values: ReadonlyMap<string, string>, atlas: Atlas): Pick<State, 'pins' | 'focus' | 'lost'> {
  const lost: LostTarget[] = []
  const pins = eachKnown(listOf(values.get('pins')), (key) => knownNode(atlas, key, lost, isConcept(atlas)))
  const asked = values.get('focus')
  if (asked === 'pins') return { pins, focus: pins.length > 0 ? { mode: 'between' } : null, lost }
  const [degree = '', ...rest] = listOf(asked)
  const keys = isDegree(degree) ? eachKnown(rest, (key) => knownNode(atlas, key, lost)) : []
  const focus: Focus | null = keys.length > 0 ? { mode: 'around', keys, degree: Number(degree) } : null
  return { pins, focus, lost }
}

function tableOf(values: ReadonlyMap<string, string>): TableView {
  const sort = values.get('sort') ?? ''
  const filters: Partial<Record<(typeof TABLE_COLUMNS)[number], string>> = {}
  for (const column of TABLE_COLUMNS) {
    const words = values.get(`t.${column}`)
    if (words) filters[column] = words
  }
  const column = oneOf(TABLE_COLUMNS, sort.replace(/^-/, ''))
  return { sort: column, descending: column !== null && sort.startsWith('-'), filters }
}

function readingOf(values: ReadonlyMap<string, string>, atlas: Atlas): Reading {
  const folded = new Set((values.get('fold') ?? '').split(','))
  return {
    marks: values.get('marks') === 'off' ? false : PLAIN_READING.marks,
    folded: new Set([...atlas.sections.keys()].filter((key) => folded.has(key))),
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

/** A talk is opened at a step; which steps it has is not known here. */
function presentingOf(values: ReadonlyMap<string, string>): Presenting | null {
  const step = values.get('step')
  if (step === undefined) return null
  const portion = values.get('portion') ?? ''
  return {
    step,
    portion: /^[1-9]\d{0,3}$/.test(portion) ? Number(portion) - 1 : 0,
    veil: null,
    pace: null,
    before: null,
  }
}

/** What a talk can look like in an address: the letters of base64url. Longer ones are nobody's. */
const TALK = /^[\w-]{1,60000}$/

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
  const chosen = selectionOf(values, atlas)
  const asked = traceOf(values, atlas)
  const part = partOf(values, atlas)
  const panels = Object.fromEntries(PANELS.map((panel) => [panel, panelOf(values.get(panel))]))
  return {
    ...INITIAL_STATE,
    selection: chosen.selection,
    lost: [...chosen.lost, ...asked.lost, ...part.lost],
    view: isLayoutId(view) && atlas.attributes.layouts.includes(view) ? view : INITIAL_STATE.view,
    detail: isDetail(detail) ? detail : INITIAL_STATE.detail,
    hidden: filtersOf(values.get('hide'), atlas),
    camera: cameraOf(values.get('camera')),
    panels: panels as Record<Panel, boolean | null>,
    dialog: oneOf(DIALOGS, values.get('dialog')),
    presenting: presentingOf(values),
    talkLink: TALK.exec(values.get('talk') ?? '')?.[0] ?? '',
    passage: passageOf(values.get('text'), atlas),
    trace: asked.trace,
    pins: part.pins,
    focus: part.focus,
    sheet: oneOf(SHEETS, values.get('sheet')),
    table: tableOf(values),
    reading: readingOf(values, atlas),
    language: oneOf(LANGUAGES, values.get('lang')) ?? INITIAL_STATE.language,
    theme: oneOf(THEMES, values.get('theme')) ?? (values.has('step') ? 'projector' : INITIAL_STATE.theme),
  }
}
