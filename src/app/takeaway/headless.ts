import type { Handout } from '../../exchange/slides/handout.ts'
import type { SlideDeck, SlideShape } from '../../exchange/slides/slides.ts'
import { writeSvg } from '../../exchange/svg/writeSvg.ts'
import type { CheckedGraphFile } from '../../model/graphFile.ts'
import type { Detail, LayoutId } from '../../model/kinds.ts'
import type { TalkLength } from '../../model/steps/deriveSteps.ts'
import type { Step } from '../../model/steps/steps.ts'
import { MESSAGES } from '../messages.ts'
import { estimateWidth } from '../stage/still.ts'
import { createAtlas } from '../state/atlas.ts'
import { INITIAL_STATE, LANGUAGES, type Language, THEMES, type Theme } from '../state/state.ts'
import { freshTalk } from '../state/talk.ts'
import { mendSteps } from '../state/talkMend.ts'
import { articleTalk } from '../state/talkOf.ts'
import { handoutOf as handout } from './handoutOf.ts'
import { slidesOf } from './talkSlides.ts'
import { pictureName, viewPicture, WHOLE_VIEW } from './viewPicture.ts'

export { LANGUAGES, type Language, THEMES, type Theme }

/** Which talk is taken away: the steps of a file, mended for the graph, or the article's own at some length. */
export type TalkAsked = { readonly steps: readonly Step[] } | { readonly length: TalkLength }

interface Asked {
  readonly file: CheckedGraphFile
  readonly language: Language
}

function talkOf({ file }: Asked, asked: TalkAsked) {
  const atlas = createAtlas(file)
  const talk =
    'steps' in asked
      ? freshTalk(mendSteps(atlas, asked.steps).steps, 'beside')
      : articleTalk(file, asked.length)
  return { atlas, talk }
}

/** A talk as slides, without a page: letters are as wide as they typically are. */
export function deckOf(asked: Asked & { readonly shape: SlideShape; readonly talk: TalkAsked }): SlideDeck {
  const { atlas, talk } = talkOf(asked, asked.talk)
  const { language, shape } = asked
  return slidesOf(atlas, talk, { language, theme: 'projector', shape }, estimateWidth)
}

/** The article as a handout, with the sentences of a talk. */
export function handoutOf(asked: Asked & { readonly talk: TalkAsked }): Handout {
  const { atlas, talk } = talkOf(asked, asked.talk)
  return handout(atlas, talk, asked.language)
}

/** A whole view of the graph as an SVG file with title and legend. A null view is the graph's first. Throws a RangeError for one that it has not. */
export function svgOf(
  asked: Asked & { readonly view: LayoutId | null; readonly detail: Detail; readonly theme: Theme },
): string {
  const { file, language, detail, theme } = asked
  const { layouts, title } = file.attributes
  const view = asked.view ?? layouts[0]
  if (view === undefined || !layouts.includes(view))
    throw new RangeError(`the graph has no view 「${view}」; it has ${layouts.join(', ')}`)
  const atlas = createAtlas(file)
  const state = { ...INITIAL_STATE, language, theme, view, detail }
  const drawing = viewPicture(atlas, state, WHOLE_VIEW, estimateWidth)
  return writeSvg(drawing, {
    title: pictureName(atlas, state),
    description: title,
    language: MESSAGES[language].htmlLang,
  })
}
