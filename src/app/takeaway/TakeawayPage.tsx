import type { ComponentChildren } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { writeHandout } from '../../exchange/docx/writeHandout.ts'
import type { Drawing } from '../../exchange/drawing/drawing.ts'
import { fileNameOf } from '../../exchange/fileName.ts'
import { PAGE_IDS } from '../../exchange/page/pageIds.ts'
import { packedPicture, pptxWriter } from '../../exchange/pptx/pptxWriter.ts'
import { SLIDE_SHAPES, type Slide, type SlideDeck, type SlideShape } from '../../exchange/slides/slides.ts'
import { writeSvg } from '../../exchange/svg/writeSvg.ts'
import type { LayoutId } from '../../model/kinds.ts'
import { download } from '../download.ts'
import { useExplorer, usePicked } from '../explorerContext.ts'
import { keptPage } from '../keptPage.ts'
import { PRESENT_MESSAGES } from '../messages/present.ts'
import { type Format, TAKEAWAY_MESSAGES, type TakeawayMessages } from '../messages/takeaway.ts'
import { isOneFile, ownCode } from '../ownCode.ts'
import { createMeasure } from '../stage/still.ts'
import { INITIAL_STATE, type State } from '../state/state.ts'
import { handoutOf } from './handoutOf.ts'
import { eachSlide, type Progress } from './making.ts'
import { packRows } from './packRows.ts'
import { paperRoom } from './paperRoom.ts'
import { pngOf } from './pngOf.ts'
import { talkChoices } from './talkChoices.ts'
import { type TalkSlides, talkSlides } from './talkSlides.ts'
import { type Job, useJob } from './useJob.ts'
import { type PictureSize, pictureName, viewPicture, WHOLE_VIEW } from './viewPicture.ts'

/** Up to this width of a screen, in CSS pixels, slides of 4:3 are proposed: an old projector's. */
const NARROW_SCREEN = 1024

/** How many times as large as on the screen a picture is saved. */
const SCALES = [1, 2, 3, 4] as const

const TYPES: Readonly<Record<Format, string>> = {
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  html: 'text/html;charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml',
}

interface PickProps<T extends string | number> {
  readonly label: string
  readonly options: readonly { readonly value: T; readonly name: string }[]
  readonly chosen: T
  readonly onChoose: (value: T) => void
}

/** One of a few, all seen at once. */
function Pick<T extends string | number>({ label, options, chosen, onChoose }: PickProps<T>) {
  return (
    <fieldset class="pick">
      <legend>{label}</legend>
      {options.map(({ value, name }) => (
        <label key={value}>
          <input
            type="radio"
            name={`takeaway ${label}`}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          {name}
        </label>
      ))}
    </fieldset>
  )
}

interface OfferProps {
  readonly format: Format
  readonly own: TakeawayMessages
  readonly job: Job | null
  readonly onMake: () => void
  readonly onCancel: () => void
  /** Why it cannot be made; absent where it can. */
  readonly barred?: string
  readonly children?: ComponentChildren
}

/** One format: what it is for, what can be chosen of it, and its button; while it is made, how far that is. */
function Offer({ format, own, job, onMake, onCancel, barred, children }: OfferProps) {
  const mine = job?.format === format ? job : null
  const making = mine?.is === 'making'
  return (
    <li class="offer">
      <div class="what">
        <h4>{own.names[format]}</h4>
        <p class="hint">{barred ?? own.hints[format]}</p>
        {children}
        <div role="status" class="job">
          {making && mine.count > 0 && (
            <>
              <progress max={mine.count} value={mine.page} />
              <span>{own.making(mine.page, mine.count)}</span>
            </>
          )}
          {mine?.is === 'done' && <span>{mine.words}</span>}
          {mine?.is === 'failed' && <span role="alert">{mine.words}</span>}
        </div>
      </div>
      {making ? (
        <button type="button" onClick={onCancel}>
          {own.cancel}
        </button>
      ) : (
        <button
          type="button"
          aria-label={`${format === 'pdf' ? own.print : own.save} ${own.names[format]}`}
          disabled={job?.is === 'making' || barred !== undefined}
          onClick={onMake}
        >
          {format === 'pdf' ? own.print : own.save}
        </button>
      )}
    </li>
  )
}

/** The pictures of a slide, packed beside the page's own work. */
async function drawnOf({ picture, furtherPictures }: Slide): Promise<ReadonlyMap<Drawing, Uint8Array>> {
  const drawn = new Map<Drawing, Uint8Array>()
  for (const drawing of picture ? [picture, ...furtherPictures] : [])
    drawn.set(drawing, await packedPicture(drawing, packRows))
  return drawn
}

/** The size of the stage as it is seen. */
function stageSize(): PictureSize {
  const stage = document.querySelector('.stage')
  return stage && stage.clientWidth > 0 && stage.clientHeight > 0
    ? { width: stage.clientWidth, height: stage.clientHeight }
    : WHOLE_VIEW
}

/** A view whole, of what is shown in it now: nothing chosen, nothing lit. */
const wholeView = ({ detail, hidden, focus, pins, language, theme }: State, view: LayoutId): State => ({
  ...INITIAL_STATE,
  view,
  detail,
  hidden,
  focus,
  pins,
  language,
  theme,
})

/** All that can be taken away: the talk in some formats, and the picture. */
export function TakeawayPage({ onPrint }: { readonly onPrint: (deck: SlideDeck) => void }) {
  const { store, words, about } = useExplorer()
  const { atlas } = store
  const { language, htmlLang, views } = words.value
  const own = TAKEAWAY_MESSAGES[language]
  const lengths = PRESENT_MESSAGES[language].length
  const talk = usePicked((state) => state.talk)
  const { job, start, cancel } = useJob(own)
  const choices = useMemo(() => talkChoices(atlas, talk), [atlas, talk])
  const [chosen, setChosen] = useState(choices[0]?.id)
  const [shape, setShape] = useState<SlideShape>(window.screen.width <= NARROW_SCREEN ? '4:3' : '16:9')
  const [view, setView] = useState<LayoutId | 'now'>('now')
  const [scale, setScale] = useState<(typeof SCALES)[number]>(2)
  const measure = useMemo(createMeasure, [])
  // One file says so at once; its code is looked through only when it is wanted.
  const single = useMemo(() => about !== null && isOneFile(document), [])
  const choice = choices.find(({ id }) => id === chosen) ?? choices[0]
  const { title } = atlas.attributes

  const save = (format: Format, name: string, content: BlobPart): string => {
    const file = `${fileNameOf(name)}.${format}`
    download(document, file, TYPES[format], content)
    return own.done(file)
  }

  const slides = (room?: (letters: number) => PictureSize): TalkSlides | null =>
    choice
      ? talkSlides(
          atlas,
          choice.talk,
          { language, theme: 'projector', shape, ...(room ? { room } : {}) },
          measure,
        )
      : null

  const makePptx = async (signal: AbortSignal, progress: Progress): Promise<string | null> => {
    const pages = slides()
    if (!pages) return null
    const writer = pptxWriter({ ...pages.deck, count: pages.count })
    const whole = await eachSlide(pages, signal, progress, async (slide) =>
      writer.add(slide, await drawnOf(slide)),
    )
    return whole ? save('pptx', title, new Uint8Array(writer.finish())) : null
  }

  const makeDocx = async (): Promise<string | null> =>
    choice
      ? save(
          'docx',
          `${title} ${own.handout}`,
          new Uint8Array(writeHandout(handoutOf(atlas, choice.talk, language))),
        )
      : null

  const makeHtml = async (): Promise<string> => {
    const code = await ownCode(document)
    if (code === null || about === null || !choice) throw new Error(own.severalFiles)
    const beside = document.getElementById(PAGE_IDS.steps)?.textContent ?? null
    return save('html', title, keptPage(atlas.file, code, about, choice.talk.steps, beside, true))
  }

  const print = async (signal: AbortSignal, progress: Progress): Promise<string | null> => {
    const pages = slides(paperRoom)
    if (!pages) return null
    const made: Slide[] = []
    const keep = (slide: Slide): void => {
      made.push(slide)
    }
    if (!(await eachSlide(pages, signal, progress, keep))) return null
    onPrint({ ...pages.deck, slides: made })
    return own.printing
  }

  const picture = (): { readonly svg: string; readonly size: PictureSize; readonly name: string } => {
    const now = store.state.peek()
    const state = view === 'now' ? { ...now, hover: null, palette: false } : wholeView(now, view)
    const drawing = viewPicture(atlas, state, view === 'now' ? stageSize() : WHOLE_VIEW, measure)
    const name = pictureName(atlas, state)
    return {
      svg: writeSvg(drawing, { title: name, description: title, language: htmlLang }),
      size: drawing,
      name,
    }
  }

  const makePng = async (): Promise<string> => {
    const { svg, size, name } = picture()
    return save('png', name, await pngOf(svg, size, scale))
  }

  const makeSvg = async (): Promise<string> => {
    const { svg, name } = picture()
    return save('svg', name, svg)
  }

  const offer = (format: Format, make: Parameters<typeof start>[1]) => ({
    format,
    own,
    job,
    onMake: () => start(format, make),
    onCancel: cancel,
  })
  const barred = choice && choice.count === 0 ? { barred: own.empty } : {}
  return (
    <div class="takeaway">
      <section>
        <h3>{own.talk}</h3>
        <Pick
          label={own.steps}
          options={choices.map(({ id, count }) => ({
            value: id,
            name: id === 'own' ? `${own.own} · ${own.count(count)}` : lengths[id](count),
          }))}
          chosen={choice?.id ?? 'full'}
          onChoose={setChosen}
        />
        <ul class="plain">
          <Offer {...offer('pptx', makePptx)} {...barred}>
            <Pick
              label={own.shape}
              options={SLIDE_SHAPES.map((value) => ({ value, name: value }))}
              chosen={shape}
              onChoose={setShape}
            />
          </Offer>
          <Offer {...offer('pdf', print)} {...barred} />
          <Offer {...offer('html', makeHtml)} {...(single ? barred : { barred: own.severalFiles })} />
          <Offer {...offer('docx', makeDocx)} {...barred} />
        </ul>
      </section>
      <section>
        <h3>{own.picture}</h3>
        <Pick
          label={own.view}
          options={[
            { value: 'now' as const, name: own.asSeen },
            ...atlas.attributes.layouts.map((layout) => ({ value: layout, name: views[layout] })),
          ]}
          chosen={view}
          onChoose={setView}
        />
        <ul class="plain">
          <Offer {...offer('png', makePng)}>
            <Pick
              label={own.scale}
              options={SCALES.map((value) => ({ value, name: `${value}×` }))}
              chosen={scale}
              onChoose={setScale}
            />
          </Offer>
          <Offer {...offer('svg', makeSvg)} />
        </ul>
      </section>
    </div>
  )
}
