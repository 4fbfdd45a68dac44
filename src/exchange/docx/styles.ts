/** Twentieths of a point, the unit of lengths in WordprocessingML. */
export const twips = (points: number): number => Math.round(points * 20)

/** The same from millimetres. */
export const fromMm = (mm: number): number => Math.round((mm * 1440) / 25.4)

/** Letter sizes by their Chinese names, in points. */
export const SIZES = { two: 22, three: 16, four: 14 } as const

/** Points from one line of a text to the next, exactly, as official documents have it. */
const LEADING = 28
const TITLE_LEADING = 38

/** Faces of official documents; each with the one that steps in where a machine lacks it. */
export const FACES = {
  title: { name: '方正小标宋简体', instead: '宋体', family: 'roman' },
  black: { name: '黑体', instead: 'SimHei', family: 'modern' },
  kai: { name: '楷体_GB2312', instead: '楷体', family: 'modern' },
  fang: { name: '仿宋_GB2312', instead: '仿宋', family: 'modern' },
  song: { name: '宋体', instead: 'SimSun', family: 'roman' },
} as const
type Face = keyof typeof FACES

interface Style {
  readonly id: string
  /** Word's own name for what it knows: it then stands in its list of styles and in the navigation. */
  readonly name: string
  readonly next?: string
  readonly face: Face
  readonly size: number
  readonly bold?: boolean
  readonly color?: string
  readonly leading?: number
  /** Points. */
  readonly before?: number
  readonly after?: number
  readonly align?: 'center' | 'right' | 'both' | 'left'
  /** Points that the first line stands further to the right. */
  readonly first?: number
  /** Whether it stands on the same page as what follows. */
  readonly keep?: boolean
  /** From 0, as a heading. */
  readonly level?: number
  /** A thin line above. */
  readonly ruled?: boolean
}

const heading = (level: number, face: Face, bold: boolean): Style => ({
  id: `Heading${level}`,
  name: `heading ${level}`,
  next: 'Sentence',
  face,
  size: SIZES.three,
  bold,
  before: level === 1 ? 14 : 7,
  first: 2 * SIZES.three,
  keep: true,
  level: level - 1,
})

const STYLES: readonly Style[] = [
  {
    id: 'Title',
    name: 'Title',
    next: 'Facts',
    face: 'title',
    size: SIZES.two,
    leading: TITLE_LEADING,
    align: 'center',
    keep: true,
  },
  {
    id: 'Subtitle',
    name: 'Subtitle',
    next: 'Facts',
    face: 'kai',
    size: SIZES.three,
    align: 'center',
    before: 4,
  },
  { id: 'Facts', name: '时间和来源', face: 'kai', size: SIZES.four, align: 'center' },
  { id: 'Legend', name: '图例', face: 'kai', size: SIZES.four, align: 'center', after: 8 },
  heading(1, 'black', false),
  heading(2, 'kai', false),
  heading(3, 'fang', true),
  heading(4, 'fang', false),
  {
    id: 'Concepts',
    name: '概念',
    face: 'kai',
    size: SIZES.four,
    align: 'left',
  },
  { id: 'Sentence', name: '原句', face: 'fang', size: SIZES.three, align: 'both', first: 2 * SIZES.three },
  {
    id: 'Remark',
    name: '注',
    face: 'kai',
    size: SIZES.four,
    align: 'both',
    first: 2 * SIZES.three,
    color: '595959',
  },
  { id: 'Proof', name: '核对', face: 'kai', size: SIZES.four, align: 'left', before: 14, ruled: true },
  { id: 'Unreviewed', name: '复核', face: 'kai', size: SIZES.four, align: 'left' },
  { id: 'Footer', name: 'footer', face: 'song', size: SIZES.four, leading: 18 },
]

/** What letters in a face have: its name decides what Chinese ones look like, the others are those of every official document. */
const fonts = (face: Face): string =>
  `<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="${FACES[face].name}" w:cs="Times New Roman"/>`

function styleXml(style: Style): string {
  const {
    id,
    name,
    next,
    face,
    size,
    bold,
    color,
    leading = LEADING,
    before = 0,
    after = 0,
    align,
    level,
    first,
  } = style
  const keep = style.keep === true ? '<w:keepNext/>' : ''
  const border =
    style.ruled === true
      ? '<w:pBdr><w:top w:val="single" w:sz="4" w:space="6" w:color="7F7F7F"/></w:pBdr>'
      : ''
  const spacing = `<w:spacing w:before="${twips(before)}" w:after="${twips(after)}" w:line="${twips(leading)}" w:lineRule="exact"/>`
  const indent =
    first === undefined
      ? ''
      : `<w:ind w:firstLineChars="${Math.round((first / size) * 100)}" w:firstLine="${twips(first)}"/>`
  const aligned = align === undefined ? '' : `<w:jc w:val="${align}"/>`
  const outline = level === undefined ? '' : `<w:outlineLvl w:val="${level}"/>`
  const letters = `${fonts(face)}${bold === undefined ? '' : `<w:b w:val="${bold ? 1 : 0}"/>`}${color === undefined ? '' : `<w:color w:val="${color}"/>`}<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/>`
  return `<w:style w:type="paragraph"${/[一-龥]/.test(name) || id === 'Sentence' ? ' w:customStyle="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>${next === undefined ? '' : `<w:next w:val="${next}"/>`}<w:qFormat/><w:pPr>${keep}${border}${spacing}${indent}${aligned}${outline}</w:pPr><w:rPr>${letters}</w:rPr></w:style>`
}

export const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** The styles of an official document: GB/T 9704 as to faces and sizes. */
export const stylesXml = (): string =>
  `<w:styles ${WORD}><w:docDefaults><w:rPrDefault><w:rPr>${fonts('fang')}<w:kern w:val="2"/><w:sz w:val="${SIZES.three * 2}"/><w:szCs w:val="${SIZES.three * 2}"/><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:widowControl w:val="0"/><w:spacing w:line="${twips(LEADING)}" w:lineRule="exact"/></w:pPr></w:style><w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>${STYLES.map(styleXml).join('')}</w:styles>`

export const fontTableXml = (): string =>
  `<w:fonts ${WORD}>${Object.values(FACES)
    .map(
      ({ name, instead, family }) =>
        `<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:charset w:val="86"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`,
    )
    .join(
      '',
    )}<w:font w:name="Times New Roman"><w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>`
