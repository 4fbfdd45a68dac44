import type { Handout, HandoutConcepts, HandoutSection } from '../../exchange/slides/handout.ts'
import type { KindMark } from '../../exchange/slides/slides.ts'
import { CONCEPT_KINDS, type ConceptKind } from '../../model/kinds.ts'
import { holdsUnreviewed, proofOf } from '../../model/proofOf.ts'
import { standsIn } from '../../model/span.ts'
import type { Step } from '../../model/steps/steps.ts'
import { coverFacts } from '../coverFacts.ts'
import { PRESENT_MESSAGES } from '../messages/present.ts'
import { TAKEAWAY_MESSAGES } from '../messages/takeaway.ts'
import { MESSAGES } from '../messages.ts'
import { PALETTES } from '../palette.ts'
import { placeWords } from '../placeWords.ts'
import type { Atlas, SectionEntry } from '../state/atlas.ts'
import { notesAt } from '../state/notesAt.ts'
import { shownSteps } from '../state/presenting.ts'
import type { Language, Talk } from '../state/state.ts'
import { kindMarkOf } from './kindMarkOf.ts'
import { proofWords } from './proofWords.ts'
import { slideRuns } from './slideRuns.ts'

/** Print has the colours of the wall: they are the darkest. */
const PRINT = PALETTES.projector

/** What a section names itself, not in a section within it: by kind, each concept once, in the order of the text. */
function conceptsBySection(
  atlas: Atlas,
  kindOf: (kind: ConceptKind) => KindMark,
): ReadonlyMap<string, readonly HandoutConcepts[]> {
  const named = new Map<string, Map<ConceptKind, string[]>>()
  for (const { key, mention } of atlas.mentions) {
    const concept = atlas.nodes.get(key)
    if (!concept || concept.kind === 'section') continue
    const kinds = named.get(mention.section) ?? new Map<ConceptKind, string[]>()
    named.set(mention.section, kinds)
    const names = kinds.get(concept.kind) ?? []
    kinds.set(concept.kind, names)
    if (!names.includes(concept.label)) names.push(concept.label)
  }
  return new Map(
    [...named].map(([section, kinds]) => [
      section,
      CONCEPT_KINDS.flatMap((kind): HandoutConcepts[] => {
        const names = kinds.get(kind)
        return names ? [{ kind: kindOf(kind), names }] : []
      }),
    ]),
  )
}

/** A section's heading with its number as the text has it; the article's own stands above the handout. */
const headingOf = ({ attributes: { depth, marker, heading } }: SectionEntry): string =>
  depth === 0 ? '' : `${marker}${heading.quote}`

/** The article as a handout: its outline, the concepts that each section names, and the sentences that the talk shows of it. */
export function handoutOf(atlas: Atlas, talk: Talk, language: Language): Handout {
  const words = MESSAGES[language]
  const { sic, gone } = PRESENT_MESSAGES[language]
  const { attributes } = atlas
  const kindOf = (kind: ConceptKind): KindMark => kindMarkOf(words, kind, PRINT)
  const concepts = conceptsBySection(atlas, kindOf)
  const steps = shownSteps(talk).filter(({ subject }) => subject !== 'cover')
  const sentencesOf = ({ nodes, quotes }: Step): HandoutSection['sentences'] =>
    quotes.map((quote) => {
      const stands = standsIn(attributes.text, quote)
      return {
        runs: slideRuns(atlas, quote, nodes, PRINT.kinds),
        place: stands ? placeWords(words, atlas, quote) : '',
        remarks: stands
          ? notesAt(attributes.notes, [quote]).notes.map(
              ({ message }) => `${sic}${words.signs.colon}${message}`,
            )
          : [gone],
      }
    })
  // What is told of a section that the article has no more stands before its first part.
  const [article] = atlas.sections.keys()
  const sectionOf = ({ section }: Step): string | undefined =>
    atlas.sections.has(section) ? section : article
  const sections = [...atlas.sections.values()].map(
    (entry): HandoutSection => ({
      depth: entry.attributes.depth,
      heading: headingOf(entry),
      concepts: concepts.get(entry.key) ?? [],
      sentences: steps
        .filter((step) => sectionOf(step) === entry.key)
        .flatMap(sentencesOf)
        .filter(({ runs }) => runs.map(({ text }) => text).join('') !== headingOf(entry)),
    }),
  )
  const proof = proofOf(atlas.file)
  const kinds = new Set([...atlas.nodes.values()].map(({ kind }) => kind))
  return {
    title: attributes.title,
    subtitle: TAKEAWAY_MESSAGES[language].handout,
    language: language === 'zh' ? 'zh-CN' : 'en',
    facts: coverFacts(attributes.meta).map(([name, value]) => `${name} ${value}`),
    kinds: CONCEPT_KINDS.filter((kind) => kinds.has(kind)).map(kindOf),
    sections: sections.filter(
      ({ heading, concepts, sentences }) => heading !== '' || concepts.length > 0 || sentences.length > 0,
    ),
    proof: proofWords(words, proof, attributes.sha256),
    unreviewed: holdsUnreviewed(proof) ? words.card.unreviewed : '',
  }
}
