import type { Article } from '../../model/article.ts'
import type { Span } from '../../model/span.ts'
import { chooserWith } from './chooser.ts'
import type { Chosen } from './consensus.ts'
import type { FoundMention } from './found.ts'
import { KINDS } from './labels.ts'
import { theLexicon } from './lexicon.ts'
import { FURTHEST, type MentionModel, UNIT } from './model.ts'
import { piecesOf } from './pieces.ts'
import { rolesOf } from './roles.ts'
import { rulingOf } from './ruling.ts'
import { taggerWith } from './tagger.ts'
import { theMentionModel } from './theMentionModel.ts'
import { featureMaker } from './tokenFeatures.ts'
import { cutterWith, type Tokens } from './tokens.ts'

const ACTOR = KINDS.indexOf('actor')
/** How much likelier than by its number an actor's name within a mention is taken. */
const ACTOR_EASE = UNIT

/** An actor that opens a mention may be so much of it, one further on so much; a longer one is the mention's own head. */
const SUBJECT_SHARE = 0.5
const OBJECT_SHARE = 0.8

/** Finds an article's mentions; its tables are made once, its working space is used again. */
type Finder = (article: Article) => FoundMention[]

let shipped: Finder | undefined

/** The span of the tokens `from` up to `to`. */
const spanOf = ({ starts }: Tokens, from: number, to: number): Span => ({
  start: starts[from] as number,
  end: starts[to] as number,
})

/**
 * The article's concept mentions in text order, an outer one before an actor inside it. With a model other than the shipped one, what
 * that one finds. Time is linear in the text.
 */
export function findMentions(article: Article, model?: MentionModel): FoundMention[] {
  if (model !== undefined) return finderWith(model)(article)
  shipped ??= finderWith(theMentionModel())
  return shipped(article)
}

function finderWith(model: MentionModel): Finder {
  const cutter = cutterWith(theLexicon())
  const featuresOf = featureMaker()
  const tagger = taggerWith(model)
  const chooser = chooserWith(model)
  const ruling = rulingOf()
  return (article) => {
    const { text, sentences } = article
    const found: FoundMention[] = []
    rolesOf(article).forEach((role, s) => {
      const sentence = sentences[s]
      if (!sentence) return
      for (const { start, end } of piecesOf(text, sentence)) {
        const tokens = cutter.cut(text, start, end)
        tagger.read(tokens, featuresOf(tokens, text, { role }))
        const actors = tagger.actors(ACTOR_EASE)
        const chosen = chooser.choose(tokens, text, role, tagger.candidates(FURTHEST))
        let a = 0
        for (const span of chosen) {
          const outer = ruling(tokens, span)
          if (outer === null) continue
          const outerStart = tokens.starts[outer.from] as number
          const outerEnd = tokens.starts[outer.to] as number
          const { cue, rule } = outer
          const cues = cue < 0 ? {} : { cues: [spanOf(tokens, cue, cue + 1)] }
          found.push({ start: outerStart, end: outerEnd, kind: KINDS[outer.kind] ?? 'goal', rule, ...cues })
          while (a < actors.length && (actors[a] as number) < outer.from) a += 2
          if (outer.kind === ACTOR) continue
          for (; a < actors.length && (actors[a] as number) < outer.to; a += 2) {
            const inner: Chosen = { from: actors[a] as number, to: actors[a + 1] as number, kind: ACTOR }
            if (inner.to > outer.to) continue
            const innerStart = tokens.starts[inner.from] as number
            const innerEnd = tokens.starts[inner.to] as number
            const share = (innerEnd - innerStart) / (outerEnd - outerStart)
            if (share > (inner.from === outer.from ? SUBJECT_SHARE : OBJECT_SHARE)) continue
            found.push({ start: innerStart, end: innerEnd, kind: 'actor', rule: 'M2' })
          }
        }
      }
    })
    return found
  }
}
