import { type Caption, captioned, type LegendEntry } from '../../exchange/drawing/captioned.ts'
import type { Drawing } from '../../exchange/drawing/drawing.ts'
import { BASES, NODE_KINDS } from '../../model/kinds.ts'
import { coverFacts } from '../coverFacts.ts'
import { basisMark, kindMark, weightMark } from '../legendMarks.ts'
import { PRESENT_MESSAGES } from '../messages/present.ts'
import { MESSAGES } from '../messages.ts'
import { PALETTES, type Palette } from '../palette.ts'
import { type Measure, stillOf } from '../stage/still.ts'
import type { Atlas } from '../state/atlas.ts'
import { conceptCount, countsOf } from '../state/counts.ts'
import { standOf } from '../state/presenting.ts'
import { shownKeys } from '../state/shown.ts'
import type { State } from '../state/state.ts'
import { isAnyUnreviewed } from '../state/unreviewed.ts'
import { stepPlace, stepTitle } from '../stepWords.ts'

/** The size of a picture without its title and legend, in pixels. */
export interface PictureSize {
  readonly width: number
  readonly height: number
}

/** A view that is saved whole, not as it is seen: room for the names of all that a wall or a page of A4 can show. */
export const WHOLE_VIEW: PictureSize = { width: 1600, height: 1000 }

/** What the state shows in a few words: a step's name while a talk is given; else the view, the detail, and how many concepts of how many. */
function subtitleOf(atlas: Atlas, state: State): string {
  const words = MESSAGES[state.language]
  const stand = standOf(state)
  if (stand !== null && state.cast !== null) {
    const name = stepTitle(PRESENT_MESSAGES[state.language], atlas, stand.step)
    return [stepPlace(words, atlas, stand.step), name].filter((part) => part !== '').join(' ')
  }
  const { shown, all } = conceptCount(atlas, shownKeys(atlas, state))
  return [
    words.views[state.view],
    `${words.bar.detail}${words.signs.colon}${words.details[state.detail]}`,
    words.legend.concepts(shown, all),
  ].join(' · ')
}

/** Kinds, then what lines rest on, as far as they show. */
function legendOf(atlas: Atlas, state: State, { paths }: Drawing, palette: Palette, letter: number) {
  const { kinds, bases, legend } = MESSAGES[state.language]
  const counts = countsOf(atlas, shownKeys(atlas, state))
  // A section whose head speaks for it has no ring of its own.
  const rings = paths.some(({ fill, stroke }) => fill === palette.paper && stroke !== null)
  const ofKinds = NODE_KINDS.filter((kind) =>
    kind === 'section' ? rings : (counts.kinds.get(kind)?.shown ?? 0) > 0,
  ).map((kind): LegendEntry => ({ ...kindMark(kind, palette, letter), name: kinds[kind] }))
  const ofBases = BASES.filter((basis) => (counts.bases.get(basis)?.shown ?? 0) > 0).map(
    (basis): LegendEntry => ({ ...basisMark(basis, palette, letter), name: bases[basis] }),
  )
  const weights: LegendEntry = { ...weightMark(palette, letter), name: legend.weights }
  return [ofKinds, ofBases.length > 0 ? [...ofBases, weights] : []]
}

/** Where the picture comes from, and what has not been checked in it. */
function sourceOf(atlas: Atlas, state: State): string {
  const { card, signs } = MESSAGES[state.language]
  const { meta, sha256 } = atlas.attributes
  const unreviewed = isAnyUnreviewed(atlas, shownKeys(atlas, state))
  const facts = coverFacts(meta).map(([name, value]) => `${name}${signs.colon}${value}`)
  return [...facts, ...(unreviewed ? [card.unreviewed] : []), `SHA-256 ${sha256.slice(0, 8)}`].join(' · ')
}

/** Letters of title and legend: as large as those of the picture, larger in a large one. */
const letterOf = ({ theme }: State, { width }: PictureSize): number =>
  theme === 'projector'
    ? Math.max(20, Math.round(width / 64))
    : Math.max(13, Math.min(20, Math.round(width / 80)))

/** What the stage shows in `state` in a stage of `size`, with the article's title, what is seen, a legend and the source around it. */
export function viewPicture(atlas: Atlas, state: State, size: PictureSize, measure: Measure): Drawing {
  const drawing = stillOf(atlas, state, size, measure)
  const palette = PALETTES[state.theme]
  const letter = letterOf(state, size)
  const caption: Caption = {
    title: atlas.attributes.title,
    subtitle: subtitleOf(atlas, state),
    legend: legendOf(atlas, state, drawing, palette, letter),
    source: sourceOf(atlas, state),
    letter,
    ink: palette.ink,
    muted: palette.muted,
  }
  return captioned(drawing, caption, measure)
}

/** What a file of the picture is called: the article and what is seen of it. */
export const pictureName = (atlas: Atlas, state: State): string => {
  const stand = standOf(state)
  const { title } = atlas.attributes
  if (stand !== null && state.cast !== null) return `${title} ${stand.at + 1}`
  return `${title} ${MESSAGES[state.language].views[state.view]}`
}
