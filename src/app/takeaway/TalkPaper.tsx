import { useLayoutEffect } from 'preact/hooks'
import type { Slide, SlideDeck, SlideEvidence, SlideRun } from '../../exchange/slides/slides.ts'
import type { TakeawayMessages } from '../messages/takeaway.ts'
import { DrawingPicture } from './DrawingPicture.tsx'

/** The paper of a talk lies on its side. The page's own style sheet says otherwise for the article, and not every browser knows named pages. */
const LANDSCAPE = '@page { size: A4 landscape; margin: 11mm 13mm; }'

function Said({ runs }: { readonly runs: readonly SlideRun[] }) {
  return (
    <>
      {runs.map(({ text, color }, i) =>
        color === null ? (
          text
        ) : (
          <b key={i} style={{ color }}>
            {text}
          </b>
        ),
      )}
    </>
  )
}

interface SheetProps {
  readonly slide: Slide
  readonly deck: SlideDeck
  readonly words: TakeawayMessages
}

/** One step on a page of its own. */
function StepSheet({ slide, deck, words }: SheetProps) {
  const { number, place, title, facts, sentences, sentencePlaces, remarks, picture, legend, unreviewed } =
    slide
  const cover = picture === null && sentences.length === 0
  const [first] = sentencePlaces
  return (
    <section class={cover ? 'paper-step cover' : 'paper-step'}>
      <h2>
        {place !== '' && <span class="ordinal">{place}</span>}
        {cover ? title.split(/\s+/).map((part) => <span key={part}>{part} </span>) : title}
      </h2>
      {facts.length > 0 && (
        <p class="facts">
          {facts.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </p>
      )}
      {picture && <DrawingPicture drawing={picture} title={title} language={deck.language} />}
      {sentences.map((runs, i) => (
        <p key={i} class="said" lang="zh-CN">
          <Said runs={runs} />
        </p>
      ))}
      {remarks.map((remark) => (
        <p key={remark} class="remark">
          {remark}
        </p>
      ))}
      <p class="where">
        <span>
          {legend.map(({ word, mark, color }) => (
            <span class="kind" key={word}>
              <span style={{ color }}>{mark}</span> {word}
            </span>
          ))}
          {unreviewed}
        </span>
        <span>
          {words.page(number, deck.slides.length)}
          {first !== undefined && first !== '' && ` · ${first}`}
        </span>
      </p>
    </section>
  )
}

/** Evidence of one sentence: the sentence once, and all that it states. */
interface Told {
  readonly sentence: string
  readonly place: string
  readonly says: SlideEvidence[]
}

function toldBy(evidence: readonly SlideEvidence[]): Told[] {
  const told = new Map<string, Told>()
  for (const piece of evidence) {
    const key = `${piece.place} ${piece.sentence}`
    const known = told.get(key)
    if (known) known.says.push(piece)
    else told.set(key, { sentence: piece.sentence, place: piece.place, says: [piece] })
  }
  return [...told.values()]
}

/** The evidence of all steps in words: each sentence once a step, with the relations that it states. */
function EvidencePages({ deck, words }: { readonly deck: SlideDeck; readonly words: TakeawayMessages }) {
  return (
    <section class="paper-evidence">
      <h2>{words.evidence}</h2>
      <div class="columns">
        {deck.slides.map(({ id, number, place, title, evidence }) =>
          evidence.length === 0 ? null : (
            <section key={id}>
              <h3>
                <span class="number">{number}</span> {place !== '' && <span class="ordinal">{place}</span>}
                {title}
              </h3>
              {toldBy(evidence).map(({ sentence, place: where, says }) => (
                <div class="told" key={`${where} ${sentence}`}>
                  <p class="sentence">
                    <span lang="zh-CN">{sentence}</span> <span class="where">{where}</span>
                  </p>
                  <ul>
                    {says.map(({ relation, basis, unreviewed }, i) => (
                      <li key={i}>
                        {relation}{' '}
                        <span class="basis">
                          {basis}
                          {unreviewed !== '' && ` · ${unreviewed}`}
                        </span>
                      </li>
                    ))}
                  </ul>
                </div>
              ))}
            </section>
          ),
        )}
      </div>
      <p class="proof">{deck.proof}</p>
    </section>
  )
}

interface TalkPaperProps {
  readonly deck: SlideDeck
  readonly words: TakeawayMessages
  readonly onDone: () => void
}

/** The sheet of styles that came with the page: what is added to it the page's policy allows. */
const ownSheet = (): CSSStyleSheet | null => document.styleSheets[document.styleSheets.length - 1] ?? null

/** A talk on paper: a page a step, then the evidence. Opens the browser's print window once it stands; told when that has closed. */
export function TalkPaper({ deck, words, onDone }: TalkPaperProps) {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement
    const sheet = ownSheet()
    const at = sheet?.insertRule(LANDSCAPE, sheet.cssRules.length)
    dataset.paper = 'talk'
    const timer = setTimeout(() => window.print())
    window.addEventListener('afterprint', onDone)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('afterprint', onDone)
      delete dataset.paper
      if (at !== undefined) sheet?.deleteRule(at)
    }
  }, [])
  return (
    <div class="talk-paper" aria-hidden="true">
      {deck.slides.map((slide) => (
        <StepSheet key={slide.id} slide={slide} deck={deck} words={words} />
      ))}
      <EvidencePages deck={deck} words={words} />
    </div>
  )
}
