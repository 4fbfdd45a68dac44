import type { Drawing } from '../../exchange/drawing/drawing.ts'
import { pictureViewport, type SentencePart, sentencesBySlide } from '../../exchange/pptx/slidePages.ts'
import type { KindMark, Slide, SlideDeck, SlideEvidence, SlideShape } from '../../exchange/slides/slides.ts'
import type { GraphEdge } from '../../model/graphFile.ts'
import { CONCEPT_KINDS } from '../../model/kinds.ts'
import { proofOf } from '../../model/proofOf.ts'
import { isEvidenceUnreviewed } from '../../model/provenance.ts'
import { type Quote, type Span, standsIn } from '../../model/span.ts'
import { type Cast, castOf, type Keys, litBy } from '../../model/steps/castOf.ts'
import type { Step } from '../../model/steps/steps.ts'
import { coverFacts } from '../coverFacts.ts'
import { PRESENT_MESSAGES } from '../messages/present.ts'
import { MESSAGES, type Messages } from '../messages.ts'
import { PALETTES, type Palette } from '../palette.ts'
import { placeWords } from '../placeWords.ts'
import { type Measure, stillOf } from '../stage/still.ts'
import type { Atlas } from '../state/atlas.ts'
import { notesAt } from '../state/notesAt.ts'
import { shownSteps, showStep } from '../state/presenting.ts'
import { INITIAL_STATE, type Language, type State, type Talk, type Theme } from '../state/state.ts'
import { isStepUnreviewed } from '../state/unreviewed.ts'
import { nodeName, relationWords } from '../state/wording.ts'
import { stepPlace, stepTitle } from '../stepWords.ts'
import { kindMarkOf } from './kindMarkOf.ts'
import { proofWords } from './proofWords.ts'
import { slideRuns } from './slideRuns.ts'
import type { PictureSize } from './viewPicture.ts'

/** How a talk is handed on. */
export interface TalkLook {
  readonly language: Language
  readonly theme: Theme
  readonly shape: SlideShape
  /** How large pictures are drawn, in pixels, above a sentence of so many code points (0 for none); absent for what the slides of that shape have room for. */
  readonly room?: (letters: number) => PictureSize
}

/** A talk whose slides are made one by one: each has a picture, which takes its time. */
export interface TalkSlides {
  readonly deck: Omit<SlideDeck, 'slides'>
  readonly count: number
  /** The slide of the step at a place among those shown (0-based). Throws a RangeError beyond them. */
  readonly at: (place: number) => Slide
}

/** Between sentences that do not follow each other. */
const APART = ' / '

/** Code points of a sentence that tell which one is meant. */
const TELLING = 12

const beginning = (words: string): string => {
  const letters = Array.from(words)
  return letters.length <= TELLING ? words : `${letters.slice(0, TELLING).join('')}…`
}

function evidenceOf(words: Messages, atlas: Atlas, edge: GraphEdge): SlideEvidence[] {
  const { text } = atlas.attributes
  const { source, target, attributes } = edge
  const relation = relationWords(
    words,
    nodeName(atlas, source, words.language),
    attributes.type,
    nodeName(atlas, target, words.language),
  )
  return attributes.evidence.map((evidence) => ({
    relation,
    sentence: evidence.sentences.map(({ start, end }) => text.slice(start, end).trim()).join(APART),
    place: [...new Set(evidence.sentences.map((sentence) => placeWords(words, atlas, sentence)))].join(
      words.foot.proof.comma,
    ),
    basis: words.bases[attributes.basis],
    unreviewed: isEvidenceUnreviewed(attributes, evidence) ? words.card.unreviewed : '',
  }))
}

/**
 * From so many lit nodes on the picture is drawn for a larger room, and its letters come out smaller; it is not seen from as near as on the
 * stage, where fewer names have to find room at once.
 */
const CROWDED = 16
const LARGER = 1.25

/** The state in which a step is shown with `lit` lit, where it lights something. */
function stateOf(atlas: Atlas, talk: Talk, step: Step, lit: Keys, { language, theme }: TalkLook): State {
  const presenting = { step: step.id, portion: 0, veil: null, pace: null, before: null }
  const state = showStep(atlas)({ ...INITIAL_STATE, language, theme, talk, presenting })
  return state.lit === null
    ? state
    : { ...state, lit: { ...lit, numbered: false, ...(lit.nodes.size < CROWDED ? { told: true } : {}) } }
}

/** What each of the slides lights that the sentences of a step take in a file: what its words name; all where one slide does. */
function litOnSlides(
  atlas: Atlas,
  cast: Cast,
  { quotes }: Step,
  pages: readonly (readonly SentencePart[])[],
): Keys[] {
  if (pages.length < 2) return [cast.lit]
  const spansOf = (parts: readonly SentencePart[]): Span[] =>
    parts.flatMap(({ sentence, start, end }) => {
      const from = quotes[sentence]?.start
      return from === undefined ? [] : [{ start: from + start, end: from + end }]
    })
  const spans = pages.flatMap(spansOf)
  let first = 0
  return pages.map((parts) => {
    const named = parts.map((_, i) => litBy(atlas.file, cast, spans, first + i))
    first += parts.length
    return named.length === 0
      ? cast.lit
      : {
          nodes: new Set(named.flatMap(({ nodes }) => [...nodes])),
          edges: new Set(named.flatMap(({ edges }) => [...edges])),
        }
  })
}

/** The kinds of concepts that a step tells of, where there is more than one to tell apart. */
function legendOf(atlas: Atlas, words: Messages, { nodes }: Keys, palette: Palette): KindMark[] {
  const kinds = new Set([...nodes].map((key) => atlas.nodes.get(key)?.kind))
  const told = CONCEPT_KINDS.filter((kind) => kinds.has(kind))
  return told.length > 1 ? told.map((kind) => kindMarkOf(words, kind, palette)) : []
}

/** The slides of a talk. Pictures are drawn to fit a slide's room for them; `measure` gives the widths of letters. */
export function talkSlides(atlas: Atlas, talk: Talk, look: TalkLook, measure: Measure): TalkSlides {
  const { language, theme, shape } = look
  const words = MESSAGES[language]
  const own = PRESENT_MESSAGES[language]
  const palette = PALETTES[theme]
  const steps = shownSteps(talk)
  const proof = proofOf(atlas.file)
  const { attributes } = atlas
  const stands = (quote: Quote): boolean => standsIn(attributes.text, quote)
  const slideAt = (at: number): Slide => {
    const step = steps[at]
    if (!step) throw new RangeError(`slides: there is no step ${at + 1} among ${steps.length}`)
    const cover = step.subject === 'cover'
    const edges = step.edges.flatMap((key) => atlas.edges.get(key) ?? [])
    // A cover shows its title as such, not as a sentence besides.
    const quotes = cover ? [] : step.quotes
    const letters = quotes.reduce((sum, { quote }) => sum + Array.from(quote).length, 0)
    const said = {
      sentences: quotes.map((quote) => slideRuns(atlas, quote, step.nodes, palette.kinds)),
      sentencePlaces: quotes.map((quote) => (stands(quote) ? placeWords(words, atlas, quote) : '')),
      remarks: [
        ...quotes
          .filter((quote) => !stands(quote))
          .map(({ quote }) => own.gone + words.signs.colon + beginning(quote)),
        ...notesAt(attributes.notes, quotes.filter(stands)).notes.map(
          ({ message }) => `${own.sic}${words.signs.colon}${message}`,
        ),
      ],
    }
    const room = look.room ? look.room(letters) : pictureViewport(shape, said)
    const cast = castOf(steps, at)
    const draw = (lit: Keys): Drawing => {
      const state = stateOf(atlas, talk, step, lit, look)
      const zoom = (state.lit?.nodes.size ?? 0) < CROWDED ? 1 : LARGER
      const viewport = { width: Math.round(room.width * zoom), height: Math.round(room.height * zoom) }
      return stillOf(atlas, state, viewport, measure)
    }
    // On paper a step has one page.
    const pages = look.room ? [] : sentencesBySlide(shape, said)
    const [picture, ...furtherPictures] = cover ? [] : litOnSlides(atlas, cast, step, pages).map(draw)
    return {
      id: step.id,
      number: at + 1,
      place: stepPlace(words, atlas, step),
      title: stepTitle(own, atlas, step),
      facts: cover ? coverFacts(attributes.meta).map(([name, value]) => `${name} ${value}`) : [],
      ...said,
      picture: picture ?? null,
      furtherPictures,
      legend: cover ? [] : legendOf(atlas, words, cast.lit, palette),
      notes: step.notes ?? '',
      evidence: edges.flatMap((edge) => evidenceOf(words, atlas, edge)),
      unreviewed: isStepUnreviewed(atlas, step) ? words.card.unreviewed : '',
    }
  }
  return {
    deck: {
      title: attributes.title,
      language: language === 'zh' ? 'zh-CN' : 'en',
      shape,
      paper: palette.paper,
      ink: palette.ink,
      muted: palette.muted,
      accent: palette.accent,
      proof: proofWords(words, proof, attributes.sha256),
    },
    count: steps.length,
    at: slideAt,
  }
}

/** A talk as slides, one for each step that is shown. */
export function slidesOf(atlas: Atlas, talk: Talk, look: TalkLook, measure: Measure): SlideDeck {
  const { deck, count, at } = talkSlides(atlas, talk, look, measure)
  return { ...deck, slides: Array.from({ length: count }, (_, place) => at(place)) }
}
