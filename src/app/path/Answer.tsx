import { NodeLink } from '../NodeLink.tsx'
import type { TraceAnswer } from '../state/way/traceAnswer.ts'
import { shownWay } from '../state/way/traceLit.ts'
import { heedDirection, traceToward } from '../state/way/traceSteps.ts'
import { Unreviewed } from '../Unreviewed.tsx'
import { Chain } from './Chain.tsx'
import { MeansTree } from './MeansTree.tsx'
import { Others } from './Others.tsx'
import { useExplorer, usePathWords } from './pathContext.ts'
import { verdictOf, wayWords } from './wordsOf.ts'

interface AnswerProps {
  readonly answer: TraceAnswer
  /** The first end where the second is what the article is for: the sections lead there, too. */
  readonly purposeOf: string | null
  /** Whether a relation shown has not been reviewed by a person. */
  readonly unreviewed: boolean
  readonly onAll: () => void
}

/** What the text answers: the way as a chain, or plainly why there is none and what is nearest. */
export function Answer({ answer, purposeOf, unreviewed, onAll }: AnswerProps) {
  const { store } = useExplorer()
  const words = usePathWords()
  const verdict = verdictOf(words, answer)
  const way = shownWay(answer)
  return (
    <>
      {verdict !== '' && <p class="verdict">{verdict}</p>}
      {answer.kind === 'ground' && (
        <>
          <p class="meeting">
            {answer.ground.side === 'ahead' ? words.ahead : words.behind}
            <NodeLink node={answer.ground.common} />
          </p>
          {answer.ground.ways.map((each, i) => (
            <div class="branch" key={each[0]?.edge ?? i}>
              <Chain way={each} name={wayWords(words, each)} />
            </div>
          ))}
          {answer.loose !== null && (
            <button type="button" class="plain" onClick={() => store.dispatch(heedDirection(false))}>
              {words.looseSteps(answer.loose)}
            </button>
          )}
        </>
      )}
      {answer.kind === 'section' && answer.section !== null && (
        <p class="meeting">
          <NodeLink node={answer.section} />
        </p>
      )}
      {(answer.kind === 'section' || answer.kind === 'ground') && purposeOf !== null && (
        <button type="button" class="plain" onClick={() => store.dispatch(traceToward(purposeOf, 'purpose'))}>
          {words.bySections}
        </button>
      )}
      {way && (
        <>
          <p class="sum">
            {wayWords(words, way)}
            <span class="quiet">{words.keys}</span>
          </p>
          <Chain way={way} name={wayWords(words, way)} />
        </>
      )}
      {answer.kind === 'means' && answer.descent.all > 0 && (
        <MeansTree branches={answer.descent.branches} name={words.means} />
      )}
      {answer.kind === 'means' && answer.descent.shown < answer.descent.all && (
        <button type="button" class="plain" onClick={onAll}>
          {words.allMeans}
        </button>
      )}
      {unreviewed && <Unreviewed />}
      {answer.kind === 'ways' && <Others ways={answer.ways} chosen={answer.chosen} />}
    </>
  )
}
