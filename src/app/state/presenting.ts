import type { LayoutId } from '../../model/kinds.ts'
import { type Quote, standsIn } from '../../model/span.ts'
import { type Cast, castOf, type Keys, litBy } from '../../model/steps/castOf.ts'
import { portionsOf } from '../../model/steps/portionsOf.ts'
import type { Step } from '../../model/steps/steps.ts'
import type { Atlas } from './atlas.ts'
import { wordsOf } from './occurrences.ts'
import { sectionAt } from './place.ts'
import { INITIAL_STATE, NO_FILTERS, type Presenting, type State, type Talk, type Veil } from './state.ts'
import type { Transition } from './transitions.ts'
import { unfoldedPlaces } from './unfoldedPlaces.ts'

/** Code points of a sentence that are shown at once: three lines of letters for a wall. */
export const PORTION = 96

/** The steps that are shown, in order. */
export const shownSteps = (talk: Talk): readonly Step[] => talk.steps.filter(({ skipped }) => !skipped)

/** What a step shows of the text, in portions; none where it quotes nothing. */
export const portionsOfStep = ({ quotes }: Step): readonly Quote[] =>
  quotes.flatMap((quote) => portionsOf(quote, PORTION))

/** Where the talk stands. */
export interface Stand {
  readonly step: Step
  /** Its place among the steps that are shown (0-based), and how many these are. */
  readonly at: number
  readonly count: number
  readonly portions: readonly Quote[]
  /** Which of them (0-based) is shown; 0 without any. */
  readonly portion: number
}

/** Where the talk stands: at the step that the state names, else at the first. Null without steps to show. */
export function standOf({ talk, presenting }: Pick<State, 'talk' | 'presenting'>): Stand | null {
  if (talk === null || presenting === null) return null
  const steps = shownSteps(talk)
  const at = Math.max(
    0,
    steps.findIndex(({ id }) => id === presenting.step),
  )
  const step = steps[at]
  if (!step) return null
  const portions = portionsOfStep(step)
  const portion = Math.max(0, Math.min(presenting.portion, portions.length - 1))
  return { step, at, count: steps.length, portions, portion }
}

/** How a step looks on the stage. */
export interface Look {
  readonly view: LayoutId
  readonly detail: State['detail']
  readonly cast: State['cast']
  readonly lit: State['lit']
}

/** The view and the detail of a step. */
function groundOf(atlas: Atlas, { view, detail }: Step): Pick<Look, 'view' | 'detail'> {
  const views = atlas.attributes.layouts
  return {
    view: view !== undefined && views.includes(view) ? view : (views[0] ?? 'thread'),
    detail: detail ?? 3,
  }
}

/** Where nothing of the text stands. */
const NOWHERE = { start: -1, end: -1, quote: '' } as const satisfies Quote

/** The portions as they light the picture: words that the text does not have any more name nothing in it. */
const standing = ({ attributes: { text } }: Atlas, portions: readonly Quote[]): readonly Quote[] =>
  portions.every((portion) => standsIn(text, portion))
    ? portions
    : portions.map((portion) => (standsIn(text, portion) ? portion : NOWHERE))

/** What a portion lights of a step; one that stands nowhere, what none of the others names. */
const litIn = (atlas: Atlas, cast: Cast, portions: readonly Quote[], portion: number): Keys =>
  portions[portion] === NOWHERE
    ? litBy(atlas.file, cast, [NOWHERE, ...portions.filter((other) => other !== NOWHERE)], 0)
    : litBy(atlas.file, cast, portions, portion)

/** How the step of a stand among `steps` looks; with no portions all that it brings in is lit. */
export function lookOf(atlas: Atlas, steps: readonly Step[], { step, portion, ...stand }: Stand): Look {
  const portions = standing(atlas, stand.portions)
  const { view, detail } = groundOf(atlas, step)
  const cast = castOf(steps, steps.indexOf(step))
  // Where all that shows is new nothing need stand out from the rest.
  const calm = cast.lit.nodes.size === 0 || step.subject === 'parts'
  return {
    view,
    detail,
    cast:
      step.detail === undefined
        ? { ...cast.shown, places: unfoldedPlaces(atlas, step, cast, portions) }
        : null,
    lit: calm ? null : { ...litIn(atlas, cast, portions, portion), numbered: false, told: true },
  }
}

/** What a detour can have changed, as it is while the step itself is shown. */
const UNTOUCHED = {
  selection: null,
  hover: null,
  hidden: NO_FILTERS,
  camera: null,
  trace: null,
  pins: [],
  focus: null,
  sheet: null,
  passage: null,
  palette: false,
  dialog: null,
} as const satisfies Partial<State>

/** The panels while a step is shown: the legend as the presenter wants it, nothing else. */
const bare = ({ panels }: State): State['panels'] => ({ outline: null, reader: null, legend: panels.legend })

/** Shows the step that the state names, as it is told: whatever a detour has changed is as it was. */
export const showStep =
  (atlas: Atlas): Transition =>
  (state) => {
    const stand = standOf(state)
    if (stand === null || state.talk === null || state.presenting === null) return state
    const look = lookOf(atlas, shownSteps(state.talk), stand)
    const { table, reading } = state.presenting.before ?? INITIAL_STATE
    const same = stand.step.id === state.presenting.step && state.cast !== null
    return {
      ...state,
      ...UNTOUCHED,
      panels: bare(state),
      table,
      reading,
      ...look,
      // The very same sets leave the picture as it is.
      ...(same && sameKeys(state.cast, look.cast) ? { cast: state.cast } : {}),
      ...(same && sameKeys(state.lit, look.lit) ? { lit: state.lit } : {}),
      presenting: { ...state.presenting, step: stand.step.id, portion: stand.portion, veil: null },
    }
  }

/** Whether the picture is that of the step that the state names: an address, another window or a changed talk may have named another. */
export function isSettled(state: State): boolean {
  const stand = standOf(state)
  if (stand === null || state.presenting === null) return true
  return (
    stand.step.id === state.presenting.step && (state.cast !== null) === (stand.step.detail === undefined)
  )
}

/**
 * Puts the step that the state names on the stage and leaves a detour what it is: so an address opens the talk where it was. What an
 * address does not say is the step's.
 */
export const settleStep =
  (atlas: Atlas): Transition =>
  (state) => {
    const stand = standOf(state)
    if (stand === null || state.talk === null || state.presenting === null) return state
    if (state.presenting.step === '') return showStep(atlas)(state)
    const look = lookOf(atlas, shownSteps(state.talk), stand)
    return {
      ...state,
      view: state.view === INITIAL_STATE.view ? look.view : state.view,
      detail: state.detail === INITIAL_STATE.detail ? look.detail : state.detail,
      cast: look.cast,
      lit: state.trace === null ? look.lit : state.lit,
      presenting: { ...state.presenting, step: stand.step.id, portion: stand.portion },
    }
  }

const sameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((key) => b.has(key))

const sameKeys = (a: Keys | null, b: Keys | null): boolean =>
  a === b || (a !== null && b !== null && sameSet(a.nodes, b.nodes) && sameSet(a.edges, b.edges))

/** Whether something else than the step itself is shown: a question is being answered. What the pointer rests on is none. */
export function isDetour(atlas: Atlas, state: State): boolean {
  const stand = standOf(state)
  if (stand === null || state.talk === null) return false
  const { view, detail } = groundOf(atlas, stand.step)
  return (
    state.selection !== null ||
    state.camera !== null ||
    state.trace !== null ||
    state.focus !== null ||
    state.sheet !== null ||
    state.passage !== null ||
    state.palette ||
    state.panels.reader === true ||
    state.panels.outline === true ||
    state.pins.length > 0 ||
    Object.values(state.hidden).some(({ size }) => size > 0) ||
    state.view !== view ||
    state.detail !== detail
  )
}

const present =
  (presenting: Partial<Presenting>, atlas: Atlas): Transition =>
  (state) =>
    state.presenting === null
      ? state
      : showStep(atlas)({ ...state, presenting: { ...state.presenting, ...presenting } })

/** Ends the talk: the explorer is as it was before; the language that was chosen meanwhile and the talk itself stay. */
export const endTalk: Transition = (state) => {
  if (state.presenting === null) return state
  const { before } = state.presenting
  const { language, talk, talkLink, speaker } = state
  if (before === null) {
    const theme = state.theme === 'projector' ? INITIAL_STATE.theme : state.theme
    return { ...INITIAL_STATE, theme, language, talk, talkLink, speaker }
  }
  return { ...before, language, talk, talkLink, speaker }
}

/** The step at a place among those shown (0-based, kept within them). */
export const goToStep =
  (at: number, atlas: Atlas): Transition =>
  (state) => {
    if (state.talk === null) return state
    const steps = shownSteps(state.talk)
    const step = steps[Math.max(0, Math.min(at, steps.length - 1))]
    return step ? present({ step: step.id, portion: 0 }, atlas)(state) : state
  }

/** The next portion, or after the last one the next step. */
export const stepForward =
  (atlas: Atlas): Transition =>
  (state) => {
    const stand = standOf(state)
    if (stand === null) return state
    if (stand.portion + 1 < stand.portions.length)
      return present({ portion: stand.portion + 1 }, atlas)(state)
    return stand.at + 1 < stand.count ? goToStep(stand.at + 1, atlas)(state) : showStep(atlas)(state)
  }

/** The portion before, or before the first one the step before, at its last portion. */
export const stepBack =
  (atlas: Atlas): Transition =>
  (state) => {
    const stand = standOf(state)
    if (stand === null || state.talk === null) return state
    if (stand.portion > 0) return present({ portion: stand.portion - 1 }, atlas)(state)
    const before = shownSteps(state.talk)[stand.at - 1]
    if (!before) return showStep(atlas)(state)
    return present({ step: before.id, portion: portionsOfStep(before).length - 1 }, atlas)(state)
  }

/**
 * Leaves the step where the detour is: the talk goes on with the first step that shows what is chosen, one of its section before others;
 * with the step that is shown where none does.
 */
export const continueHere =
  (atlas: Atlas): Transition =>
  (state) => {
    const { selection, talk } = state
    if (selection === null || talk === null) return showStep(atlas)(state)
    const [words] = wordsOf(atlas, selection, selection.index)
    const section = words ? sectionAt(atlas, words) : null
    const steps = shownSteps(talk)
    const brings = ({ nodes, edges }: Step) =>
      (selection.kind === 'node' ? nodes : edges).includes(selection.key)
    const at = [
      (step: Step) => step.section === section && step.subject !== 'cover' && brings(step),
      (step: Step) => step.section === section && step.subject === 'section',
      brings,
    ]
      .map((fits) => steps.findIndex(fits))
      .find((found) => found >= 0)
    return at === undefined ? showStep(atlas)(state) : goToStep(at, atlas)(state)
  }

/** Covers the step, or uncovers it. */
export const veil =
  (kind: Veil): Transition =>
  (state) =>
    state.presenting === null
      ? state
      : {
          ...state,
          presenting: { ...state.presenting, veil: state.presenting.veil === kind ? null : kind },
        }

/** Lets the steps follow each other by themselves, so many milliseconds each; null stops that. */
export const paceTalk =
  (pace: number | null): Transition =>
  (state) =>
    state.presenting === null ? state : { ...state, presenting: { ...state.presenting, pace } }
