import { textWidth } from '../drawing/textWidth.ts'
import { lineCount } from '../openxml/lineCount.ts'
import { type Part, writePackage } from '../openxml/openPackage.ts'
import { legible, xmlText } from '../openxml/xmlText.ts'
import type { Handout, HandoutConcepts, HandoutSection, HandoutSentence } from '../slides/handout.ts'
import type { KindMark } from '../slides/slides.ts'
import { FACES, fontTableXml, fromMm, SIZES, stylesXml, twips, WORD } from './styles.ts'

const NAMESPACES = `${WORD} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`

/** A4, and the type area of official documents: 156 × 225 mm (GB/T 9704). */
const PAGE = { width: 210, height: 297, top: 37, bottom: 35, left: 28, right: 26 } as const
const TYPE_WIDTH = ((PAGE.width - PAGE.left - PAGE.right) / 25.4) * 72

/** How far page numbers stand from the paper's lower edge: 7 mm below the type area. */
const FOOTER_MM = 22

interface Letters {
  readonly text: string
  readonly bold?: boolean
  /** `#rrggbb`. */
  readonly color?: string | null
  /** The face and size of what is added to the article's words. */
  readonly added?: boolean
  /** Whether it is a sign that stands in Chinese and in other faces, and shall be a Chinese one. */
  readonly sign?: boolean
}

/** Letters as runs; Chinese quotation marks are told to be Chinese, tabs and line ends are elements of their own. */
function runXml({ text, bold, color, added, sign }: Letters): string {
  const { song, kai } = FACES
  const faces =
    sign === true
      ? ` w:ascii="${song.name}" w:hAnsi="${song.name}" w:eastAsia="${song.name}"`
      : added === true
        ? ` w:eastAsia="${kai.name}"`
        : ''
  const style = [
    `<w:rFonts w:hint="eastAsia"${faces}/>`,
    bold === true ? '<w:b/>' : '',
    color ? `<w:color w:val="${color.slice(1).toUpperCase()}"/>` : '',
    added === true ? `<w:sz w:val="${SIZES.four * 2}"/><w:szCs w:val="${SIZES.four * 2}"/>` : '',
  ].join('')
  const content = legible(text)
    .split(/(\r\n?|\n|\t)/)
    .map((piece) => {
      if (piece === '') return ''
      if (piece === '\t') return '<w:tab/>'
      return /^[\r\n]/.test(piece) ? '<w:br/>' : `<w:t xml:space="preserve">${xmlText(piece)}</w:t>`
    })
    .join('')
  return content === '' ? '' : `<w:r><w:rPr>${style}</w:rPr>${content}</w:r>`
}

/** `indent`: an element that stands against the style's own. */
const paragraphXml = (style: string, letters: readonly Letters[], indent = ''): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${indent}</w:pPr>${letters.map(runXml).join('')}</w:p>`

/** A title's parts, as its blanks part it, a line each where each fits on one. */
function titleLines(title: string): string {
  const parts = title.split(/\s+/)
  const fits = (text: string): boolean =>
    lineCount([{ text, size: SIZES.two, bold: false }], TYPE_WIDTH) === 1
  return /[\u2e80-\u9fff]/.test(title) && parts.length < 5 && parts.every(fits) ? parts.join('\n') : title
}

const kindLetters = ({ mark, word, color }: KindMark): Letters[] => [
  { text: mark, color, sign: true },
  { text: word, bold: true },
]

const legendXml = ({ kinds }: Handout): string =>
  kinds.length === 0
    ? ''
    : paragraphXml(
        'Legend',
        kinds.flatMap((kind, i) => [...(i === 0 ? [] : [{ text: '\u3000' }]), ...kindLetters(kind)]),
      )

/** Names stand in a column of their own, to the right of the longest word for a kind. */
function namesIndent({ kinds, sections }: Handout): string {
  const all = [...kinds, ...sections.flatMap(({ concepts }) => concepts.map(({ kind }) => kind))]
  const widest = all.reduce(
    (most, { mark, word }) => Math.max(most, textWidth(mark + word, SIZES.four, true)),
    0,
  )
  const hanging = Math.min(widest + SIZES.four * 0.75, TYPE_WIDTH / 3)
  return `<w:ind w:left="${twips(2 * SIZES.three + hanging)}" w:hanging="${twips(hanging)}"/>`
}

const conceptsXml = (
  { kind, names }: HandoutConcepts,
  language: Handout['language'],
  indent: string,
): string =>
  names.length === 0
    ? ''
    : paragraphXml(
        'Concepts',
        [...kindLetters(kind), { text: `\t${names.join(language === 'en' ? '; ' : '；')}` }],
        indent,
      )

function sentenceXml({ runs, place, remarks }: HandoutSentence, language: Handout['language']): string {
  const from = language === 'en' ? ` [${place}]` : `〔${place}〕`
  const said = runs.map(({ text, color }): Letters => ({ text, color }))
  const placed: Letters[] = place === '' ? [] : [{ text: from, added: true }]
  return [
    paragraphXml('Sentence', [...said, ...placed]),
    ...remarks.map((text) => paragraphXml('Remark', [{ text }])),
  ].join('')
}

function sectionXml(
  { depth, heading, concepts, sentences }: HandoutSection,
  language: Handout['language'],
  indent: string,
): string {
  const title =
    heading === '' ? '' : paragraphXml(`Heading${Math.max(1, Math.min(4, depth))}`, [{ text: heading }])
  return [
    title,
    ...concepts.map((own) => conceptsXml(own, language, indent)),
    ...sentences.map((sentence) => sentenceXml(sentence, language)),
  ].join('')
}

/** 第一页 and all others: A4 with the margins of official documents, page numbers at the outer side. */
const SECTION = `<w:sectPr><w:footerReference w:type="even" r:id="rId5"/><w:footerReference w:type="default" r:id="rId4"/><w:pgSz w:w="${fromMm(PAGE.width)}" w:h="${fromMm(PAGE.height)}"/><w:pgMar w:top="${fromMm(PAGE.top)}" w:right="${fromMm(PAGE.right)}" w:bottom="${fromMm(PAGE.bottom)}" w:left="${fromMm(PAGE.left)}" w:header="${fromMm(15)}" w:footer="${fromMm(FOOTER_MM)}" w:gutter="0"/><w:cols w:space="425"/></w:sectPr>`

function documentXml(handout: Handout): string {
  const { title, subtitle, facts, sections, proof, unreviewed, language } = handout
  const end = [proof, unreviewed].filter((words) => words !== '')
  const indent = namesIndent(handout)
  const body = [
    paragraphXml('Title', [{ text: titleLines(title) }]),
    subtitle === '' ? '' : paragraphXml('Subtitle', [{ text: subtitle }]),
    facts.length === 0 ? '' : paragraphXml('Facts', [{ text: facts.join('\u3000') }]),
    legendXml(handout),
    ...sections.map((section) => sectionXml(section, language, indent)),
    ...end.map((words, i) => paragraphXml(i === 0 ? 'Proof' : 'Unreviewed', [{ text: words }])),
  ]
  return `<w:document ${NAMESPACES}><w:body>${body.join('')}${SECTION}</w:body></w:document>`
}

/** 「— 1 —」, a letter away from the outer edge. */
function footerXml(side: 'left' | 'right'): string {
  const face = `<w:rPr><w:rFonts w:ascii="${FACES.song.name}" w:hAnsi="${FACES.song.name}" w:eastAsia="${FACES.song.name}" w:hint="eastAsia"/></w:rPr>`
  const words = (text: string): string => `<w:r>${face}<w:t xml:space="preserve">${text}</w:t></w:r>`
  const mark = (type: string): string => `<w:r>${face}<w:fldChar w:fldCharType="${type}"/></w:r>`
  const number = `${mark('begin')}<w:r>${face}<w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>${mark('separate')}${words('1')}${mark('end')}`
  return `<w:ftr ${NAMESPACES}><w:p><w:pPr><w:pStyle w:val="Footer"/><w:ind w:${side}="${twips(SIZES.four)}"/><w:jc w:val="${side}"/></w:pPr>${words('— ')}${number}${words(' —')}</w:p></w:ftr>`
}

const SETTINGS = `<w:settings ${WORD}><w:evenAndOddHeaders/><w:defaultTabStop w:val="420"/><w:characterSpacingControl w:val="compressPunctuation"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/></w:settings>`

const typeOf = (kind: string): string =>
  `application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml`

/**
 * A handout as a Word file (ECMA-376, transitional), set as official documents are: A4, headings in 黑体 and 楷体, text in 仿宋 of size three,
 * lines 28 points apart. Kinds of concepts are told by word and mark besides their colours. The same handout gives the same bytes.
 */
export function writeHandout(handout: Handout): Uint8Array {
  const main: Part = {
    path: 'word/document.xml',
    type: typeOf('document.main'),
    content: documentXml(handout),
    relationships: [
      { id: 'rId1', type: 'styles', target: 'styles.xml' },
      { id: 'rId2', type: 'settings', target: 'settings.xml' },
      { id: 'rId3', type: 'fontTable', target: 'fontTable.xml' },
      { id: 'rId4', type: 'footer', target: 'footer1.xml' },
      { id: 'rId5', type: 'footer', target: 'footer2.xml' },
    ],
  }
  const parts: Part[] = [
    { path: 'word/styles.xml', type: typeOf('styles'), content: stylesXml() },
    { path: 'word/settings.xml', type: typeOf('settings'), content: SETTINGS },
    { path: 'word/fontTable.xml', type: typeOf('fontTable'), content: fontTableXml() },
    { path: 'word/footer1.xml', type: typeOf('footer'), content: footerXml('right') },
    { path: 'word/footer2.xml', type: typeOf('footer'), content: footerXml('left') },
  ]
  const { title, language, proof } = handout
  return writePackage(main, parts, { title, language, description: proof })
}
